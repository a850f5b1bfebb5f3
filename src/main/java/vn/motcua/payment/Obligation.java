package vn.motcua.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, as pages show it; amounts in đồng.
 *
 * @param reason why nothing is to be paid, where it is so, by {@code basis}
 */
public record Obligation(
        UUID id,
        ObligationKind kind,
        String name,
        String nameEn,
        long unit,
        int count,
        long amount,
        String notice,
        @Nullable LocalDate noticeDay,
        ObligationState state,
        String reason,
        String basis) {

    public boolean isOpen() {
        return state == ObligationState.OPEN;
    }
}
