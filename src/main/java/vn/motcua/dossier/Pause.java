package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;

/**
 * One stretch in which the agency's clock stands.
 *
 * @param task the task whose performer asked for it; it waits meanwhile
 * @param asked how many things the citizen is to complete; 0 where it is not a supplement
 * @param papers the constituent papers among them, kept while it lasts
 * @param effect what its end does to the limit, fixed by the rule of the day of receipt
 * @param to absent while it lasts, and for ever when the dossier ended in it
 * @param sent when the applicant answered from afar, while the desk has not said that it suffices
 */
public record Pause(
        PauseGround ground,
        int task,
        int asked,
        List<PaperCount> papers,
        Instant from,
        @Nullable Instant to,
        PauseLedger.Effect effect,
        @Nullable Instant sent) {

    Pause asking(int items, List<PaperCount> constituents) {
        return new Pause(ground, task, items, constituents, from, to, effect, null);
    }

    Pause sentAt(@Nullable Instant moment) {
        return new Pause(ground, task, asked, papers, from, to, effect, moment);
    }

    /** When it ends if it is ended now: what was sent from afar came when it was sent. */
    Instant endsAt(Instant now) {
        return sent == null ? now : sent;
    }

    Pause endedAt(Instant moment) {
        return new Pause(ground, task, asked, List.of(), from, moment, effect, null);
    }

    PauseLedger.Pause inLedger() {
        return new PauseLedger.Pause(from, to, ground.name(), effect);
    }
}
