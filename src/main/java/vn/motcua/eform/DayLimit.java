package vn.motcua.eform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that another is measured by: {@code 2020-01-31}, {@code today}, or so long before or after
 * it, such as {@code today-18y}, {@code today+30d}, {@code today-6m}.
 */
record DayLimit(LocalDate day) {

    private static final Pattern SHAPE = Pattern.compile("today(?:([+-])(\\d{1,4})([ymd]))?");

    static Optional<DayLimit> of(String text, LocalDate today) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            try {
                return Optional.of(new DayLimit(LocalDate.parse(text)));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
        if (shape.group(1) == null) {
            return Optional.of(new DayLimit(today));
        }
        int many = Integer.parseInt(shape.group(2)) * (shape.group(1).equals("-") ? -1 : 1);
        return Optional.of(
                new DayLimit(
                        switch (shape.group(3)) {
                            case "y" -> today.plusYears(many);
                            case "m" -> today.plusMonths(many);
                            default -> today.plusDays(many);
                        }));
    }
}
