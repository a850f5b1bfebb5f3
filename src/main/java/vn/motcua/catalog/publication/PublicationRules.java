package vn.motcua.catalog.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.kernel.LegalBasis;

/** Counts the limits of a publication decision. Pure. */
final class PublicationRules {

    private final PublicationLimits.Row limits;
    private final WorkCalendar calendar;
    private final LocalDate today;

    PublicationRules(PublicationLimits.Row limits, WorkCalendar calendar, LocalDate today) {
        this.limits = limits;
        this.calendar = calendar;
        this.today = today;
    }

    /**
     * @param entered when it was entered into the national database
     * @param applied when it was applied to the local catalogue
     */
    List<PublicationClock> clocks(
            PublicationDecision decision, @Nullable LocalDate entered, @Nullable LocalDate applied) {
        return List.of(issue(decision), entry(decision, entered), update(decision, applied));
    }

    @LegalBasis("nd-63-2010#15")
    private PublicationClock issue(PublicationDecision decision) {
        LocalDate basis = decision.basisOn();
        Counted counted = limits.issueCounted();
        if (basis == null) {
            return unknown(PublicationClock.Kind.ISSUE, counted, decision.signedOn());
        }
        int days =
                decision.shortened()
                        ? limits.issueAfterShortened()
                        : -limits.issueBefore().of(decision.issuer());
        Counted other = counted == Counted.CALENDAR ? Counted.WORKING : Counted.CALENDAR;
        LocalDate otherLatest = moved(basis, days, other);
        return clock(
                PublicationClock.Kind.ISSUE,
                counted,
                moved(basis, days, counted),
                decision.signedOn(),
                new PublicationClock.Other(
                        other, otherLatest, behind(otherLatest, decision.signedOn(), other)));
    }

    @LegalBasis("nd-63-2010#24")
    private PublicationClock entry(PublicationDecision decision, @Nullable LocalDate entered) {
        return clock(
                PublicationClock.Kind.ENTRY,
                Counted.WORKING,
                moved(decision.signedOn(), limits.entryWithin().of(decision), Counted.WORKING),
                entered,
                null);
    }

    private PublicationClock update(PublicationDecision decision, @Nullable LocalDate applied) {
        LocalDate received = decision.receivedOn();
        return received == null
                ? unknown(PublicationClock.Kind.UPDATE, Counted.WORKING, applied)
                : clock(
                        PublicationClock.Kind.UPDATE,
                        Counted.WORKING,
                        moved(received, limits.updateWithin(), Counted.WORKING),
                        applied,
                        null);
    }

    private LocalDate moved(LocalDate day, int days, Counted counted) {
        return switch (counted) {
            case CALENDAR -> day.plusDays(days);
            case WORKING -> calendar.plusWorkingDays(day, days);
        };
    }

    private int behind(LocalDate latest, LocalDate done, Counted counted) {
        if (!done.isAfter(latest)) {
            return 0;
        }
        return switch (counted) {
            case CALENDAR -> (int) ChronoUnit.DAYS.between(latest, done);
            // Done on a day off behind the last day, it is late all the same.
            case WORKING -> Math.max(1, calendar.workingDaysBetween(latest, done));
        };
    }

    private PublicationClock clock(
            PublicationClock.Kind kind,
            Counted counted,
            LocalDate latest,
            @Nullable LocalDate done,
            PublicationClock.@Nullable Other other) {
        int lateBy = behind(latest, done == null ? today : done, counted);
        PublicationClock.State state =
                done == null
                        ? lateBy > 0
                                ? PublicationClock.State.OVERDUE
                                : PublicationClock.State.RUNNING
                        : lateBy > 0
                                ? PublicationClock.State.LATE
                                : PublicationClock.State.IN_TIME;
        return new PublicationClock(kind, counted, latest, done, state, lateBy, other);
    }

    private static PublicationClock unknown(
            PublicationClock.Kind kind, Counted counted, @Nullable LocalDate done) {
        return new PublicationClock(
                kind, counted, null, done, PublicationClock.State.UNKNOWN, 0, null);
    }
}
