package vn.motcua.signing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what signing writes. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    EventTypes signingEvents() {
        return EventTypes.of(SigningEvent.class);
    }
}
