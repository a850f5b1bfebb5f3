package vn.motcua.catalog.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class InternalConfiguration {

    @Bean
    EventTypes internalEventTypes() {
        return EventTypes.of(InternalEvent.class);
    }
}
