package vn.motcua.catalog.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of what an internal procedure follows from.
 *
 * @param instrument number and name of the instrument that changes it
 * @param effectiveOn the day on which the instrument takes effect
 * @param appliedOn the day on which the procedure was brought up to it; absent while it is not
 * @param note what was done; empty while nothing was
 */
public record LegalChange(
        UUID id,
        UUID procedure,
        String instrument,
        LocalDate effectiveOn,
        @Nullable LocalDate appliedOn,
        String note) {

    public boolean isApplied() {
        return appliedOn != null;
    }

    /** As it stood on a day. */
    LegalChange asOf(LocalDate day) {
        return appliedOn == null || !appliedOn.isAfter(day)
                ? this
                : new LegalChange(id, procedure, instrument, effectiveOn, null, "");
    }
}
