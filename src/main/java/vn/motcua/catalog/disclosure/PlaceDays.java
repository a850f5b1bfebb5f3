package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;

/** The days of a place: those of its agency, from its opening on. */
record PlaceDays(PostingPlace place, LocalDate today, WorkCalendar calendar, PostingLimits limits)
        implements PostingRules.Days {

    static PlaceDays of(
            PostingPlace place, LocalDate today, Calendars calendars, PostingLimits limits) {
        return new PlaceDays(place, today, calendars.of(place.agency(), today), limits);
    }

    @Override
    public LocalDate due(LocalDate changed) {
        LocalDate from = changed.isBefore(place.openedOn()) ? place.openedOn() : changed;
        return calendar.plusWorkingDays(from, limits.within(from));
    }

    @Override
    public int behind(LocalDate due, LocalDate done) {
        return done.isAfter(due) ? calendar.workingDaysBetween(due, done) : 0;
    }
}
