package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day that departs from the ordinary week (ngày nghỉ lễ, ngày hoán đổi), by a yearly notice.
 *
 * @param standsFor the day whose work or rest was moved here or from here, for swapped days
 * @param provisional whether the notice of that year is still to come
 */
public record RestDay(
        LocalDate day,
        Kind kind,
        String name,
        String nameEn,
        @Nullable LocalDate standsFor,
        String source,
        boolean provisional) {

    /** Why the day departs from the ordinary week. */
    public enum Kind {
        /** Nghỉ lễ, tết. */
        HOLIDAY,
        /** Nghỉ bù: a holiday fell on a weekly rest day. */
        COMPENSATION,
        /** Nghỉ hoán đổi: off, worked on another day. */
        SWAPPED_OFF,
        /** Làm bù: a weekly rest day that is worked. */
        SWAPPED_IN
    }

    public boolean worked() {
        return kind == Kind.SWAPPED_IN;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
