package vn.motcua.payment.cashless;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what is noted of payment without cash. */
@Configuration(proxyBeanMethods = false)
class CashlessConfiguration {

    @Bean
    EventTypes cashlessEvents() {
        return EventTypes.of(CashlessEvent.class);
    }
}
