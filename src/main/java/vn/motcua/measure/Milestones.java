package vn.motcua.measure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moments of a fact that indicators ask for. Pure.
 *
 * @param received when it was let in
 * @param ended when it was resolved, or ended otherwise
 * @param late when it became late, or will unless something happens before
 */
record Milestones(@Nullable Instant received, @Nullable Instant ended, @Nullable Instant late) {

    static Milestones of(Fact fact) {
        Instant received = null;
        Instant ended = null;
        Instant late = null;
        List<Change> changes = Counting.of(fact);
        for (Change change : changes) {
            if (change.n() < 0) {
                continue;
            }
            if (change.counted() == Counted.RECEIVED) {
                received = change.at();
            } else if (change.counted().kind() == Counted.Kind.FLOW
                    && change.counted() != Counted.FILED) {
                ended = change.at();
            }
            if (late == null && change.counted().isLate()) {
                late = change.at();
            }
        }
        return new Milestones(received, ended, late);
    }
}
