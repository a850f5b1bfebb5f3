package vn.motcua.communication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what communication writes. */
@Configuration(proxyBeanMethods = false)
class CommunicationConfiguration {

    @Bean
    EventTypes communicationEvents() {
        return EventTypes.of(CommunicationEvent.class);
    }
}
