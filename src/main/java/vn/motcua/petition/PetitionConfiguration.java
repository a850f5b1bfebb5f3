package vn.motcua.petition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what petitions write. */
@Configuration(proxyBeanMethods = false)
class PetitionConfiguration {

    @Bean
    EventTypes petitionEvents() {
        return EventTypes.of(PetitionEvent.class);
    }
}
