package vn.motcua.measure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Outcome;

/**
 * How a dossier stands from a moment on.
 *
 * @param promised the due date as it lawfully stands; absent until it is let in
 * @param pausedAt since when its clock stands, also when it ended so
 * @param outcome absent while nothing is decided
 */
record Standing(
        Instant from,
        @Nullable Instant promised,
        @Nullable Instant pausedAt,
        @Nullable Outcome outcome) {

    Standing promised(Instant at, @Nullable Instant due) {
        return new Standing(at, due == null ? promised : due, null, outcome);
    }

    Standing paused(Instant at) {
        return new Standing(at, promised, at, outcome);
    }

    Standing ended(Instant at, Outcome how) {
        return new Standing(at, promised, pausedAt, how);
    }

    boolean isLetIn() {
        return promised != null;
    }

    boolean isOpen() {
        return outcome == null;
    }
}
