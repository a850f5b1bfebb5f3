package vn.motcua.catalog.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** All rows of all dictionaries as they are said now, as one immutable value in memory. */
public final class DictionarySnapshot {

    private final Map<String, Map<String, List<DictionaryRow>>> rows;
    private final Map<UUID, List<DictionaryRow>> entries = new HashMap<>();

    private DictionarySnapshot(Map<String, Map<String, List<DictionaryRow>>> rows) {
        this.rows = rows;
        rows.values()
                .forEach(codes ->
                        codes.values().forEach(all -> entries.put(all.getFirst().entry(), all)));
    }

    static DictionarySnapshot of(List<DictionaryRow> all) {
        Map<String, Map<String, List<DictionaryRow>>> sorted = new HashMap<>();
        for (DictionaryRow row : all) {
            sorted.computeIfAbsent(row.dictionary(), id -> new TreeMap<>())
                    .computeIfAbsent(row.code(), code -> new ArrayList<>())
                    .add(row);
        }
        sorted.values()
                .forEach(codes ->
                        codes.values()
                                .forEach(one ->
                                        one.sort(Comparator.comparing(DictionaryRow::validFrom))));
        return new DictionarySnapshot(sorted);
    }

    /** Rows of each code, oldest first, by code. */
    public Map<String, List<DictionaryRow>> codes(String dictionary) {
        return rows.getOrDefault(dictionary, Map.of());
    }

    /** Every row, by code and day. */
    public List<DictionaryRow> rows(String dictionary) {
        return codes(dictionary).values().stream().flatMap(List::stream).toList();
    }

    /** All rows of an entry, oldest first; none where there is no such entry. */
    public List<DictionaryRow> history(UUID entry) {
        return List.copyOf(entries.getOrDefault(entry, List.of()));
    }

    public List<DictionaryRow> history(String dictionary, String code) {
        return codes(dictionary).getOrDefault(code, List.of());
    }

    public Optional<DictionaryRow> inForce(String dictionary, String code, LocalDate on) {
        return history(dictionary, code).stream().filter(row -> row.holds(on)).findFirst();
    }

    /** For each code the row of the day; else the last before it, else the first after it. */
    public Map<String, DictionaryRow> nearest(String dictionary, LocalDate on) {
        Map<String, DictionaryRow> found = new LinkedHashMap<>();
        codes(dictionary).forEach((code, all) -> found.put(code, nearest(all, on)));
        return found;
    }

    /** Of rows of one code, oldest first and at least one. */
    public static DictionaryRow nearest(List<DictionaryRow> all, LocalDate on) {
        return all.reversed().stream()
                .filter(row -> !row.validFrom().isAfter(on))
                .findFirst()
                .orElseGet(all::getFirst);
    }
}
