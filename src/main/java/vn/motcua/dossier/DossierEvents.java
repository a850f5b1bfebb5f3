package vn.motcua.dossier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events this module writes. */
@Configuration(proxyBeanMethods = false)
class DossierEvents {

    @Bean
    EventTypes dossierEventTypes() {
        // The first shape knew no agency but the receiving one.
        return EventTypes.of(DossierEvent.class)
                .upcast("dossier.received", 1, old -> old.putNull("competent"));
    }

    @Bean
    EventTypes assignmentEventTypes() {
        return EventTypes.of(AssignmentEvent.class);
    }
}
