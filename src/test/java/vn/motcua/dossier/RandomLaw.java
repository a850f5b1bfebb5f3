package vn.motcua.dossier;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.calendar.CountingRules;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.RestDay;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.calendar.WorkWeek;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.testing.Seeded;

/** A process, a calendar, a limit and the rules of one of two times, all made at random. */
final class RandomLaw {

    private static final LocalDate NEW_RULES = LocalDate.of(2025, 8, 1);

    final InternalProcess process;
    private final ProcedureVersion procedure;
    private final WorkCalendar calendar;
    private final LocalDate rulesOf;

    RandomLaw(Seeded random) {
        process = RandomProcess.make(random);
        procedure = Fixture.procedure(limit(random));
        calendar = calendar(random);
        rulesOf = random.chance(0.5) ? Fixture.DAY : NEW_RULES;
    }

    Law at(Instant now) {
        return Fixture.law(now, rulesOf, procedure, process, calendar);
    }

    /** The same in all but its calendar, which a storm or a swapped day has changed. */
    Law changedAt(Instant now, Seeded random) {
        return Fixture.law(now, rulesOf, procedure, process, calendar(random));
    }

    WorkCalendar calendar() {
        return calendar;
    }

    private static WorkDuration limit(Seeded random) {
        return switch (random.between(0, 5)) {
            case 0 -> WorkDuration.sameDay();
            case 1 -> WorkDuration.calendarDays(random.between(1, 60));
            case 2 -> WorkDuration.months(random.between(1, 3));
            default -> WorkDuration.workingDays(random.between(1, 40));
        };
    }

    private static WorkCalendar calendar(Seeded random) {
        String week =
                random.oneOf(
                        "mon-fri 07:30-11:30 13:30-17:00",
                        "mon-fri 07:30-11:30 13:30-17:00; sat 07:30-11:30",
                        "mon-thu 07:00-11:30 13:00-17:00; fri 07:00-11:30",
                        "mon 08:00-12:00; tue-fri 08:00-12:00 13:00-17:00");
        return WorkCalendar.of(
                restDays(random),
                List.of(
                        new OfficeHours(
                                LocalDate.of(2021, 1, 1), null, WorkWeek.parse(week), "random")),
                new CountingRules(
                        random.oneOf(CountingRules.DayZero.values()),
                        random.oneOf(CountingRules.DueHour.values()),
                        LocalTime.of(15, 0),
                        LocalTime.of(15, 0),
                        List.of()));
    }

    private static List<RestDay> restDays(Seeded random) {
        List<RestDay> days = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        for (int year = 2022; year <= 2026; year++) {
            for (int i = random.between(1, 20); i > 0; i--) {
                LocalDate day = LocalDate.ofYearDay(year, random.between(1, 365));
                boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
                if (taken.add(day)) {
                    days.add(
                            new RestDay(
                                    day,
                                    weekend ? RestDay.Kind.SWAPPED_IN : RestDay.Kind.HOLIDAY,
                                    "Nghỉ",
                                    "Off",
                                    null,
                                    "random",
                                    false));
                }
            }
        }
        return days;
    }
}
