package vn.motcua.catalog.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.PublicationDecision.Issuer;
import vn.motcua.catalog.publication.PublicationClock.Kind;
import vn.motcua.catalog.publication.PublicationClock.State;

/** The limits of publication decisions, by hand. */
class PublicationRulesTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.ofTheLaw(LocalDate.of(2022, 6, 1));
    private static final PublicationLimits LIMITS = new PublicationLimits();

    /** An instrument that takes effect on 01/07/2022, a Friday. */
    @ParameterizedTest
    @CsvSource({
        "PROVINCE, 2022-06-26, 2022-06-24",
        "MINISTRY, 2022-06-11, 2022-06-03",
    })
    void isSignedBeforeItsInstrumentTakesEffect(
            Issuer issuer, LocalDate calendar, LocalDate working) {
        PublicationClock clock =
                clock(
                        Kind.ISSUE,
                        decision(issuer, "2022-06-01", null, "2022-07-01", false),
                        null,
                        "2022-06-02");

        assertThat(clock.counted()).isEqualTo(Counted.CALENDAR);
        assertThat(clock.latest()).isEqualTo(calendar);
        assertThat(other(clock).latest()).isEqualTo(working);
    }

    /** Rows before 25/9/2017 count working days and before 1/7/2013 ten of them. */
    @ParameterizedTest
    @CsvSource({
        "2022-06-01, 2022-07-01, MINISTRY, CALENDAR, 2022-06-11",
        "2016-06-01, 2022-07-01, MINISTRY, WORKING, 2022-06-03",
        "2016-06-01, 2022-07-01, PROVINCE, WORKING, 2022-06-24",
        "2012-06-01, 2022-07-01, PROVINCE, WORKING, 2022-06-17",
    })
    void theLawOfTheDayOfSigningSaysHowManyAndOfWhichDays(
            String signed, String basis, Issuer issuer, Counted counted, LocalDate latest) {
        PublicationClock clock =
                clock(Kind.ISSUE, decision(issuer, signed, null, basis, false), null, "2022-07-01");

        assertThat(clock.counted()).isEqualTo(counted);
        assertThat(clock.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-26, IN_TIME, 0, 1",
        "2022-06-27, LATE, 1, 1",
        "2022-07-04, LATE, 8, 6",
        "2022-06-24, IN_TIME, 0, 0",
    })
    void saysByHowManyDaysItWasSignedTooLate(String signed, State state, int late, int other) {
        PublicationClock clock =
                clock(
                        Kind.ISSUE,
                        decision(Issuer.PROVINCE, signed, null, "2022-07-01", false),
                        null,
                        "2022-07-04");

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.lateBy()).isEqualTo(late);
        assertThat(other(clock).lateBy()).isEqualTo(other);
    }

    /** The shortened process: three days behind the signing of the instrument, two for entry. */
    @Test
    void anInstrumentOfTheShortenedProcessIsFollowedWithinThreeDays() {
        PublicationDecision decision =
                decision(Issuer.PROVINCE, "2022-06-28", null, "2022-06-24", true);

        PublicationClock issue = clock(Kind.ISSUE, decision, null, "2022-06-28");
        assertThat(issue.latest()).isEqualTo("2022-06-27");
        assertThat(issue.lateBy()).isEqualTo(1);
        assertThat(other(issue).latest()).isEqualTo("2022-06-29");
        assertThat(other(issue).lateBy()).isZero();
        assertThat(clock(Kind.ENTRY, decision, null, "2022-06-28").latest())
                .isEqualTo("2022-06-30");
    }

    /** Signed on Friday 24/06/2022. */
    @ParameterizedTest
    @CsvSource({
        "PROVINCE, , 2022-07-01, 2022-07-01, RUNNING, 0",
        "PROVINCE, , 2022-07-04, 2022-07-01, OVERDUE, 1",
        "PROVINCE, 2022-07-01, 2022-07-20, 2022-07-01, IN_TIME, 0",
        "PROVINCE, 2022-07-02, 2022-07-20, 2022-07-01, LATE, 1",
        "PROVINCE, 2022-07-06, 2022-07-20, 2022-07-01, LATE, 3",
        "MINISTRY, , 2022-07-08, 2022-07-08, RUNNING, 0",
        "MINISTRY, 2022-07-11, 2022-07-20, 2022-07-08, LATE, 1",
    })
    void isEnteredWithinItsWorkingDaysOfSigning(
            Issuer issuer,
            @Nullable String entered,
            String today,
            LocalDate latest,
            State state,
            int late) {
        PublicationClock clock =
                clock(
                        Kind.ENTRY,
                        decision(issuer, "2022-06-24", null, null, false),
                        entered,
                        today);

        assertThat(clock.latest()).isEqualTo(latest);
        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.lateBy()).isEqualTo(late);
    }

    @Test
    void isAppliedWithinFiveWorkingDaysOfReceipt() {
        PublicationDecision decision =
                decision(Issuer.PROVINCE, "2022-06-24", "2022-06-27", null, false);

        assertThat(clock(Kind.UPDATE, decision, null, "2022-07-05").latest())
                .isEqualTo("2022-07-04");
        assertThat(clock(Kind.UPDATE, decision, null, "2022-07-05").state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void withoutTheDayThatItIsCountedFromNothingIsSaid() {
        PublicationDecision decision = decision(Issuer.PROVINCE, "2022-06-24", null, null, false);

        assertThat(clock(Kind.ISSUE, decision, null, "2022-07-05").state())
                .isEqualTo(State.UNKNOWN);
        assertThat(clock(Kind.UPDATE, decision, null, "2022-07-05").latest()).isNull();
    }

    /** Nobody entered the rest days of 2018; the days of the calendar are known all the same. */
    @Test
    void aDecisionOfLongAgoIsNotHeldToDaysThatNobodyKnows() {
        PublicationDecision decision =
                decision(Issuer.PROVINCE, "2018-06-01", "2018-06-04", "2018-07-01", false);

        PublicationClock issue = clock(Kind.ISSUE, decision, null, "2022-07-05");
        assertThat(issue.state()).isEqualTo(State.IN_TIME);
        assertThat(issue.latest()).isEqualTo("2018-06-26");
        assertThat(issue.other()).isNull();
        assertThat(clock(Kind.ENTRY, decision, null, "2022-07-05").state())
                .isEqualTo(State.UNKNOWN);
        assertThat(clock(Kind.UPDATE, decision, null, "2022-07-05").state())
                .isEqualTo(State.UNKNOWN);
    }

    private static PublicationClock.Other other(PublicationClock clock) {
        return Objects.requireNonNull(clock.other());
    }

    private static PublicationClock clock(
            Kind kind, PublicationDecision decision, @Nullable String entered, String today) {
        return new PublicationRules(
                        LIMITS.of(decision.signedOn()), CALENDAR, LocalDate.parse(today))
                .clocks(decision, entered == null ? null : LocalDate.parse(entered), null).stream()
                        .filter(clock -> clock.kind() == kind)
                        .findFirst()
                        .orElseThrow();
    }

    private static PublicationDecision decision(
            Issuer issuer,
            String signed,
            @Nullable String received,
            @Nullable String basis,
            boolean shortened) {
        return new PublicationDecision(
                new UUID(0, 1),
                "135/QĐ-UBND",
                LocalDate.parse(signed),
                LocalDate.of(2022, 7, 1),
                received == null ? null : LocalDate.parse(received),
                basis == null ? null : LocalDate.parse(basis),
                shortened,
                issuer,
                List.of(),
                List.of(),
                null);
    }
}
