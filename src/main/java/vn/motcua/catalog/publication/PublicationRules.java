package vn.motcua.catalog.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarRefusal;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;

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
            PublicationDecision decision,
            @Nullable LocalDate entered,
            @Nullable LocalDate applied) {
        return List.of(issue(decision), entry(decision, entered), update(decision, applied));
    }

    @LegalBasis("nd-63-2010#15")
    private PublicationClock issue(PublicationDecision decision) {
        LocalDate basis = decision.basisOn();
        Counted counted = limits.issueCounted();
        Counted other = counted == Counted.CALENDAR ? Counted.WORKING : Counted.CALENDAR;
        int days =
                decision.shortened()
                        ? limits.issueAfterShortened()
                        : -limits.issueBefore().of(decision.issuer());
        return clock(
                PublicationClock.Kind.ISSUE,
                counted,
                moved(basis, days, counted),
                decision.signedOn(),
                other(other, moved(basis, days, other), decision.signedOn()));
    }

    private PublicationClock.@Nullable Other other(
            Counted counted, @Nullable LocalDate latest, LocalDate done) {
        return latest == null
                ? null
                : new PublicationClock.Other(counted, latest, behind(latest, done, counted));
    }

    @LegalBasis("nd-63-2010#24")
    private PublicationClock entry(PublicationDecision decision, @Nullable LocalDate entered) {
        int days = limits.entryWithin().of(decision);
        return clock(
                PublicationClock.Kind.ENTRY,
                Counted.WORKING,
                moved(decision.signedOn(), days, Counted.WORKING),
                entered,
                null);
    }

    /** Applied to the local catalogue. */
    PublicationClock update(PublicationDecision decision, @Nullable LocalDate applied) {
        return clock(
                PublicationClock.Kind.UPDATE,
                Counted.WORKING,
                moved(decision.receivedOn(), limits.updateWithin(), Counted.WORKING),
                applied,
                null);
    }

    /** Null where the day is not known, or its working days are not. */
    private @Nullable LocalDate moved(@Nullable LocalDate day, int days, Counted counted) {
        if (day == null) {
            return null;
        }
        return switch (counted) {
            case CALENDAR -> day.plusDays(days);
            case WORKING -> worked(day, days);
        };
    }

    private @Nullable LocalDate worked(LocalDate day, int days) {
        try {
            return calendar.plusWorkingDays(day, days);
        } catch (RefusalException refused) {
            // Decisions of long ago: nobody entered the rest days of their years.
            if (refused.first() instanceof CalendarRefusal.DayOutsideCalendar) {
                return null;
            }
            throw refused;
        }
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
            @Nullable LocalDate latest,
            @Nullable LocalDate done,
            PublicationClock.@Nullable Other other) {
        if (latest == null) {
            return new PublicationClock(
                    kind, counted, null, done, PublicationClock.State.UNKNOWN, 0, other);
        }
        int lateBy = behind(latest, done == null ? today : done, counted);
        return new PublicationClock(
                kind, counted, latest, done, state(done != null, lateBy > 0), lateBy, other);
    }

    private static PublicationClock.State state(boolean done, boolean late) {
        if (done) {
            return late ? PublicationClock.State.LATE : PublicationClock.State.IN_TIME;
        }
        return late ? PublicationClock.State.OVERDUE : PublicationClock.State.RUNNING;
    }
}
