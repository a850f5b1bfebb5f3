package vn.motcua.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Zones;

/** Values as people of this country write them: 31/05/2022, 14:00 31/05/2022, 150.000 đồng. */
final class Readable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Readable() {}

    static Object of(Locale locale, Object value) {
        return switch (value) {
            case LocalDate day -> day(day);
            case LocalTime time -> TIME.format(time);
            case LocalDateTime local -> MOMENT.format(local);
            case Instant moment -> moment(moment);
            case Dong dong -> money(locale, dong);
            case Bilingual words -> words.in(isEnglish(locale));
            case Collection<?> many ->
                    many.stream()
                            .map(one -> String.valueOf(of(locale, one)))
                            .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(Instant moment) {
        return TIME.format(Zones.localTimeOf(moment));
    }

    static String moment(Instant moment) {
        return MOMENT.format(Zones.localTimeOf(moment));
    }

    static String number(Locale locale, long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Two digits behind the comma, none of them dropped. */
    static String percent(Locale locale, BigDecimal percent) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(percent) + " %";
    }

    static String money(Locale locale, Dong dong) {
        return number(locale, dong.amount()) + (isEnglish(locale) ? " VND" : " đồng");
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
