package vn.motcua.catalog.disclosure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class PostingConfiguration {

    @Bean
    EventTypes postingEventTypes() {
        return EventTypes.of(PostingEvent.class);
    }
}
