package vn.motcua.catalog.discrepancy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class DiscrepancyConfiguration {

    @Bean
    EventTypes discrepancyEventTypes() {
        return EventTypes.of(DiscrepancyEvent.class);
    }
}
