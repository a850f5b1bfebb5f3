package vn.motcua.offsystem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what this module writes. */
@Configuration(proxyBeanMethods = false)
class OffsystemConfiguration {

    @Bean
    EventTypes offsystemEvents() {
        return EventTypes.of(OffsystemEvent.class);
    }
}
