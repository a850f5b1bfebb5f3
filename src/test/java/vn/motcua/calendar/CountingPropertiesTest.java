package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CalendarFixtures.COMMON;
import static vn.motcua.calendar.CalendarFixtures.EIGHT_HOURS;
import static vn.motcua.calendar.CalendarFixtures.RULES;
import static vn.motcua.calendar.CalendarFixtures.SATURDAYS;
import static vn.motcua.calendar.CalendarFixtures.at;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CountingRules.DayZero;
import vn.motcua.calendar.CountingRules.DueHour;
import vn.motcua.calendar.PauseLedger.Effect;
import vn.motcua.calendar.PauseLedger.Pause;
import vn.motcua.calendar.WorkDuration.Unit;
import vn.motcua.testing.Seeded;

/** What must hold for every limit, whatever the days. */
class CountingPropertiesTest {

    private static final int CASES = 2_000;
    private static final Instant FIRST = at("2022-01-01 00:00");
    private static final Instant LAST = at("2026-06-30 00:00");
    private static final List<WorkCalendar> CALENDARS =
            List.of(
                    COMMON,
                    EIGHT_HOURS,
                    SATURDAYS,
                    COMMON.under(RULES.with(DayZero.NEXT_WORKING_DAY_AFTER_CUT_OFF)),
                    COMMON.under(RULES.with(DayZero.NEXT_WORKING_DAY_IN_LAST_HOUR)),
                    SATURDAYS.under(RULES.with(DueHour.HOUR_OF_RECEIPT)));

    @Test
    void aLaterReceiptIsNeverDueEarlier() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    WorkDuration limit = limit(seeded);
                    Instant received = moment(seeded);
                    Instant later =
                            received.plus(Duration.ofMinutes(seeded.between(0, 3 * 24 * 60)));

