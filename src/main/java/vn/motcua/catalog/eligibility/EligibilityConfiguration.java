package vn.motcua.catalog.eligibility;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events are written here. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    EventTypes eligibilityEventTypes() {
        return EventTypes.of(EligibilityEvent.class);
    }
}
