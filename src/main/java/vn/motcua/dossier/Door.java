package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;

/**
 * What the desk answers to a dossier that was filed: it lets it in, asks for what is missing, or
 * refuses it. The limit begins when it is let in.
 */
@LegalBasis("nd-61-2018#17.2")
final class Door {

    private Door() {}

    static List<DossierEvent> accept(
            DossierState s, DossierCommand.Accept c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Workflow.undecided(s);
        if (s.isAccepted()) {
            throw Workflow.no(new ClockRefusal.AlreadyAccepted(s.code()));
        }
        if (!task.isWork() || task.waiting() > 0) {
            throw Workflow.no(new ClockRefusal.ClockStands(PauseGround.SUPPLEMENT.name()));
        }
        List<Refusal> wrong = new ArrayList<>();
        Intake.papers(s.filed(), s.caseId(), law.procedure(), wrong);
        Texts.refuse(wrong);
        WorkDuration limit = law.procedure().limit(s.caseId(), s.channel());
        Step step = law.process().step(task.step());
        Instant due =
                law.promiseOn(Zones.dayOf(acting.now()), s.agency())
                        .deadline(acting.now(), limit)
                        .due();
        return List.of(
                new DossierEvent.Accepted(
                        task.no(),
                        acting.by(),
                        limit.text(Locale.of("vi")),
                        due,
                        law.allowance(task.unit(), acting.now(), step.time())));
    }

    /** Not received: nothing was taken in, so nothing is handed back. */
    @LegalBasis("nd-61-2018#17.1")
    static List<DossierEvent> refuse(
            DossierState s, DossierCommand.Refuse c, OpenTask task, Acting acting) {
        if (task.waiting() > 0 || !task.isWork()) {
            throw Workflow.no(new ClockRefusal.ClockStands(PauseGround.SUPPLEMENT.name()));
        }
        Texts.requireGround(c.basis(), c.reason());
        return List.of(
                new DossierEvent.NotReceived(
                        task.no(), acting.by(), c.basis().strip(), acting.noteOrNone()));
    }
}
