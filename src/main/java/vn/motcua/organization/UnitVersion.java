package vn.motcua.organization;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a file says of a unit from a day on; a later version says only what changes. */
record UnitVersion(
        LocalDate from,
        String code,
        @Nullable UUID parent,
        String name,
        String nameEn,
        Signboard board) {

    static UnitVersion first(YamlRow row, BiFunction<YamlRow, String, @Nullable UUID> unit) {
        Signboard board =
                new Signboard(
                        row.text("short"),
                        row.text("address"),
                        row.text("phone"),
                        row.text("area_code"),
                        row.text("hours"));
        return new UnitVersion(
                row.day("from"),
                row.text("code"),
                unit.apply(row, "parent"),
                row.required("name"),
                row.required("name_en"),
                board);
    }

    UnitVersion with(YamlRow row, BiFunction<YamlRow, String, @Nullable UUID> unit) {
        Signboard next =
                new Signboard(
                        row.has("short") || row.has("name") ? row.text("short") : board.shortName(),
                        or(row, "address", board.address()),
                        or(row, "phone", board.phone()),
                        or(row, "area_code", board.areaCode()),
                        or(row, "hours", board.officeHours()));
        return new UnitVersion(
                row.day("from"),
                or(row, "code", code),
                row.has("parent") ? unit.apply(row, "parent") : parent,
                or(row, "name", name),
                or(row, "name_en", nameEn),
                next);
    }

    private static String or(YamlRow row, String field, String before) {
        return row.has(field) ? row.text(field) : before;
    }

    Unit unit(String key, UnitKind kind, String function) {
        return new Unit(
                Unit.idOf(key), code, kind, function, parent, name, nameEn, from, null, board);
    }
}
