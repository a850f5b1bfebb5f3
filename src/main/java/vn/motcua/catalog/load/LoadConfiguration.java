package vn.motcua.catalog.load;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class LoadConfiguration {

    @Bean
    EventTypes loadEventTypes() {
        return EventTypes.of(LoadEvent.class);
    }
}
