package vn.motcua.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what plans write. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    EventTypes planEvents() {
        return EventTypes.of(PlanEvent.class);
    }
}
