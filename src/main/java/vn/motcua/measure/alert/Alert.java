package vn.motcua.measure.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a target was crossed, or is forecast to be missed.
 *
 * @param row of the plan
 * @param indicator its code
 * @param agency whose own figure it was; absent for that of the whole plan
 * @param no of its track, from 1
 * @param day of which the figures are, in Vietnam
 * @param below 1 where a number is counted
 * @param threshold in per cent, or a number
 * @param outlook the forecast; absent where there was none
 */
public record Alert(
        UUID id,
        UUID plan,
        UUID row,
        String indicator,
        @Nullable UUID agency,
        AlertKind kind,
        int no,
        LocalDate day,
        long above,
        long below,
        int threshold,
        @Nullable Outlook outlook,
        Instant raisedAt) {

    /** A forecast as it was then, in per cent. */
    public record Outlook(BigDecimal value, BigDecimal low, BigDecimal high) {

        static BigDecimal rounded(double percent) {
            return BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP);
        }
    }
}
