package vn.motcua.dossier.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.RegisterRow;
import vn.motcua.shell.Due;
import vn.motcua.shell.Frame;

/**
 * How the promise of a dossier stands: running, standing, kept, broken, or none. What ended without
 * a result is neither kept nor broken unless it was late by then.
 */
record Promise(@Nullable Instant due, boolean stands, @Nullable Outcome outcome, boolean late) {

    static Promise of(DossierState s, Instant now) {
        return new Promise(s.promisedDue(), s.isPaused(), s.outcome(), s.isLate(now));
    }

    static Promise of(RegisterRow row, Instant now) {
        boolean stands = row.pausedAt() != null && row.outcome() == null;
        return new Promise(row.promisedDue(), stands, row.outcome(), row.isLate(now));
    }

    Due in(Frame frame) {
        Instant promised = due;
        if (promised == null) {
            return new Due(Due.State.WAITING, frame.text("dossier.promise.none"), "");
        }
        String exact = frame.exact(promised);
        if (stands) {
            return frame.due(promised, Due.State.WAITING);
        }
        if (outcome == null) {
            return frame.due(promised);
        }
        if (late) {
            return new Due(Due.State.LATE, frame.text("dossier.promise.broken"), exact);
        }
        return outcome == Outcome.RESULT
                ? new Due(Due.State.DONE, frame.text("dossier.promise.kept"), exact)
                : new Due(Due.State.WAITING, frame.text("dossier.outcome." + outcome), exact);
    }
}
