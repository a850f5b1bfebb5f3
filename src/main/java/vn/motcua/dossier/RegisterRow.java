package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param phone blank where none was given
 * @param resultBy how the applicant wants the result; absent when the person has been erased
 */
public record RegisterRow(
        UUID dossier,
        String code,
        String procedure,
        String procedureEn,
        String applicant,
        String address,
        String phone,
        @Nullable ReturnMethod resultBy,
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
