package vn.motcua.board;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.measure.Counted;

/**
 * What boards count of dossiers, from received to what is still open. Resolved is what has ended in
 * any way after it was let in, as columns (8) to (10) of form II.06a together.
 */
public enum Figure {
    RECEIVED(EnumSet.of(Counted.RECEIVED)),
    RESOLVED(
            EnumSet.of(
                    Counted.RESULT_EARLY,
                    Counted.RESULT_ON_TIME,
                    Counted.RESULT_LATE,
                    Counted.REFUSED,
                    Counted.REFUSED_LATE,
                    Counted.WITHDRAWN,
                    Counted.WITHDRAWN_LATE,
                    Counted.LAPSED,
                    Counted.LAPSED_LATE)),
    ON_TIME(
            EnumSet.of(
                    Counted.RESULT_EARLY,
                    Counted.RESULT_ON_TIME,
                    Counted.REFUSED,
                    Counted.WITHDRAWN,
                    Counted.LAPSED)),
    LATE(
            EnumSet.of(
                    Counted.RESULT_LATE,
                    Counted.REFUSED_LATE,
                    Counted.WITHDRAWN_LATE,
                    Counted.LAPSED_LATE)),
    OPEN(EnumSet.of(Counted.RUNNING, Counted.RUNNING_LATE, Counted.WAITING, Counted.WAITING_LATE)),
    OPEN_LATE(EnumSet.of(Counted.RUNNING_LATE, Counted.WAITING_LATE));

    private final Set<Counted> counted;

    Figure(Set<Counted> counted) {
        this.counted = Set.copyOf(counted);
    }

    /** What it is the sum of. */
    public Set<Counted> counted() {
        return counted;
    }

    /** Whether it stands at a moment, rather than happens in a period. */
    public boolean isStock() {
        return counted.stream().allMatch(one -> one.kind() == Counted.Kind.STOCK);
    }
}
