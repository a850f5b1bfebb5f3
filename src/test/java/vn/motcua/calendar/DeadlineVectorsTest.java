package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixtures.COMMON;
import static vn.motcua.calendar.CalendarFixtures.EIGHT_HOURS;
import static vn.motcua.calendar.CalendarFixtures.SATURDAYS;
import static vn.motcua.calendar.CalendarFixtures.at;
import static vn.motcua.calendar.CalendarFixtures.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.RefusalException;

/** The worked examples of the law, as tables. */
class DeadlineVectorsTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 09:00, 3 ngày làm việc, 2022-03-08 17:00",
        "2022-04-08 09:00, 3 ngày làm việc, 2022-04-14 17:00",
        "2022-04-28 09:00, 3 ngày làm việc, 2022-05-05 17:00",
        "2022-08-30 09:00, 5 ngày làm việc, 2022-09-08 17:00",
        "2024-04-26 09:00, 3 ngày làm việc, 2024-05-04 17:00",
        "2025-04-24 09:00, 3 ngày làm việc, 2025-04-28 17:00",
        "2026-08-20 09:00, 3 ngày làm việc, 2026-08-24 17:00",
        "2026-11-23 09:00, 3 ngày làm việc, 2026-11-27 17:00",
        "2022-01-28 09:00, 3 ngày làm việc, 2022-02-09 17:00",
    })
    void workingDaysEndWithOfficeHoursOfTheLastOne(String received, String limit, String due) {
        assertDue(COMMON, received, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 00:00",
        "2022-03-03 07:30",
        "2022-03-03 14:59",
        "2022-03-03 15:01",
        "2022-03-03 23:59",
    })
    void theHourOfReceiptDoesNotMoveALimitInWorkingDays(String received) {
        assertDue(COMMON, received, "3 ngày làm việc", "2022-03-08 17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-05 10:00, 1 ngày làm việc, 2022-03-07 17:00",
        "2022-05-02 10:00, 1 ngày làm việc, 2022-05-04 17:00",
    })
    void aReceiptOnARestDayCountsFromThatDay(String received, String limit, String due) {
        assertDue(COMMON, received, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-12 09:00, 20 ngày, 2022-05-04 17:00",
        "2022-08-18 09:00, 15 ngày, 2022-09-05 17:00",
        "2022-03-03 16:00, 15 ngày, 2022-03-18 17:00",
        "2022-03-03 16:00, 2 ngày, 2022-03-07 17:00",
        "2024-04-29 16:00, 5 ngày, 2024-05-04 17:00",
    })
    void calendarDaysRollOverRestDays(String received, String limit, String due) {
        assertDue(COMMON, received, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 09:00, 1 tháng, 2022-04-04 17:00",
        "2022-01-31 09:00, 1 tháng, 2022-02-28 17:00",
        "2024-01-31 09:00, 1 tháng, 2024-02-29 17:00",
        "2022-03-01 09:00, 6 tháng, 2022-09-05 17:00",
    })
    void monthsEndOnTheSameDayOrTheLastAndThenRoll(String received, String limit, String due) {
        assertDue(COMMON, received, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 09:00, 2022-03-03 17:00",
        "2022-03-03 12:10, 2022-03-03 17:00",
        "2022-03-03 15:00, 2022-03-03 17:00",
        "2022-03-03 15:00:00.000001, 2022-03-04 17:00",
        "2022-03-04 15:01, 2022-03-07 17:00",
        "2022-04-29 16:00, 2022-05-04 17:00",
        "2022-03-05 09:00, 2022-03-07 17:00",
    })
    void sameDayCasesKnowTheCutOff(String received, String due) {
        assertDue(COMMON, received, "trong ngày", due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-05 09:00, 2022-03-07 17:00",
        "2022-03-05 11:30, 2022-03-07 17:00",
        "2022-03-05 14:00, 2022-03-07 17:00",
    })
    void whatAnOpenSaturdayMorningTakesInIsDueOnTheNextWorkingDay(String received, String due) {
        assertDue(SATURDAYS, received, "trong ngày", due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 15:20, 8 giờ làm việc, 2022-03-04 15:20",
        "2022-04-29 20:10, 8 giờ làm việc, 2022-05-04 17:00",
        "2022-03-03 12:00, 1 giờ làm việc, 2022-03-03 14:30",
        "2022-03-03 05:00, 1 giờ làm việc, 2022-03-03 08:00",
    })
    void workingHoursRunInsideOfficeHoursOfEight(String received, String limit, String due) {
        assertDue(EIGHT_HOURS, received, limit, due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 15:20, 8 giờ làm việc, 2022-03-04 15:50",
        "2022-04-29 20:10, 8 giờ làm việc, 2022-05-05 08:00",
        "2022-03-03 15:20, 2 giờ làm việc, 2022-03-04 07:50",
        "2024-05-03 16:00, 2 giờ làm việc, 2024-05-04 08:30",
    })
    void workingHoursRunInsideTheCommonHours(String received, String limit, String due) {
        assertDue(COMMON, received, limit, due);
    }

    @Test
    void saturdayMorningsAreHoursButNoWorkingDays() {
        assertDue(SATURDAYS, "2022-03-04 16:00", "2 giờ làm việc", "2022-03-05 08:30");
        assertDue(SATURDAYS, "2022-03-04 16:00", "1 ngày làm việc", "2022-03-07 17:00");
        assertDue(SATURDAYS, "2022-04-29 16:30", "1 giờ làm việc", "2022-05-04 08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 15:00, 2022-03-03 17:00",
        "2022-03-03 15:01, 2022-03-04 07:30",
        "2022-03-04 16:00, 2022-03-07 07:30",
    })
    void papersAreForwardedTheSameDayOrAtTheNextOpening(String received, String latest) {
        assertThat(local(COMMON.forwardBy(at(received)))).isEqualTo(latest);
    }

    @Test
    void aLimitInPartsOfADayIsRefused() {
        assertThatThrownBy(() ->
                        COMMON.deadline(
                                at("2022-03-03 09:00"), WorkDuration.parse("0,5 ngày làm việc")))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e ->
                                assertThat(e.first())
                                        .isEqualTo(
                                                new CalendarRefusal.LimitNotWhole(
                                                        "0,5 ngày làm việc")));
    }

    @Test
    void aDayOfWhichNobodyKnowsTheRestDaysIsRefused() {
        assertThatThrownBy(() -> COMMON.deadline(at("2040-03-03 09:00"), WorkDuration.sameDay()))
                .isInstanceOf(RefusalException.class)
                .hasMessage("calendar.day-outside-calendar");
        assertThatThrownBy(() -> COMMON.deadline(at("2019-03-03 09:00"), WorkDuration.sameDay()))
                .hasMessage("calendar.day-outside-calendar");
        assertThatThrownBy(() ->
                        COMMON.deadline(at("2022-03-03 09:00"), WorkDuration.workingDays(99_999)))
                .hasMessage("calendar.day-outside-calendar");
        assertThatThrownBy(() ->
                        COMMON.deadline(at("2022-03-03 09:00"), WorkDuration.workingHours(99_999)))
                .hasMessage("calendar.day-outside-calendar");
    }

    private static void assertDue(
            WorkCalendar calendar, String received, String limit, String due) {
        Deadline deadline = calendar.deadline(at(received), WorkDuration.parse(limit));

        assertThat(local(deadline.due())).isEqualTo(due);
    }
}
