package vn.motcua.filing.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.SubjectRef;

/**
 * Where an officer sits beside the citizen, what the citizen sees of their dossiers the officer
 * sees too: each is noted as a look of the officer. At home nothing is noted.
 */
@Component
class AssistedLooks {

    private final CurrentCitizen citizen;
    private final AccessLog looks;

    AssistedLooks(CurrentCitizen citizen, AccessLog looks) {
        this.citizen = citizen;
        this.looks = looks;
    }

    boolean areOn() {
        return citizen.principal().map(CitizenPrincipal::assistedBy).isPresent();
    }

    /**
     * Notes a look, once it is known that the dossier is the citizen's.
     *
     * @param what code of what was seen, as {@link AccessLog#looked} has it
     */
    void at(UUID dossier, String what) {
        citizen.principal()
                .map(CitizenPrincipal::assistedBy)
                .ifPresent(officer ->
                        looks.looked(
                                officer.actor(),
                                new SubjectRef("dossier", dossier),
                                what,
                                AccessLog.ASSISTED));
    }
}
