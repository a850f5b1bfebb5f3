package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.calendar.WorkDuration.Unit;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/** Limits read from and written as words. */
final class DurationText {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final Pattern FORM =
            Pattern.compile("(?<number>\\d{1,5}(?:[.,]\\d{1,2})?|1/2|½)\\s*(?<unit>\\D*)");

    private DurationText() {}

    static WorkDuration parse(String text) {
        String tidy = VietnameseText.tidy(text).toLowerCase(VIETNAMESE);
        if (tidy.equals("trong ngày")) {
            return WorkDuration.sameDay();
        }
        Matcher form = FORM.matcher(tidy);
        if (!form.matches()) {
            throw refused(new CalendarRefusal.DurationUnreadable(text));
        }
        BigDecimal amount = amount(form.group("number"));
        Unit unit = unit(form.group("unit").strip(), text);
        if (amount.signum() == 0) {
            throw refused(new CalendarRefusal.AmountImpossible(text));
        }
        return new WorkDuration(amount, unit);
    }

    private static BigDecimal amount(String number) {
        return number.equals("1/2") || number.equals("½")
                ? new BigDecimal("0.5")
                : new BigDecimal(number.replace(',', '.'));
    }

    private static Unit unit(String words, String text) {
        return switch (words) {
            case "giờ làm việc" -> Unit.WORKING_HOUR;
            case "ngày làm việc" -> Unit.WORKING_DAY;
            case "ngày" -> Unit.CALENDAR_DAY;
            case "tháng" -> Unit.MONTH;
            case "" -> throw refused(new CalendarRefusal.DurationWithoutUnit(text));
            case "giờ", "h" -> throw refused(new CalendarRefusal.HourUnclear(text));
            default -> throw refused(new CalendarRefusal.DurationUnreadable(text));
        };
    }

    private static RefusalException refused(Refusal refusal) {
        return new RefusalException(refusal);
    }

    static String text(WorkDuration duration, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return english(duration);
        }
        String number = number(duration.amount(), locale);
        return switch (duration.unit()) {
            case WORKING_HOUR -> number + " giờ làm việc";
            case WORKING_DAY -> number + " ngày làm việc";
            case CALENDAR_DAY -> number + " ngày";
            case MONTH -> number + " tháng";
            case SAME_DAY -> "trong ngày";
        };
    }

    private static String english(WorkDuration duration) {
        String number = number(duration.amount(), Locale.ENGLISH);
        String many = duration.amount().compareTo(BigDecimal.ONE) == 0 ? "" : "s";
        return switch (duration.unit()) {
            case WORKING_HOUR -> number + " working hour" + many;
            case WORKING_DAY -> number + " working day" + many;
            case CALENDAR_DAY -> number + " day" + many;
            case MONTH -> number + " month" + many;
            case SAME_DAY -> "same day";
        };
    }

    /** Plain digits with the decimal mark of the language. */
    static String number(BigDecimal amount, Locale locale) {
        BigDecimal shown = amount.scale() > 9 ? amount.setScale(9, RoundingMode.DOWN) : amount;
        String plain = shown.toPlainString();
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }
}
