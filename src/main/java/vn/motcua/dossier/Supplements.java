package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/**
 * How an applicant answers a request for papers from afar. What they send ends their time if the
 * desk finds it sufficient, whenever the desk gets to it: a slow desk gains nothing.
 */
@LegalBasis("nd-45-2020#9")
final class Supplements {

    private Supplements() {}

    static List<DossierEvent> send(
            DossierState s, DossierCommand.SendSupplement c, Law law, Acting acting) {
        OpenTask wait =
                s.open().stream()
                        .filter(t -> t.waits() == PauseGround.SUPPLEMENT)
                        .findFirst()
                        .orElseThrow(() -> Workflow.no(new ClockRefusal.NothingIsAsked()));
        if (s.pause().orElseThrow().sent() != null) {
            throw Workflow.no(new ClockRefusal.AlreadySent());
        }
        List<Refusal> wrong = new ArrayList<>();
        c.sent().check(wrong);
        Texts.refuse(wrong);
        Instant due = law.allowance(wait.unit(), acting.now(), law.door().answer());
        return List.of(
                new OnlineEvent.SupplementSent(
                        wait.no(), c.sent().files().size(), acting.noteOrNone(), due));
    }

    static List<DossierEvent> sendBack(
            DossierState s, DossierCommand.ReturnSupplement c, Law law, Acting acting) {
        OpenTask wait = Pauses.waitOf(s, c, PauseGround.SUPPLEMENT, acting);
        if (s.pause().orElseThrow().sent() == null) {
            throw Workflow.no(new ClockRefusal.NothingWasSent());
        }
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("note", c.note(), 1000, wrong);
        Texts.refuse(wrong);
        return List.of(
                new OnlineEvent.SupplementWanting(
                        wait.no(), acting.by(), acting.noteOrNone(), patience(law, acting.now())));
    }

    /** Until when the citizen is waited for. */
    static Instant patience(Law law, Instant from) {
        ClockRules rules = law.rules();
        WorkDuration patience =
                rules.closeAfter() == null ? rules.remindAfter() : rules.closeAfter();
        return law.promise().deadline(from, patience).due();
    }
}
