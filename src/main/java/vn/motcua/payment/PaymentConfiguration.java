package vn.motcua.payment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal what payment writes. */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    @Bean
    EventTypes paymentEvents() {
        return EventTypes.of(PaymentEvent.class);
    }
}
