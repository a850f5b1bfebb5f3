package vn.motcua.letter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what letters write. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    EventTypes letterEvents() {
        return EventTypes.of(LetterEvent.class);
    }
}
