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
        @Nullable Instant promisedDue,
        @Nullable Instant pausedAt,
        @Nullable Outcome outcome,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt) {

    /** Late if resolved after the promise, or not resolved by now and past it; a pause stands. */
    public boolean isLate(Instant now) {
        Instant ended = resolvedAt == null ? now : resolvedAt;
        Instant measured = pausedAt == null ? ended : pausedAt;
        return promisedDue != null && measured.isAfter(promisedDue);
    }
}
