package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import vn.motcua.kernel.RefusalException;

/**
 * The office hours of an ordinary week, local time. Written as {@code mon-fri 07:30-11:30
 * 13:30-17:00; sat 07:30-11:30}. Hours on a Saturday are hours of reception; they do not make the
 * Saturday a working day, on which limits in days would count.
 */
public record WorkWeek(Map<DayOfWeek, List<Session>> sessions) {

    public WorkWeek {
        Map<DayOfWeek, List<Session>> copy = new EnumMap<>(DayOfWeek.class);
        sessions.forEach((day, list) -> copy.put(day, inOrder(list)));
        sessions = Map.copyOf(copy);
    }

    private static List<Session> inOrder(List<Session> list) {
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i).open().isBefore(list.get(i - 1).close())) {
                throw new IllegalArgumentException("Sessions overlap: " + list);
            }
        }
        return List.copyOf(list);
    }

    public List<Session> on(DayOfWeek day) {
        return sessions.getOrDefault(day, List.of());
    }

    /** Working time of a full day, the longest of Monday to Friday, in nanoseconds. */
    long fullDayNanos() {
        long longest = 0;
        for (int day = 1; day <= 5; day++) {
            long nanos = on(DayOfWeek.of(day)).stream().mapToLong(Session::nanos).sum();
            longest = Math.max(longest, nanos);
        }
        return longest;
    }

    /**
     * Reads the written form.
     *
     * @throws RefusalException when it is not one, or gives no hours from Monday to Friday
     */
    public static WorkWeek parse(String text) {
        try {
            Map<DayOfWeek, List<Session>> sessions = new EnumMap<>(DayOfWeek.class);
            for (String part : text.strip().split("\\s*;\\s*", -1)) {
                List<String> words = List.of(part.split("\\s+", -1));
                List<Session> hours =
                        words.subList(1, words.size()).stream().map(Session::parse).toList();
                for (DayOfWeek day : days(words.getFirst())) {
                    sessions.put(day, hours);
                }
            }
            WorkWeek week = new WorkWeek(sessions);
            if (week.fullDayNanos() > 0) {
                return week;
            }
        } catch (RuntimeException e) {
            // Whatever part of it is wrong, the sentence shows the whole text.
        }
        throw new RefusalException(new CalendarRefusal.HoursUnreadable(text));
    }

    private static List<DayOfWeek> days(String span) {
        int dash = span.indexOf('-');
        DayOfWeek first = day(dash < 0 ? span : span.substring(0, dash));
        DayOfWeek last = dash < 0 ? first : day(span.substring(dash + 1));
        List<DayOfWeek> days = new ArrayList<>();
        for (int day = first.getValue(); day <= last.getValue(); day++) {
            days.add(DayOfWeek.of(day));
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (shortName(day).equals(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** The written form, one day after the other. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("; ");
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!on(day).isEmpty()) {
                StringJoiner hours = new StringJoiner(" ").add(shortName(day));
                on(day).forEach(session -> hours.add(session.toString()));
                text.add(hours.toString());
            }
        }
        return text.toString();
    }
}
