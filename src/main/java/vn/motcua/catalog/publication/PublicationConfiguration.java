package vn.motcua.catalog.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    EventTypes publicationEventTypes() {
        return EventTypes.of(PublicationEvent.class);
    }
}
