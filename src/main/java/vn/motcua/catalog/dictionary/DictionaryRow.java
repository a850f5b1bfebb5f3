package vn.motcua.catalog.dictionary;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One dated row of a dictionary.
 *
 * @param code what all rows of an entry share
 * @param validFrom first day on which it holds
 * @param validTo first day on which it no longer holds; open when absent
 * @param values the other columns by name, none of them empty: texts as they are, days as {@code
 *     2022-05-31}, money in digits, choices and references by value and code
 */
public record DictionaryRow(
        UUID id,
        String dictionary,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, String> values) {

    public DictionaryRow {
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins: " + validTo);
        }
        values = Map.copyOf(values);
    }

    /** The same for all rows of a code, and everywhere. */
    public static UUID entryOf(String dictionary, String code) {
        return UUID.nameUUIDFromBytes(
                ("dictionary:" + dictionary + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    public UUID entry() {
        return entryOf(dictionary, code);
    }

    public boolean holds(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || on.isBefore(validTo));
    }

    /** How it stands on a day. */
    public enum Standing {
        IN_FORCE,
        AHEAD,
        ENDED
    }

    public Standing standing(LocalDate on) {
        if (on.isBefore(validFrom)) {
            return Standing.AHEAD;
        }
        return holds(on) ? Standing.IN_FORCE : Standing.ENDED;
    }

    boolean overlaps(DictionaryRow other) {
        return (validTo == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom.isBefore(other.validTo));
    }

    /** The text of a column, as files write it; empty where there is none. */
    public String value(String column) {
        return switch (column) {
            case Column.CODE -> code;
            case Column.FROM -> validFrom.toString();
            case Column.TO -> validTo == null ? "" : validTo.toString();
            default -> values.getOrDefault(column, "");
        };
    }

    public String name() {
        return value(Column.NAME);
    }

    public String nameEn() {
        return value(Column.NAME_EN);
    }

    DictionaryRow endingOn(@Nullable LocalDate day) {
        return new DictionaryRow(id, dictionary, code, validFrom, day, values);
    }

    DictionaryRow numbered(UUID other) {
        return new DictionaryRow(other, dictionary, code, validFrom, validTo, values);
    }

    /** Says the same as another row, whatever their ids. */
    boolean says(DictionaryRow other) {
        return numbered(other.id()).equals(other);
    }

    /** Its values in a fixed order, as events and rows keep them. */
    Map<String, String> ordered() {
        return new TreeMap<>(values);
    }
}
