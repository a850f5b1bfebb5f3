package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;

class PetitionClocksTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.ofTheLaw(LocalDate.of(2022, 4, 5));
    private static final Instant RECEIVED = at(2022, 4, 5, 9);

    private final PetitionLimits limits = new PetitionLimits();

    private static Instant at(int year, int month, int day, int hour) {
        return Zones.instantOf(LocalDateTime.of(year, month, day, hour, 0));
    }

    private static LocalDate april(int day) {
        return LocalDate.of(2022, 4, day);
    }

    /** Monday 11 April is a rest day for the Hùng Kings. */
    @Test
    void limitsRunFromReceiptAndAreCountedApart() {
        assertThat(limits.dues(RECEIVED, PauseLedger.EMPTY, CALENDAR))
                .isEqualTo(new Dues(april(7), april(7), april(13), april(13), april(27)));
    }

    @Test
    void publishingCountsFromTheApproval() {
        assertThat(limits.publishBy(at(2022, 4, 8, 16), CALENDAR)).isEqualTo(april(13));
    }

    @Test
    void timeWaitedForTheSenderIsNotCounted() {
        PauseLedger pauses =
                PauseLedger.EMPTY.with(
                        new PauseLedger.Pause(
                                at(2022, 4, 7, 9),
                                at(2022, 4, 14, 9),
                                "supplement",
                                PauseLedger.Effect.SUSPEND));

        assertThat(limits.dues(RECEIVED, pauses, CALENDAR).resolve())
                .isEqualTo(LocalDate.of(2022, 5, 5));
    }
}
