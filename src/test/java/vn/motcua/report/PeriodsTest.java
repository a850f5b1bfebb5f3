package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.testing.Seeded;

class PeriodsTest {

    private static final Periods LAW = Periods.ofTheLaw();

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2022, 1, 2021-12-15, 2022-01-14, 2022-M01",
        "MONTH, 2022, 3, 2022-02-15, 2022-03-14, 2022-M03",
        "MONTH, 2022, 12, 2022-11-15, 2022-12-14, 2022-M12",
        "QUARTER, 2022, 1, 2021-12-15, 2022-03-14, 2022-Q1",
        "QUARTER, 2022, 2, 2022-03-15, 2022-06-14, 2022-Q2",
        "QUARTER, 2022, 3, 2022-06-15, 2022-09-14, 2022-Q3",
        "QUARTER, 2022, 4, 2022-09-15, 2022-12-14, 2022-Q4",
        "HALF, 2022, 1, 2021-12-15, 2022-06-14, 2022-H1",
        "HALF, 2022, 2, 2022-06-15, 2022-12-14, 2022-H2",
        "YEAR, 2022, 1, 2021-12-15, 2022-12-14, 2022-Y",
        "YEAR, 2010, 1, 2009-12-15, 2010-12-14, 2010-Y"
    })
    void aPeriodGoesFromThe15thToThe14th(
            PeriodKind kind, int year, int number, LocalDate from, LocalDate to, String code) {
        Period period = LAW.of(kind, year, number);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
        assertThat(period.code()).isEqualTo(code);
        assertThat(LAW.byCode(code)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-Q5",
                "2022-Q0",
                "2022-M13",
                "2022-M3",
                "2022-Y1",
                "22-Q1",
                "2022-Q",
                "0000-Y",
                "2022-q1",
                "2022-H3",
                "2022-Q01"
            })
    void whatIsNoCodeNamesNoPeriod(String code) {
        assertThat(LAW.byCode(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-14, 2022-Q1",
        "2022-03-15, 2022-Q2",
        "2022-12-14, 2022-Q4",
        "2022-12-15, 2023-Q1",
        "2022-01-01, 2022-Q1",
        "2022-06-30, 2022-Q3"
    })
    void aDayLiesInOneQuarter(LocalDate day, String code) {
        assertThat(LAW.containing(PeriodKind.QUARTER, day).code()).isEqualTo(code);
    }

    /** Also where the cut-off moves: no day belongs to two periods or to none. */
    @ParameterizedTest
    @EnumSource(PeriodKind.class)
    void periodsLeaveNoDayOutAndNoneTwice(PeriodKind kind) {
        Seeded.check(
                200,
                random -> {
                    LocalDate moved = LocalDate.of(2022, random.between(1, 12), 1);
                    Periods periods =
                            new Periods(
                                    List.of(
                                            row(14, LocalDate.of(2019, 1, 1), moved.minusDays(1)),
                                            row(random.between(1, 31), moved, null)));
                    LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.between(0, 500));
                    Period period = periods.containing(kind, day);
                    assertThat(day).isBetween(period.from(), period.to());
                    assertThat(periods.next(period).from()).isEqualTo(period.to().plusDays(1));
                    assertThat(periods.previous(period).to()).isEqualTo(period.from().minusDays(1));
                    assertThat(periods.previous(periods.next(period))).isEqualTo(period);
                });
    }

    @Test
    void aLongCutOffIsTheLastDayOfTheMonth() {
        Periods periods = new Periods(List.of(row(31, LocalDate.of(2019, 1, 1), null)));

        Period february = periods.of(PeriodKind.MONTH, 2022, 2);

        assertThat(february.from()).isEqualTo(LocalDate.of(2022, 2, 1));
        assertThat(february.to()).isEqualTo(LocalDate.of(2022, 2, 28));
    }

    @Test
    void noPeriodIsLongerThanItsYearHasRoomFor() {
        assertThatThrownBy(() -> LAW.of(PeriodKind.QUARTER, 2022, 5))
                .isInstanceOf(RuntimeException.class);
    }

    /**
     * Placeholders of the law folder: 16, 18, 25. On 14/5/2022, a Saturday, the next working day is
     * the 16th; on 16/4/2022 there is no work.
     */
    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2022-M05, 2022-05-16, false",
        "COMMUNE, 2022-M04, 2022-04-18, true",
        "COMMUNE, 2022-Q1, 2022-03-16, false",
        "DISTRICT, 2022-Q1, 2022-03-18, false",
        "DISTRICT, 2022-Q2, 2022-06-20, true",
        "PROVINCE, 2022-Q2, 2022-06-27, true",
        "PROVINCE, 2022-Y, 2022-12-26, true"
    })
    void eachLevelHasItsDeadline(Tier tier, String code, LocalDate day, boolean moved) {
        SendBy by =
                ReportDeadlines.ofTheLaw()
                        .of(
                                tier,
                                LAW.byCode(code).orElseThrow(),
                                WorkCalendar.ofTheLaw(LocalDate.of(2022, 3, 1)));

        assertThat(by.day()).isEqualTo(day);
        assertThat(by.moved()).isEqualTo(moved);
        assertThat(by.verified()).isFalse();
        assertThat(by.source()).isEqualTo("chưa kiểm chứng");
    }

    @Test
    void noDeadlineIsNearerThanAWorkingDayAfterTheCutOff() {
        WorkCalendar calendar = WorkCalendar.ofTheLaw(LocalDate.of(2022, 3, 1));
        Seeded.check(
                200,
                random -> {
                    ReportDeadlines deadlines =
                            new ReportDeadlines(
                                    List.of(
                                            new ReportDeadlines.Row(
                                                    Tier.COMMUNE,
                                                    random.between(1, 31),
                                                    LocalDate.of(2019, 1, 1),
                                                    null,
                                                    true,
                                                    "")));
                    Period period =
                            LAW.of(
                                    PeriodKind.MONTH,
                                    random.between(2022, 2026),
                                    random.between(1, 12));
                    SendBy by = deadlines.of(Tier.COMMUNE, period, calendar);
                    assertThat(calendar.workingDaysBetween(period.to(), by.day()))
                            .isGreaterThanOrEqualTo(1);
                    assertThat(calendar.isWorkingDay(by.day())).isTrue();
                });
    }

    private static Periods.CutOff row(int day, LocalDate from, LocalDate to) {
        return new Periods.CutOff(day, from, to, "", "");
    }
}
