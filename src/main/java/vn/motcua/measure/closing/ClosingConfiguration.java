package vn.motcua.measure.closing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what the closing of periods writes. */
@Configuration(proxyBeanMethods = false)
class ClosingConfiguration {

    @Bean
    EventTypes closingEventTypes() {
        return EventTypes.of(ClosingEvent.class);
    }
}
