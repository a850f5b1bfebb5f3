package vn.motcua.dossier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events this module writes. */
@Configuration(proxyBeanMethods = false)
class DossierEvents {

    @Bean
    EventTypes dossierEventTypes() {
        return EventTypes.of(DossierEvent.class);
    }
}
