package vn.motcua.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version with its process as it was published, and the day on which it ends by now.
 *
 * @param endsOn the version's own last day, or the day on which a later version begins
 */
record PublishedVersion(
        ProcedureVersion version, InternalProcess process, @Nullable LocalDate endsOn) {

    ProcedureVersion inEffect() {
        return version.endingOn(endsOn);
    }

    PublishedVersion endingOn(@Nullable LocalDate day) {
        return new PublishedVersion(version, process, day);
    }

    /** Whether a file says again what was published. */
    boolean says(ProcedureDraft draft) {
        InternalProcess drafted = draft.process();
        return version.equals(draft.version())
                && drafted != null
                && process.numbered(1).equals(drafted.numbered(1));
    }
}
