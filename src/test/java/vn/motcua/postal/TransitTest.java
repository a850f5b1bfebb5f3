package vn.motcua.postal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;

/** J+n and the invitations, by hand: 6 June 2022 was a Monday. */
class TransitTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.ofTheLaw(LocalDate.of(2022, 6, 6));

    private static Instant at(String moment) {
        return Zones.instantOf(LocalDateTime.parse(moment));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-06T09:00, 1, 2022-06-07",
        "2022-06-06T23:50, 1, 2022-06-07",
        "2022-06-10T09:00, 1, 2022-06-13",
        "2022-06-11T09:00, 1, 2022-06-14",
        "2022-06-12T09:00, 2, 2022-06-15",
        "2022-06-10T16:00, 2, 2022-06-14",
        "2022-06-06T09:00, 8, 2022-06-16",
    })
    void theLastDayIsSoManyWorkingDaysAfterThatOfAcceptance(
            String collected, int n, LocalDate last) {
        assertThat(Transit.lastDay(at(collected), n, CALENDAR)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-07T23:59, 2022-06-20T08:00, YES",
        "2022-06-08T00:00, 2022-06-08T08:00, NO",
        ",                 2022-06-07T23:59, OPEN",
        ",                 2022-06-08T00:00, NO",
    })
    void itIsInTimeByTheEndOfTheDay(@Nullable String delivered, String now, Transit.Kept kept) {
        assertThat(
                        Transit.inTime(
                                delivered == null ? null : at(delivered),
                                LocalDate.of(2022, 6, 7),
                                at(now)))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        // Monday and Wednesday are two working days apart, Monday and Tuesday one.
        "2022-06-06 2022-06-08, 2022-06-09, YES",
        "2022-06-06 2022-06-07, 2022-06-09, NO",
        "2022-06-06 2022-06-07 2022-06-08, 2022-06-09, YES",
        // Friday and Monday are one working day apart, Friday and Tuesday two.
        "2022-06-10 2022-06-13, 2022-06-15, NO",
        "2022-06-10 2022-06-14, 2022-06-15, YES",
        "2022-06-06, 2022-06-09, NO",
        "2022-06-06, , OPEN",
        // What comes after it went back does not count.
        "2022-06-06 2022-06-10, 2022-06-09, NO",
    })
    void twoInvitationsAreTwoWorkingDaysApart(
            String invited, @Nullable String returned, Transit.Kept kept) {
        List<Instant> invitations =
                Arrays.stream(invited.split(" ", -1)).map(day -> at(day + "T09:00")).toList();

        assertThat(
                        Transit.invited(
                                invitations,
                                returned == null ? null : at(returned + "T09:00"),
                                2,
                                2,
                                CALENDAR))
                .isEqualTo(kept);
    }

    @Test
    void theMappingKnowsEveryWordOnce() {
        Statuses statuses = new Statuses();
        LocalDate day = LocalDate.of(2022, 6, 6);
        for (int code = 0; code <= 24; code++) {
            assertThat(statuses.find("myvnpost", "" + code, day)).as("%d", code).isPresent();
        }
        assertThat(statuses.find("myvnpost", "77", day)).isEmpty();
        assertThat(statuses.find("other", "14", day)).isEmpty();
        assertThat(statuses.find("myvnpost", "14", LocalDate.of(2017, 8, 14)))
                .as("before it holds")
                .isEmpty();
    }
}