                    assertThat(calendar.deadline(later, limit).due())
                            .isAfterOrEqualTo(calendar.deadline(received, limit).due());
                });
    }

    @Test
    void aLongerLimitIsNeverDueEarlierAndNeverBeforeReceipt() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    Instant received = moment(seeded);
                    int n = seeded.between(1, 90);
                    Unit unit =
                            seeded.oneOf(Unit.WORKING_HOUR, Unit.WORKING_DAY, Unit.CALENDAR_DAY);
                    Instant due =
                            calendar.deadline(
                                            received, new WorkDuration(BigDecimal.valueOf(n), unit))
                                    .due();

                    assertThat(due).isAfter(received);
                    assertThat(
                                    calendar.deadline(
                                                    received,
                                                    new WorkDuration(
                                                            BigDecimal.valueOf(n + 1), unit))
                                            .due())
                            .isAfterOrEqualTo(due);
                });
    }

    @Test
    void workingTimeGivesBackWhatAfterAdded() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    Instant from = moment(seeded);
                    Duration work = Duration.ofSeconds(seeded.between(1, 500 * 3_600));

                    Instant end = calendar.after(from, work);

                    assertThat(calendar.workingTime(from, end)).isEqualTo(work);
                    assertThat(calendar.workingTime(from, end.minusNanos(1))).isLessThan(work);
                });
    }

    @Test
    void aBudgetInHoursIsItsHoursAndInDaysItsFullDays() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    Instant from = moment(seeded);
                    BigDecimal amount = BigDecimal.valueOf(seeded.between(1, 4_000), 2);
                    Duration day = calendar.fullDay(vn.motcua.kernel.Zones.dayOf(from));

                    assertThat(worked(calendar, from, amount, Unit.WORKING_HOUR))
                            .isEqualTo(nanos(Duration.ofHours(1), amount));
                    assertThat(worked(calendar, from, amount, Unit.WORKING_DAY))
                            .isEqualTo(nanos(day, amount));
                });
    }

    @Test
    void aSuspensionMovesHoursByExactlyThePausedWorkingTime() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    Instant received = moment(seeded);
                    WorkDuration limit = WorkDuration.workingHours(seeded.between(8, 200));
                    Deadline plain = calendar.deadline(received, limit);
                    Pause pause = pauseWithin(seeded, plain, Effect.SUSPEND);

                    Deadline paused = calendar.deadline(received, limit, ledger(pause));

                    Duration stood = calendar.workingTime(pause.from(), pause.to());
                    assertThat(calendar.workingTime(plain.due(), paused.due())).isEqualTo(stood);
                    assertThat(paused.suspended().time()).isEqualTo(stood);
                });
    }

    @Test
    void aSuspensionMovesDaysByExactlyThePausedDaysAndNeverEndsBeforeItsResumption() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    Instant received = moment(seeded);
                    int n = seeded.between(1, 40);
                    WorkDuration limit =
                            seeded.oneOf(WorkDuration.workingDays(n), WorkDuration.calendarDays(n));
                    Deadline plain = calendar.deadline(received, limit);
                    Pause pause = pauseWithin(seeded, plain, Effect.SUSPEND);

                    Deadline paused = calendar.deadline(received, limit, ledger(pause));

                    assertThat(paused.due())
                            .isAfterOrEqualTo(plain.due())
                            .isAfterOrEqualTo(pause.to());
                    if (limit.unit() == Unit.WORKING_DAY
                            && calendar.rules().dueHour() == DueHour.OFFICE_CLOSE) {
                        assertThat(calendar.workingDaysBetween(plain.dueDay(), paused.dueDay()))
                                .isEqualTo(paused.suspended().days());
                    }
                });
    }

    @Test
    void aPauseCutInTwoCreditsTheSame() {
        Seeded.check(
                CASES,
                seeded -> {
                    Instant received = moment(seeded);
                    WorkDuration limit = limit(seeded);
                    Deadline plain = COMMON.deadline(received, limit);
                    Pause whole = pauseWithin(seeded, plain, Effect.SUSPEND);
                    Instant cut = seeded.momentBetween(whole.from(), whole.to());
                    PauseLedger parts =
                            ledger(
                                    new Pause(whole.from(), cut, "a", Effect.SUSPEND),
                                    new Pause(cut, whole.to(), "b", Effect.SUSPEND));

                    assertThat(COMMON.deadline(received, limit, parts).due())
                            .isEqualTo(COMMON.deadline(received, limit, ledger(whole)).due());
                });
    }

    @Test
    void aRestartEqualsAFreshStart() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    Instant received = moment(seeded);
                    WorkDuration limit = limit(seeded);
                    Pause pause =
                            pauseWithin(seeded, calendar.deadline(received, limit), Effect.RESTART);

                    Deadline restarted = calendar.deadline(received, limit, ledger(pause));
                    Deadline fresh = calendar.deadline(pause.to(), limit);

                    assertThat(restarted.due()).isEqualTo(fresh.due());
                    assertThat(restarted.start()).isEqualTo(fresh.start());
                    assertThat(restarted.days()).isEqualTo(fresh.days());
                });
    }

    @Test
    void noLedgerCreditsAStretchTwice() {
        Seeded.check(
                CASES,
                seeded -> {
                    Instant received = moment(seeded);
                    WorkDuration limit = WorkDuration.workingHours(seeded.between(8, 200));
                    List<Pause> pauses = new ArrayList<>();
                    Instant last = received;
                    for (int i = seeded.between(1, 5); i > 0; i--) {
                        Pause pause =
                                pauseWithin(
                                        seeded,
                                        COMMON.deadline(received, limit),
                                        seeded.oneOf(Effect.values()));
                        pauses.add(pause);
                        last = pause.to().isAfter(last) ? pause.to() : last;
                    }

                    Instant due = COMMON.deadline(received, limit, new PauseLedger(pauses)).due();

                    // At the worst everything up to the last resumption is credited, once.
                    assertThat(due).isBeforeOrEqualTo(COMMON.deadline(last, limit).due());
                    assertThat(due).isAfterOrEqualTo(COMMON.deadline(received, limit).due());
                });
    }

    @Test
    void theOfficeIsOpenWhereAnOpeningWasPromised() {
        Seeded.check(
                CASES,
                seeded -> {
                    WorkCalendar calendar = seeded.oneOf(CALENDARS);
                    Instant asked = moment(seeded);

                    Instant opening = calendar.openingAtOrAfter(asked);

                    assertThat(opening).isAfterOrEqualTo(asked);
                    assertThat(calendar.workingTime(asked, opening)).isZero();
                    assertThat(calendar.workingTime(opening, opening.plusNanos(1))).isPositive();
                });
    }

    private static Duration worked(
            WorkCalendar calendar, Instant from, BigDecimal amount, Unit unit) {
        Instant end = calendar.after(from, new WorkDuration(amount, unit));
        return calendar.workingTime(from, end);
    }

    private static Duration nanos(Duration each, BigDecimal amount) {
        return Duration.ofNanos(
                amount.multiply(BigDecimal.valueOf(each.toNanos())).longValueExact());
    }

    private static Instant moment(Seeded seeded) {
        return seeded.momentBetween(FIRST, LAST);
    }

    private static WorkDuration limit(Seeded seeded) {
        Unit unit = seeded.oneOf(Unit.values());
        return switch (unit) {
            case WORKING_HOUR -> WorkDuration.workingHours(seeded.between(1, 120));
            case WORKING_DAY -> WorkDuration.workingDays(seeded.between(1, 60));
            case CALENDAR_DAY -> WorkDuration.calendarDays(seeded.between(1, 90));
            case MONTH -> WorkDuration.months(seeded.between(1, 6));
            case SAME_DAY -> WorkDuration.sameDay();
        };
    }

    /** A pause that begins while the limit runs and may end after it. */
    private static Pause pauseWithin(Seeded seeded, Deadline plain, Effect effect) {
        Instant from = seeded.momentBetween(plain.start(), plain.due());
        Instant to = from.plus(Duration.ofMinutes(seeded.between(1, 30 * 24 * 60)));
        return new Pause(from, to, "reason", effect);
    }

    private static PauseLedger ledger(Pause... pauses) {
        return new PauseLedger(List.of(pauses));
    }
}
