package vn.motcua.dossier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.journal.EventTypes;

/** Tells the journal which events this module writes. */
@Configuration(proxyBeanMethods = false)
class DossierEvents {

    @Bean
    EventTypes dossierEventTypes() {
        // The first shape of a receipt knew no agency but the receiving one, that of a question
        // not how long there was to answer it.
        return EventTypes.of(DossierEvent.class)
                .upcast("dossier.received", 1, old -> old.putNull("competent"))
                .upcast("dossier.registered", 1, old -> old.putNull("content"))
                .upcast("dossier.opinions-asked", 1, old -> old.putNull("within"));
    }

    @Bean
    EventTypes recountEventTypes() {
        return EventTypes.of(RecountEvent.class);
    }

    @Bean
    EventTypes rebaseEventTypes() {
        return EventTypes.of(RebaseEvent.class);
    }

    @Bean
    EventTypes assignmentEventTypes() {
        return EventTypes.of(AssignmentEvent.class);
    }
}
