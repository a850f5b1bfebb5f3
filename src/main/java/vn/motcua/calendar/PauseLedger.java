package vn.motcua.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/**
 * The stretches in which a dossier's clock did not run, each an event with its basis. No stretch is
 * credited twice: where stretches overlap their union counts, and what lies before the moment from
 * which the limit counts anew is credited by that restart alone. A pause that is still open, or
 * that began when the limit had already ended, moves nothing; no pause lets the limit end earlier.
 */
public record PauseLedger(List<Pause> pauses) {

    public static final PauseLedger EMPTY = new PauseLedger(List.of());

    /** What the end of a pause does to the limit. */
    public enum Effect {
        /** The limit counts anew from the resume moment: a supplement came in whole. */
        @LegalBasis("nd-61-2018#19.4")
        RESTART,
        /** The limit goes on where it stood. */
        SUSPEND
    }

    /**
     * One stretch.
     *
     * @param to null while it lasts
     * @param reason the code of the lawful ground, owned by the module that pauses
     */
    public record Pause(Instant from, @Nullable Instant to, String reason, Effect effect) {
        public Pause {
            if (to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("A pause does not end before it begins");
            }
        }
    }

    public PauseLedger {
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /** The ledger with one stretch more. */
    public PauseLedger with(Pause pause) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(pause);
        return new PauseLedger(more);
    }

    /** Whether the clock stands still at this moment. */
    public boolean isPausedAt(Instant moment) {
        for (Pause pause : pauses) {
            Instant to = pause.to();
            if (!moment.isBefore(pause.from()) && (to == null || moment.isBefore(to))) {
                return true;
            }
        }
        return false;
    }

    /** Counts a limit from receipt through all stretches. */
    Counting count(DayTable table, CountingRules rules, WorkDuration limit, Instant received) {
        Counting counting = suspended(table, rules, limit, received);
        for (Pause pause : pauses) {
            Instant to = pause.to();
            if (pause.effect() == Effect.RESTART
                    && to != null
                    && pause.from().isBefore(counting.due())
                    && to.isAfter(counting.start)) {
                Counting anew = suspended(table, rules, limit, to);
                counting = anew.due().isBefore(counting.due()) ? counting : anew;
            }
        }
        return counting;
    }

    private Counting suspended(
            DayTable table, CountingRules rules, WorkDuration limit, Instant start) {
        Counting counting = new Counting(table, rules, limit, start);
        Instant credited = start;
        for (Pause pause : pauses) {
            Instant to = pause.to();
            if (pause.effect() == Effect.SUSPEND && to != null && to.isAfter(credited)) {
                Instant from = pause.from().isAfter(credited) ? pause.from() : credited;
                counting.suspend(from, to);
                credited = to;
            }
        }
        return counting;
    }
}
