package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixtures.at;
import static vn.motcua.calendar.CalendarFixtures.hours;
import static vn.motcua.calendar.CalendarFixtures.local;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.RestDay.Kind;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class CalendarsTest {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final WorkDuration ONE_DAY = WorkDuration.workingDays(1);

    @Autowired Calendars calendars;
    @Autowired CalendarStore store;
    @Autowired BusinessClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void theStartBringsTheLawFoldersRows() {
        assertThat(calendars.restDays(2024))
                .hasSize(15)
                .containsExactlyElementsOf(
                        CalendarFixtures.LAW.restDays().stream()
                                .filter(day -> day.day().getYear() == 2024)
                                .toList());
        assertThat(calendars.restDays(2027)).allMatch(RestDay::provisional);
        assertThat(calendars.hoursOf(Uuid7.next())).hasSize(1);
        assertThat(due("2024-04-26 09:00", WorkDuration.workingDays(3)))
                .isEqualTo("2024-05-04 17:00");
    }

    @Test
    void bringingThemAgainChangesNothing() {
        long before = store.revision();

        new CalendarCache(store, clock, transaction);

        assertThat(store.revision()).isEqualTo(before);
    }

    @Test
    void aLocalDecisionCountsAtOnceAndOutlivesTheNextStart() {
        LocalDate flood = LocalDate.of(2023, 10, 12);
        assertThat(due("2023-10-11 09:00", ONE_DAY)).isEqualTo("2023-10-12 17:00");

        calendars.declare(
                new RestDay(flood, Kind.HOLIDAY, "Nghỉ tránh lũ", "Flood", null, "CĐ 12", false));
        assertThat(due("2023-10-11 09:00", ONE_DAY)).isEqualTo("2023-10-13 17:00");

        new CalendarCache(store, clock, transaction);
        calendars.reload();
        assertThat(due("2023-10-11 09:00", ONE_DAY)).isEqualTo("2023-10-13 17:00");
    }

    @Test
    void aRowThatLeftTheLawFolderLeavesTheDatabase() {
        LocalDate stray = LocalDate.of(2023, 11, 15);
        store.put(
                new RestDay(stray, Kind.HOLIDAY, "Lạc", "Stray", null, "cũ", false),
                CalendarStore.Origin.LAW);

        new CalendarCache(store, clock, transaction);

        assertThat(store.restDays()).noneMatch(day -> day.day().equals(stray));
    }

    @Test
    void anAgencyKeepsItsOwnHoursFromTheirDayOn() {
        var unit = Uuid7.next();
        calendars.keep(unit, hours("2022-04-16", "mon-fri 07:00-11:30 13:30-17:00"));

        WorkCalendar calendar = calendars.of(unit, MARCH);

        assertThat(local(calendar.openingAtOrAfter(at("2022-04-15 06:00"))))
                .isEqualTo("2022-04-15 07:30");
        assertThat(local(calendar.openingAtOrAfter(at("2022-04-18 06:00"))))
                .isEqualTo("2022-04-18 07:00");
        assertThat(calendars.of(unit, MARCH)).isSameAs(calendar);
    }

    @Test
    void aDayWithoutItsInstrumentIsRefusedAndLeavesNoRow() {
        LocalDate day = LocalDate.of(2023, 6, 1);

        assertThatThrownBy(() ->
                        calendars.declare(
                                new RestDay(day, Kind.HOLIDAY, "x", "x", null, " ", false)))
                .hasMessage("calendar.source-missing");

        assertThat(store.restDays()).noneMatch(row -> row.day().equals(day));
    }

    @Test
    void aDecisionThatIsUndoneIsForgotten() {
        LocalDate day = LocalDate.of(2023, 6, 8);

        transaction.executeWithoutResult(status -> {
            calendars.declare(new RestDay(day, Kind.HOLIDAY, "x", "x", null, "CĐ 9", false));
            status.setRollbackOnly();
        });

        assertThat(calendars.of(Uuid7.next(), MARCH).isWorkingDay(day)).isTrue();
    }

    @Test
    void theBusinessClockKeepsItsTimeOverAStart() {
        assertThat(clock.isOffset()).isFalse();
        try {
            clock.set(at("2022-05-31 08:00"), "Dữ liệu mẫu");

            BusinessClock next = new BusinessClock(java.time.Clock.systemUTC(), store);
            assertThat(next.today()).isEqualTo("2022-05-31");
            assertThat(next.isOffset()).isTrue();
            assertThat(next.setting().orElseThrow().label()).isEqualTo("Dữ liệu mẫu");
        } finally {
            clock.clear();
        }
        assertThat(
                        jdbc.sql("select count(*) from calendar.business_clock")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private String due(String received, WorkDuration limit) {
        return local(calendars.of(Uuid7.next(), MARCH).deadline(at(received), limit).due());
    }
}
