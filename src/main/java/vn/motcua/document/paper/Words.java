package vn.motcua.document.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Zones;

/**
 * Times and numbers as administrative documents write them: days below 10 and the months 1 and 2
 * with a leading nought, so that nobody can add a digit.
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public final class Words {

    private static final int LINE = 26;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private Words() {}

    /** {@code 08 giờ 05 phút, ngày 03 tháng 3 năm 2022}. */
    public static String hourAndDay(Instant moment) {
        LocalDateTime local = Zones.localTimeOf(moment);
        return "%02d giờ %02d phút, %s"
                .formatted(local.getHour(), local.getMinute(), day(local.toLocalDate()));
    }

    /** {@code ngày 03 tháng 3 năm 2022}. */
    public static String day(Instant moment) {
        return day(Zones.dayOf(moment));
    }

    public static String day(LocalDate day) {
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    /** {@code 08 giờ 05}, for a narrow cell. */
    public static String cellHour(Instant moment) {
        LocalDateTime local = Zones.localTimeOf(moment);
        return "%02d giờ %02d".formatted(local.getHour(), local.getMinute());
    }

    /** {@code 03/3/2022}, for a narrow cell. */
    public static String cellDay(Instant moment) {
        return cellDay(Zones.dayOf(moment));
    }

    public static String cellDay(LocalDate day) {
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    private static String month(LocalDate day) {
        int month = day.getMonthValue();
        return month < 3 ? "0" + month : "" + month;
    }

    /** A count below ten with a leading nought. */
    public static String two(int count) {
        return "%02d".formatted(count);
    }

    /** A count in a table; nought leaves the cell empty. */
    public static String cell(int count) {
        return count == 0 ? "" : two(count);
    }

    public static String capitals(String name) {
        return name.toUpperCase(VIETNAMESE);
    }

    /** A name for the head of a paper, in two even lines when it is too long for one. */
    public static List<String> lines(String name) {
        if (name.length() <= LINE) {
            return List.of(name);
        }
        int middle = name.length() / 2;
        int before = name.lastIndexOf(' ', middle);
        int after = name.indexOf(' ', middle);
        int cut = after < 0 || (before >= 0 && middle - before <= after - middle) ? before : after;
        return cut < 0 ? List.of(name) : List.of(name.substring(0, cut), name.substring(cut + 1));
    }

    /** The value, or a dotted line to write on by hand. */
    public static String orDots(@Nullable String value) {
        return value == null || value.isBlank() ? "\u2026".repeat(9) : value;
    }

    /** The same within a narrow cell. */
    public static String orShortDots(@Nullable String value) {
        return value == null || value.isBlank() ? "\u2026".repeat(4) : value;
    }
}
