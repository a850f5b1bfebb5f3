package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixtures.COMMON;
import static vn.motcua.calendar.CalendarFixtures.EIGHT_HOURS;
import static vn.motcua.calendar.CalendarFixtures.LAW;
import static vn.motcua.calendar.CalendarFixtures.RULES;
import static vn.motcua.calendar.CalendarFixtures.at;
import static vn.motcua.calendar.CalendarFixtures.local;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.CalendarLaw.Parameter;
import vn.motcua.calendar.CountingRules.DayZero;
import vn.motcua.calendar.CountingRules.DueHour;

/** Where the law reads two ways, a dated parameter chooses and the other reading stays visible. */
class ReadingsTest {

    @Test
    void theOtherReadingsAreShownWhereTheyEndElsewhere() {
        Deadline late = COMMON.deadline(at("2022-03-03 16:30"), WorkDuration.workingDays(3));

        assertThat(late.others())
                .extracting(other -> other.value() + " " + local(other.due()))
                .containsExactly(
                        "next-working-day-after-cut-off 2022-03-09 17:00",
                        "next-working-day-in-last-hour 2022-03-09 17:00",
                        "hour-of-receipt 2022-03-08 16:30");

        Deadline early = COMMON.deadline(at("2022-03-03 09:00"), WorkDuration.workingDays(3));
        assertThat(early.others())
                .extracting(other -> other.value() + " " + local(other.due()))
                .containsExactly("hour-of-receipt 2022-03-08 09:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 15:00, 2022-03-08 17:00",
        "2022-03-03 15:01, 2022-03-09 17:00",
        "2022-03-04 15:01, 2022-03-10 17:00",
        "2022-03-05 09:00, 2022-03-10 17:00",
    })
    void afterTheCutOffTheOtherReadingCountsFromTheNextWorkingDay(String received, String due) {
        WorkCalendar other = COMMON.under(RULES.with(DayZero.NEXT_WORKING_DAY_AFTER_CUT_OFF));
        Deadline deadline = other.deadline(at(received), WorkDuration.workingDays(3));

        assertThat(local(deadline.due())).isEqualTo(due);
        assertThat(deadline.days()).filteredOn(CountedDay::counted).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 15:59, 2022-03-08 17:00",
        "2022-03-03 16:00, 2022-03-09 17:00",
    })
    void anotherReadingCountsTheLastHourAsTheNextDay(String received, String due) {
        WorkCalendar other = COMMON.under(RULES.with(DayZero.NEXT_WORKING_DAY_IN_LAST_HOUR));

        assertThat(local(other.deadline(at(received), WorkDuration.workingDays(3)).due()))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03 09:12, 3 ngày làm việc, 2022-03-08 09:12",
        "2022-03-03 12:10, 3 ngày làm việc, 2022-03-08 13:30",
        "2022-03-03 05:00, 3 ngày làm việc, 2022-03-08 07:00",
        "2022-03-03 18:00, 3 ngày làm việc, 2022-03-09 07:00",
        "2022-03-03 09:12, 15 ngày, 2022-03-18 17:00",
    })
    void anAppointmentInWorkingDaysMayKeepTheHourOfReceipt(
            String received, String limit, String due) {
        WorkCalendar other = EIGHT_HOURS.under(RULES.with(DueHour.HOUR_OF_RECEIPT));

        assertThat(local(other.deadline(at(received), WorkDuration.parse(limit)).due()))
                .isEqualTo(due);
    }

    @Test
    void aLaterParameterHoldsFromItsDayOn() {
        List<Parameter> parameters = new ArrayList<>(LAW.parameters());
        parameters.removeIf(row -> row.key().equals("same-day-cut-off"));
        parameters.add(cutOff("15:00", "2015-04-10", "2023-12-31"));
        parameters.add(cutOff("16:00", "2024-01-01", null));

        RulesByDay rules = new RulesByDay(parameters);

        assertThat(rules.on(LocalDate.of(2023, 12, 31)).sameDayCutOff())
                .isEqualTo(LocalTime.of(15, 0));
        assertThat(rules.on(LocalDate.of(2024, 1, 1)).sameDayCutOff())
                .isEqualTo(LocalTime.of(16, 0));
        assertThatThrownBy(() -> rules.on(LocalDate.of(2018, 6, 20)))
                .hasMessage("calendar.day-outside-calendar");
    }

    private static Parameter cutOff(
            String hour, String from, @org.jspecify.annotations.Nullable String to) {
        return new Parameter(
                "same-day-cut-off",
                hour,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "nd-23-2015#7",
                "",
                List.of());
    }
}
