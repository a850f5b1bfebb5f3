package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.organization.Post;

/**
 * How a dossier ends without the result that was asked for. Whatever was open is over, and the
 * papers go back to the applicant through the desk.
 */
final class Endings {

    private Endings() {}

    /** Refused after appraisal by who decides; form 03 goes out through the desk. */
    @LegalBasis("nd-61-2018#19.8")
    static List<DossierEvent> refuse(
            DossierState s, DossierCommand.Refuse c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Workflow.undecided(s);
        if (!s.isAccepted()) {
            return Door.refuse(s, c, task, acting);
        }
        Workflow.stepAllowing(s, law, task, StepAction.DECIDE);
        Kinship.waitsForNothing(s, task);
        Texts.requireGround(c.basis(), c.reason());
        return List.of(ended(s, task.no(), Outcome.REFUSED, c.basis().strip(), law, acting));
    }

    @LegalBasis("nd-118-2025#21")
    static List<DossierEvent> withdraw(
            DossierState s, DossierCommand.Withdraw c, Law law, Acting acting) {
        if (s.isClosed()) {
            throw Workflow.no(new DossierRefusal.AlreadyClosed(s.code()));
        }
        Workflow.undecided(s);
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("reason", c.reason(), 1000, wrong);
        Texts.refuse(wrong);
        return List.of(ended(s, 0, Outcome.WITHDRAWN, "", law, acting));
    }

    /** Only where the rule of the day of receipt closes it, and only when the time is over. */
    @LegalBasis("nd-118-2025#17.2")
    static List<DossierEvent> lapse(
            DossierState s, DossierCommand.CloseSilent c, Law law, Acting acting) {
        OpenTask wait = Pauses.waitOf(s, c, PauseGround.SUPPLEMENT, acting);
        if (s.pause().orElseThrow().sent() != null) {
            throw Workflow.no(new ClockRefusal.AlreadySent());
        }
        if (law.rules().closeAfter() == null) {
            throw Workflow.no(new ClockRefusal.NothingClosesIt());
        }
        if (!acting.now().isAfter(wait.due())) {
            throw Workflow.no(new ClockRefusal.NotSilentYet(wait.due()));
        }
        return List.of(ended(s, wait.no(), Outcome.LAPSED, "", law, acting));
    }

    static DossierEvent.Ended ended(
            DossierState s, int task, Outcome outcome, String basis, Law law, Acting acting) {
        Post desk = law.desk(s.agency());
        Step step =
                law.process().steps().stream()
                        .filter(st -> st.allows(StepAction.HAND_BACK))
                        .findFirst()
                        .orElseThrow();
        NewTask back =
                new NewTask(
                        s.nextNo(),
                        step.id(),
                        desk.unit(),
                        desk.post(),
                        null,
                        law.allowance(desk.unit(), acting.now(), step.time()),
                        task,
                        0,
                        0);
        return new DossierEvent.Ended(task, acting.by(), outcome, basis, acting.noteOrNone(), back);
    }
}
