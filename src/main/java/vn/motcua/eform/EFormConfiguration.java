package vn.motcua.eform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what forms write. */
@Configuration(proxyBeanMethods = false)
class EFormConfiguration {

    @Bean
    EventTypes eformEvents() {
        return EventTypes.of(EFormEvent.class);
    }
}
