package vn.motcua.plan.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as Vietnamese documents write them: in words, or parted by strokes. */
final class Days {

    private static final Pattern WORDS =
            Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern STROKES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

    private Days() {}

    /** The first day in a text, in either writing; none where that day is in no calendar. */
    static Optional<LocalDate> first(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.find()) {
            return day(words);
        }
        Matcher strokes = STROKES.matcher(text);
        return strokes.find() ? day(strokes) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        return day(
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(1)));
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
