package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.motcua.calendar.CalendarStore.UnitHours;

/** All rows at one revision, and the calendars laid out from them so far. */
final class CalendarRows {

    /** Common hours stand under the nil UUID, which no unit has. */
    private static final UUID COMMON = new UUID(0, 0);

    final long revision;
    final List<RestDay> restDays;
    private final Map<UUID, List<OfficeHours>> hours;
    private final RulesByDay rules;
    private final Map<UUID, WorkCalendar> laidOut = new ConcurrentHashMap<>();
    private final Map<Key, WorkCalendar> byRules = new ConcurrentHashMap<>();

    private record Key(UUID unit, CountingRules rules) {}

    CalendarRows(long revision, List<RestDay> restDays, List<UnitHours> hours, RulesByDay rules) {
        this.revision = revision;
        this.restDays = List.copyOf(restDays);
        this.rules = rules;
        this.hours =
                hours.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.unit() == null ? COMMON : row.unit(),
                                        Collectors.mapping(UnitHours::hours, Collectors.toList())));
    }

    WorkCalendar of(UUID unit, LocalDate on) {
        UUID owner = hours.containsKey(unit) ? unit : COMMON;
        Key key = new Key(owner, rules.on(on));
        WorkCalendar known = byRules.get(key);
        return known != null ? known : byRules.computeIfAbsent(key, this::under);
    }

    private WorkCalendar under(Key key) {
        return laidOut.computeIfAbsent(key.unit(), unit -> layOut(unit, key.rules()))
                .under(key.rules());
    }

    private WorkCalendar layOut(UUID unit, CountingRules first) {
        return WorkCalendar.of(restDays, hoursOf(unit), first);
    }

    /** A unit's own rows, newest first, then the common ones for the days that they leave out. */
    List<OfficeHours> hoursOf(UUID unit) {
        List<OfficeHours> all = new ArrayList<>(hours.getOrDefault(unit, List.of()));
        if (!unit.equals(COMMON)) {
            all.addAll(hours.getOrDefault(COMMON, List.of()));
        }
        return all;
    }
}
