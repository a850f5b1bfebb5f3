package vn.motcua.initiative;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what initiatives write. */
@Configuration(proxyBeanMethods = false)
class InitiativeConfiguration {

    @Bean
    EventTypes initiativeEvents() {
        return EventTypes.of(InitiativeEvent.class);
    }
}
