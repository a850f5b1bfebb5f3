package vn.motcua.communication.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;

/**
 * How an address answered last.
 *
 * @param status of the answer; 0 where there was none
 * @param failures on how many days in a row it failed
 * @param since from when on it has answered, or failed, without a break
 */
public record LinkState(
        String address,
        Outcome outcome,
        int status,
        int failures,
        Instant checkedAt,
        Instant since) {

    /** What came of asking. */
    public enum Outcome {
        ANSWERS,
        /** Answered that there is nothing, or that it cannot. */
        BROKEN,
        NO_ANSWER,
        /** Leads into a network that is not asked. */
        NOT_ASKED;

        boolean isFailure() {
            return this == BROKEN || this == NO_ANSWER;
        }
    }

    /**
     * The state after it was asked again. Several failures of one day are one.
     *
     * @param before null where it was never asked
     */
    static LinkState next(
            String address, @Nullable LinkState before, Outcome outcome, int status, Instant at) {
        if (before == null) {
            return new LinkState(address, outcome, status, outcome.isFailure() ? 1 : 0, at, at);
        }
        boolean same = before.outcome.isFailure() == outcome.isFailure();
        boolean again = Zones.dayOf(before.checkedAt).equals(Zones.dayOf(at));
        int failures =
                !outcome.isFailure() ? 0 : same && again ? before.failures : before.failures + 1;
        return new LinkState(address, outcome, status, failures, at, same ? before.since : at);
    }

    public boolean isFailing() {
        return failures > 0;
    }

    /** Whether it failed on so many days in a row. */
    public boolean isDead(int after) {
        return failures >= after;
    }
}
