package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.motcua.calendar.CalendarLaw.Parameter;
import vn.motcua.calendar.CountingRules.DayZero;
import vn.motcua.calendar.CountingRules.DueHour;
import vn.motcua.calendar.CountingRules.Other;
import vn.motcua.kernel.RefusalException;

/** The counting rules that hold from each day on which a parameter changes. */
final class RulesByDay {

    private static final String DAY_ZERO = "day-zero";
    private static final String DUE_HOUR = "due-hour";
    private static final String SAME_DAY = "same-day-cut-off";
    private static final String FORWARDING = "forwarding-cut-off";
    private static final List<String> KEYS = List.of(DAY_ZERO, DUE_HOUR, SAME_DAY, FORWARDING);

    private final NavigableMap<LocalDate, CountingRules> from = new TreeMap<>();

    RulesByDay(List<Parameter> parameters) {
        LocalDate first = LocalDate.MIN;
        for (String key : KEYS) {
            LocalDate begin =
                    parameters.stream()
                            .filter(row -> row.key().equals(key))
                            .map(Parameter::validFrom)
                            .min(LocalDate::compareTo)
                            .orElseThrow(() -> new IllegalStateException("No parameter " + key));
            first = begin.isAfter(first) ? begin : first;
        }
        LocalDate begin = first;
        parameters.stream()
                .map(Parameter::validFrom)
                .filter(day -> !day.isBefore(begin))
                .forEach(day -> from.put(day, rules(parameters, day)));
    }

    /**
     * The rules of a day.
     *
     * @throws RefusalException for a day before the first rules
     */
    CountingRules on(LocalDate day) {
        Map.Entry<LocalDate, CountingRules> entry = from.floorEntry(day);
        if (entry == null) {
            throw new RefusalException(new CalendarRefusal.DayOutsideCalendar(day));
        }
        return entry.getValue();
    }

    private static CountingRules rules(List<Parameter> parameters, LocalDate day) {
        Parameter dayZero = row(parameters, DAY_ZERO, day);
        Parameter dueHour = row(parameters, DUE_HOUR, day);
        CountingRules bare =
                new CountingRules(
                        of(DayZero.class, dayZero.value()),
                        of(DueHour.class, dueHour.value()),
                        LocalTime.parse(row(parameters, SAME_DAY, day).value()),
                        LocalTime.parse(row(parameters, FORWARDING, day).value()),
                        List.of());
        List<Other> others = new ArrayList<>();
        for (String value : dayZero.otherReadings()) {
            others.add(new Other(DAY_ZERO, value, bare.with(of(DayZero.class, value))));
        }
        for (String value : dueHour.otherReadings()) {
            others.add(new Other(DUE_HOUR, value, bare.with(of(DueHour.class, value))));
        }
        return new CountingRules(
                bare.dayZero(),
                bare.dueHour(),
                bare.sameDayCutOff(),
                bare.forwardingCutOff(),
                others);
    }

    private static Parameter row(List<Parameter> parameters, String key, LocalDate day) {
        return parameters.stream()
                .filter(row -> row.key().equals(key) && row.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No parameter " + key + " on " + day));
    }

    private static <E extends Enum<E>> E of(Class<E> type, String value) {
        return Enum.valueOf(type, value.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
