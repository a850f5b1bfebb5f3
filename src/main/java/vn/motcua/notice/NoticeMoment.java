package vn.motcua.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.kernel.Zones;

/**
 * A moment among the arguments of a message: kept as {@code 2022-03-05T16:30}, by the clock of
 * Vietnam, and read out in the language in which the message is read. Older messages keep it as it
 * is read in Vietnamese.
 */
final class NoticeMoment {

    private static final Pattern KEPT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
    private static final Pattern OLDER = Pattern.compile("\\d\\d:\\d\\d ngày \\d\\d/\\d\\d/\\d{4}");
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.of("vi"));
    private static final Map<String, DateTimeFormatter> SPOKEN =
            Map.of("en", DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.ENGLISH));

    private NoticeMoment() {}

    /** As it is kept. */
    static String kept(Instant moment) {
        return Zones.localTimeOf(moment).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** The argument as people read it; anything but a moment stays as it is. */
    static String readOut(String argument, Locale language) {
        DateTimeFormatter spoken = SPOKEN.getOrDefault(language.getLanguage(), VIETNAMESE);
        if (KEPT.matcher(argument).matches()) {
            return spoken.format(LocalDateTime.parse(argument));
        }
        return OLDER.matcher(argument).matches()
                ? spoken.format(LocalDateTime.parse(argument, VIETNAMESE))
                : argument;
    }
}
