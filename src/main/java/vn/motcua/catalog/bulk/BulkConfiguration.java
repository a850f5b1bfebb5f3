package vn.motcua.catalog.bulk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    @Bean
    EventTypes bulkEventTypes() {
        return EventTypes.of(BulkEvent.class);
    }
}
