package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.kernel.Zones;

/** Calendars and moments that the tests of this module speak about. */
final class CalendarFixtures {

    static final CalendarLaw LAW = CalendarLaw.read();
    static final LocalDate IN_2022 = LocalDate.of(2022, 3, 1);
    static final CountingRules RULES = new RulesByDay(LAW.parameters()).on(IN_2022);

    /** 07:30-11:30 and 13:30-17:00, Monday to Friday: 7.5 hours. */
    static final WorkCalendar COMMON = WorkCalendar.of(LAW.restDays(), LAW.commonHours(), RULES);

    /** 07:00-11:30 and 13:30-17:00: 8 hours, as in the worked examples in hours. */
    static final WorkCalendar EIGHT_HOURS = keeping("mon-fri 07:00-11:30 13:30-17:00");

    /** The common hours, and Saturday mornings. */
    static final WorkCalendar SATURDAYS =
            keeping("mon-fri 07:30-11:30 13:30-17:00; sat 07:30-11:30");

    private CalendarFixtures() {}

    static WorkCalendar keeping(String week) {
        return WorkCalendar.of(LAW.restDays(), List.of(hours("2018-01-01", week)), RULES);
    }

    static OfficeHours hours(String from, String week) {
        return new OfficeHours(LocalDate.parse(from), null, WorkWeek.parse(week), "QĐ 01");
    }

    /** A moment in Vietnam, written {@code 2022-03-03 15:20}. */
    static Instant at(String local) {
        return Zones.instantOf(LocalDateTime.parse(local.replace(' ', 'T')));
    }

    /** How a moment is read in Vietnam, written like {@link #at}. */
    static String local(Instant moment) {
        return Zones.localTimeOf(moment).toString().replace('T', ' ');
    }
}
