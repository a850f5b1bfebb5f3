package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receipt (biên lai), numbered without gaps within its agency and year.
 *
 * @param of what was owed
 * @param payer blank once the person was erased
 * @param by who gave it; nobody where money came online
 */
public record Receipt(
        UUID id,
        UUID agency,
        UUID dossier,
        int year,
        int number,
        long amount,
        Way way,
        String transaction,
        String of,
        String payer,
        String address,
        Instant at,
        @Nullable UUID by,
        @Nullable Instant voidedAt,
        String reason) {

    public boolean isVoid() {
        return voidedAt != null;
    }

    /** As it is written: the number in seven digits. */
    public String written() {
        return "%07d".formatted(number);
    }
}
