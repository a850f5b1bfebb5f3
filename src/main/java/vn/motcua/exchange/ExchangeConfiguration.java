package vn.motcua.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what the exchange writes. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    EventTypes exchangeEvents() {
        return EventTypes.of(ExchangeEvent.class);
    }
}
