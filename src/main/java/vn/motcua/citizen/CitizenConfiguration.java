package vn.motcua.citizen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.CitizenPath;
import vn.motcua.identity.PublicPath;
import vn.motcua.journal.EventTypes;

/** Tells the journal what happens to accounts, and the security chain where citizens are. */
@Configuration(proxyBeanMethods = false)
class CitizenConfiguration {

    @Bean
    EventTypes citizenEvents() {
        return EventTypes.of(CitizenEvent.class);
    }

    @Bean
    PublicPath enterPath() {
        return new PublicPath("/enter/**");
    }

    @Bean
    CitizenPath myPath() {
        return new CitizenPath("/my/**", "/enter");
    }
}
