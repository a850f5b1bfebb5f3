package vn.motcua.payment.cashless;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A procedure was set up at an agency to be paid by a channel; days are days of Vietnam.
 *
 * @param note where that is written or seen
 * @param testedOn the day of the first test that went through; absent while there is none
 * @param transaction of that test, as the channel numbers it
 * @param endedOn from which day on it is so no more; absent while it is
 * @param mistaken whether it was noted by mistake, and never was so
 */
public record OnlineSetup(
        UUID id,
        UUID agency,
        String procedure,
        PayChannel channel,
        LocalDate since,
        String note,
        @Nullable LocalDate testedOn,
        String transaction,
        @Nullable LocalDate endedOn,
        String endedFor,
        boolean mistaken) {

    public boolean holdsOn(LocalDate day) {
        return !mistaken && !since.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }

    boolean isTestedBy(LocalDate day) {
        return testedOn != null && !testedOn.isAfter(day);
    }

    /** Whether it was ended on a day or before. */
    boolean isEndedBy(LocalDate day) {
        return !mistaken && endedOn != null && !endedOn.isAfter(day);
    }
}
