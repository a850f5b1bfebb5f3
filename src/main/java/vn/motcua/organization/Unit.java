package vn.motcua.organization;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of a unit: valid from {@code from} up to, and without, {@code to}. All versions
 * of a unit share its id. Days are days of Vietnam.
 *
 * @param code identification code (mã định danh); codes are given again over time, so a code names
 *     a unit only together with a day
 * @param function what a department does ({@code justice}, {@code onestop}); empty for an agency
 */
public record Unit(
        UUID id,
        String code,
        UnitKind kind,
        String function,
        @Nullable UUID parent,
        String name,
        String nameEn,
        LocalDate from,
        @Nullable LocalDate to,
        Signboard board) {

    public Unit {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A unit's version ends after it begins: " + code);
        }
    }

    public Unit(
            UUID id,
            String code,
            UnitKind kind,
            String function,
            @Nullable UUID parent,
            String name,
            String nameEn,
            LocalDate from,
            @Nullable LocalDate to) {
        this(id, code, kind, function, parent, name, nameEn, from, to, Signboard.BLANK);
    }

    /** The id of a unit that came by a file: made from its key, so that importing twice is once. */
    public static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("unit:" + key).getBytes(StandardCharsets.UTF_8));
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean overlaps(Unit other) {
        return (to == null || other.from.isBefore(to))
                && (other.to == null || from.isBefore(other.to));
    }

    Unit until(@Nullable LocalDate end) {
        return new Unit(id, code, kind, function, parent, name, nameEn, from, end, board);
    }

    /** The short name where there is one, or else the full name. */
    public String shortName() {
        return board.shortName().isEmpty() ? name : board.shortName();
    }
}
