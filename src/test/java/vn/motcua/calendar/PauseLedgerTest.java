package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.calendar.CalendarFixtures.COMMON;
import static vn.motcua.calendar.CalendarFixtures.at;
import static vn.motcua.calendar.CalendarFixtures.local;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.PauseLedger.Effect;
import vn.motcua.calendar.PauseLedger.Pause;

/** Received on Monday 07/3/2022 at 09:00 throughout. */
class PauseLedgerTest {

    private static final Instant RECEIVED = at("2022-03-07 09:00");

    @ParameterizedTest
    @CsvSource({
        "5 ngày làm việc, 2022-03-14 17:00, 2022-03-17 17:00",
        "10 ngày, 2022-03-17 17:00, 2022-03-22 17:00",
        "1 tháng, 2022-04-07 17:00, 2022-04-12 17:00",
        "30 giờ làm việc, 2022-03-11 09:00, 2022-03-16 10:00",
    })
    void aSuspensionMovesTheEndByWhatWasPaused(String limit, String without, String with) {
        PauseLedger ledger = ledger(suspend("2022-03-09 10:00", "2022-03-14 11:00"));

        assertThat(due(limit, PauseLedger.EMPTY)).isEqualTo(without);
        assertThat(due(limit, ledger)).isEqualTo(with);
    }

    @Test
    void aRestartCountsAnewFromTheCompleteSupplement() {
        PauseLedger ledger = ledger(restart("2022-03-09 10:00", "2022-03-21 16:00"));

        assertThat(due("5 ngày làm việc", ledger)).isEqualTo("2022-03-28 17:00");
        assertThat(due("15 ngày", ledger)).isEqualTo("2022-04-05 17:00");
        assertThat(due("8 giờ làm việc", restartAt("2022-03-07 15:00", "2022-03-21 16:00")))
                .isEqualTo("2022-03-22 16:30");
    }

    /**
     * NĐ 61/2018 Đ.19 k.4: counted anew by the hour from 09:00 it would end at 09:00, five hours
     * before the end that the suspension of the day before had already given.
     */
    @Test
    void countingAnewNeverLetsTheLimitEndEarlier() {
        WorkCalendar byTheHour =
                COMMON.under(COMMON.rules().with(CountingRules.DueHour.HOUR_OF_RECEIPT));
        Instant received = at("2022-03-07 14:00");
        WorkDuration limit = WorkDuration.workingDays(5);
        PauseLedger before = ledger(suspend("2022-03-07 15:00", "2022-03-08 08:30"));
        PauseLedger anew = before.with(restart("2022-03-08 08:40", "2022-03-08 09:00"));

        assertThat(local(byTheHour.deadline(received, limit, before).due()))
                .isEqualTo("2022-03-15 14:00");
        assertThat(local(byTheHour.deadline(received, limit, anew).due()))
                .isEqualTo("2022-03-15 14:00");
    }

    @Test
    void aSuspensionInsideARestartIsNotCreditedAgain() {
        PauseLedger restart = ledger(restart("2022-03-09 10:00", "2022-03-21 16:00"));
        PauseLedger both = restart.with(suspend("2022-03-08 10:00", "2022-03-16 10:00"));

        assertThat(due("5 ngày làm việc", both)).isEqualTo(due("5 ngày làm việc", restart));
    }

    @Test
    void aSuspensionThatOutlastsARestartCountsItsRestOnly() {
        PauseLedger ledger =
                ledger(
                        restart("2022-03-08 10:00", "2022-03-10 10:00"),
                        suspend("2022-03-09 10:00", "2022-03-14 10:00"));

        assertThat(due("3 ngày làm việc", ledger)).isEqualTo("2022-03-17 17:00");
    }

    @Test
    void overlappingSuspensionsCountTheirUnion() {
        PauseLedger two =
                ledger(
                        suspend("2022-03-08 10:00", "2022-03-10 10:00"),
                        suspend("2022-03-09 10:00", "2022-03-11 10:00"));
        PauseLedger one = ledger(suspend("2022-03-08 10:00", "2022-03-11 10:00"));

        assertThat(due("5 ngày làm việc", two)).isEqualTo(due("5 ngày làm việc", one));
        assertThat(due("40 giờ làm việc", two)).isEqualTo(due("40 giờ làm việc", one));
        assertThat(due("9 ngày", two)).isEqualTo(due("9 ngày", one));
    }

    @Test
    void aPauseThatBeginsAfterTheEndMovesNothing() {
        PauseLedger late =
                ledger(
                        suspend("2022-03-15 10:00", "2022-03-18 10:00"),
                        restart("2022-03-16 10:00", "2022-03-17 10:00"));

        assertThat(due("5 ngày làm việc", late)).isEqualTo("2022-03-14 17:00");
        assertThat(due("6 ngày", late)).isEqualTo("2022-03-14 17:00");
    }

    @Test
    void anOpenPauseMovesNothingYet() {
        PauseLedger open =
                ledger(new Pause(at("2022-03-08 10:00"), null, "supplement", Effect.RESTART));

        assertThat(due("5 ngày làm việc", open)).isEqualTo("2022-03-14 17:00");
        assertThat(open.isPausedAt(at("2022-03-30 10:00"))).isTrue();
        assertThat(open.isPausedAt(at("2022-03-08 09:59"))).isFalse();
    }

    @Test
    void anEndReachedWhileTheOfficeWasClosedNeverLiesBeforeTheResumption() {
        PauseLedger ledger = ledger(suspend("2022-03-12 10:00", "2022-03-15 18:00"));

        assertThat(due("5 ngày", ledger)).isEqualTo("2022-03-16 17:00");
    }

    @Test
    void aPauseWithoutWorkingTimeDoesNotMoveWorkingDays() {
        PauseLedger weekend = ledger(suspend("2022-03-11 17:30", "2022-03-14 07:00"));

        assertThat(due("10 ngày làm việc", weekend))
                .isEqualTo(due("10 ngày làm việc", PauseLedger.EMPTY));
        assertThat(due("60 giờ làm việc", weekend))
                .isEqualTo(due("60 giờ làm việc", PauseLedger.EMPTY));
    }

    @Test
    void aPauseCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> suspend("2022-03-11 10:00", "2022-03-11 09:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String due(String limit, PauseLedger ledger) {
        return local(COMMON.deadline(RECEIVED, WorkDuration.parse(limit), ledger).due());
    }

    private static PauseLedger ledger(Pause... pauses) {
        return new PauseLedger(java.util.List.of(pauses));
    }

    private static PauseLedger restartAt(String from, String to) {
        return ledger(restart(from, to));
    }

    private static Pause suspend(String from, String to) {
        return new Pause(at(from), at(to), "tax", Effect.SUSPEND);
    }

    private static Pause restart(String from, String to) {
        return new Pause(at(from), at(to), "supplement", Effect.RESTART);
    }
}
