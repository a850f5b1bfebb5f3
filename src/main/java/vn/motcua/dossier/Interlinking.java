package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.LegalBasis;

/**
 * How a dossier begins and ends that another one started. It asks the citizen for no papers: they
 * lie with its parent. Pure.
 */
@LegalBasis("nd-61-2018#19.7")
final class Interlinking {

    private static final Applicant ERASED = new Applicant("—", "", null, "", "—", "", "", "", "");

    private Interlinking() {}

    /**
     * What is brought: the parent's person and channel, in the parent's case where the procedure
     * knows it.
     */
    static Receive receive(NewChild child, DossierView parent, ProcedureVersion procedure) {
        DossierState s = parent.state();
        List<ProcedureCase> cases = procedure.cases();
        String caseId =
                procedure.findCase(s.caseId()).isPresent() ? s.caseId() : cases.getFirst().id();
        Channel channel =
                procedure.channels().contains(s.channel())
                        ? s.channel()
                        : procedure.channels().stream().sorted().findFirst().orElseThrow();
        return new Receive(
                child.id(),
                child.agency(),
                null,
                child.procedure(),
                caseId,
                channel,
                Objects.requireNonNullElse(parent.applicant(), ERASED),
                List.of(),
                1,
                Objects.requireNonNullElse(parent.resultBy(), ReturnMethod.DESK),
                parent.representative());
    }

    /** Received in the moment in which the parent came to the step. */
    static List<DossierEvent> begin(
            Receive receive,
            UUID parent,
            int task,
            Law law,
            String code,
            Instant at,
            String digest) {
        return List.of(
                Intake.accept(receive, law, code, at, digest),
                new FamilyEvent.StartedBy(parent, task));
    }

    /** Nothing is left to resolve where the parent ended: it ends with it, for the same reason. */
    static List<DossierEvent> endWith(
            DossierState child, DossierEvent.Ended parent, Law law, Acting acting) {
        if (child.isDecided()) {
            return List.of();
        }
        List<DossierEvent> ended =
                List.of(Endings.ended(child, 0, Outcome.WITHDRAWN, parent.basis(), law, acting));
        return Kinship.passedBack(child, ended, law, acting.by());
    }
}
