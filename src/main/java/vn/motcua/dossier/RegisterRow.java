package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the register. */
public record RegisterRow(
        UUID dossier,
        String code,
        String procedure,
        String procedureEn,
        String applicant,
        UUID agency,
        Status status,
        Instant receivedAt,
        Instant promisedDue,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt) {

    /** Late if resolved after the promise, or not resolved by now and past it. */
    public boolean isLate(Instant now) {
        return (resolvedAt == null ? now : resolvedAt).isAfter(promisedDue);
    }
}
