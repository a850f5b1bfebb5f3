package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixtures.COMMON;
import static vn.motcua.calendar.CalendarFixtures.LAW;
import static vn.motcua.calendar.CalendarFixtures.at;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.RestDay.Kind;

/** The rest days of the law folder. */
class RestDaysTest {

    @ParameterizedTest
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 250", "2026, 249"})
    void aYearHasItsNumberOfWorkingDays(int year, int workingDays) {
        LocalDate last = LocalDate.of(year, 12, 31);

        assertThat(COMMON.workingDaysBetween(last.minusYears(1), last)).isEqualTo(workingDays);
        assertThat(
                        last.minusYears(1)
                                .plusDays(1)
                                .datesUntil(last.plusDays(1))
                                .filter(COMMON::isWorkingDay))
                .hasSize(workingDays);
    }

    @Test
    void everyDayAppearsOnceAndNamesItsSource() {
        Map<LocalDate, RestDay> seen = new HashMap<>();

        assertThat(LAW.restDays()).allMatch(day -> seen.put(day.day(), day) == null);
        assertThat(LAW.restDays())
                .noneMatch(day -> day.source().isBlank() || day.nameEn().isBlank());
    }

    @Test
    void aSwappedDayHasItsCounterpart() {
        Map<LocalDate, RestDay> byDay = new HashMap<>();
        LAW.restDays().forEach(day -> byDay.put(day.day(), day));

        assertThat(LAW.restDays())
                .filteredOn(day -> day.standsFor() != null)
                .hasSize(8)
                .allSatisfy(day -> {
                    RestDay other = byDay.get(day.standsFor());
                    assertThat(other.standsFor()).isEqualTo(day.day());
                    assertThat(other.worked()).isNotEqualTo(day.worked());
                });
        assertThat(LAW.restDays())
                .filteredOn(day -> day.kind() == Kind.SWAPPED_IN || day.kind() == Kind.SWAPPED_OFF)
                .allMatch(day -> day.standsFor() != null);
    }

    @Test
    void onlyTheYearToComeIsProvisional() {
        assertThat(LAW.restDays())
                .allMatch(day -> day.provisional() == (day.day().getYear() == 2027));
    }

    @Test
    void theDayOfCultureIsOffFrom2026On() {
        assertThat(COMMON.isWorkingDay(LocalDate.of(2025, 11, 24))).isTrue();
        assertThat(COMMON.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28 09:00, 3, false",
        "2026-12-28 09:00, 4, true",
        "2027-03-01 09:00, 1, true",
        "2029-03-01 09:00, 1, true",
        "2022-03-01 09:00, 5, false",
    })
    void aDeadlineInAnUnsettledYearSaysSo(String received, int days, boolean provisional) {
        Deadline deadline = COMMON.deadline(at(received), WorkDuration.workingDays(days));

        assertThat(deadline.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-03, 0, 2022-03-03", "2022-03-05, 0, 2022-03-07", "2022-03-03, 2, 2022-03-07",
        "2022-03-07, -1, 2022-03-04", "2022-03-06, -1, 2022-03-04", "2022-05-04, -1, 2022-04-29",
    })
    void walksByWorkingDaysBothWays(LocalDate from, int days, LocalDate to) {
        assertThat(COMMON.plusWorkingDays(from, days)).isEqualTo(to);
    }
}
