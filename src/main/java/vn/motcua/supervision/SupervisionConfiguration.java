package vn.motcua.supervision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what opinions write. */
@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

    @Bean
    EventTypes opinionEvents() {
        return EventTypes.of(OpinionEvent.class);
    }
}
