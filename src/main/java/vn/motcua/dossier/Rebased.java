package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;

/**
 * Goes on by another internal process of its procedure, under an instrument that a leader signed.
 * The promise and the version by which it was received stay. The reason is the note.
 *
 * @param instrument the row of the instrument
 * @param number of the decision that approved the process, and its day
 * @param from the process until now
 * @param process the process from now on
 * @param task the task that ends by it
 * @param left the time that is left of the new step, where some was used at the old one by the same
 *     post; absent where the step has all its time, or the old one was late
 * @param opened where it goes on
 */
@EventType("dossier.rebased")
public record Rebased(
        UUID by,
        UUID instrument,
        String number,
        LocalDate day,
        UUID from,
        UUID process,
        int task,
        String note,
        @Nullable String left,
        NewTask opened)
        implements DossierEvent.Apart {}
