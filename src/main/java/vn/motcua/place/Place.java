package vn.motcua.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as it stood in a time; a unit of another name or in another place is
 * another row.
 *
 * @param code as the statistics office gives it: two digits of a province, three of a district,
 *     five of a commune
 * @param parent code of the unit that it lies in; empty of a province
 * @param name in full, such as "Xã Tùng Ảnh"
 * @param from first day
 * @param to last day; absent of what is in force
 * @param into codes of what took its place, where that is known
 * @param also what people say for it, beside its name
 * @param key its name as names are compared
 */
public record Place(
        String code,
        String parent,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        List<String> into,
        List<String> also,
        NameKey key) {

    /** How high a unit stands. */
    public enum Level {
        PROVINCE,
        DISTRICT,
        COMMUNE
    }

    public Level level() {
        return level(code);
    }

    static Level level(String code) {
        return switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case 3 -> Level.DISTRICT;
            default -> Level.COMMUNE;
        };
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
