package vn.motcua.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what inspections write. */
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

    @Bean
    EventTypes inspectionEvents() {
        return EventTypes.of(InspectionEvent.class);
    }
}
