package vn.motcua.catalog.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.VietnameseText;

/**
 * Decides what given rows do to a dictionary. A row of a known code from a new day ends the open
 * one before it; a row from a day that is known corrects, or ends, what was said of that day. What
 * is not given stays. Pure.
 */
final class DictionaryPlan {

    private final Dictionary dictionary;
    private final DictionarySnapshot all;
    private final Map<String, Map<String, GivenRow>> given = new TreeMap<>();
    private final Map<String, List<DictionaryRow>> after = new HashMap<>();
    private final List<RowChange> changes = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int unchanged;

    private DictionaryPlan(Dictionary dictionary, DictionarySnapshot all) {
        this.dictionary = dictionary;
        this.all = all;
    }

    static DictionaryPlan of(
            Dictionary dictionary, DictionarySnapshot all, Collection<GivenRow> given) {
        DictionaryPlan plan = new DictionaryPlan(dictionary, all);
        given.forEach(plan::take);
        plan.after.putAll(all.codes(dictionary.id()));
        plan.given.keySet().forEach(plan::lay);
        plan.given.values().forEach(rows -> rows.values().forEach(plan::check));
        return plan;
    }

    /** By code and day. */
    List<RowChange> changes() {
        return List.copyOf(changes);
    }

    /** Given rows that only say again what is said. */
    int unchanged() {
        return unchanged;
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    private void take(GivenRow one) {
        GivenRow first =
                given.computeIfAbsent(one.row().code(), code -> new TreeMap<>())
                        .putIfAbsent(one.row().validFrom().toString(), one);
        if (first != null) {
            Column column = dictionary.column(Column.FROM);
            refusals.add(
                    new DictionaryRefusal.DayTwice(
                            one.at(column), column.name(), one.row().code(), first.line()));
        }
    }

    /** Lays the given rows of a code over those that are there. */
    private void lay(String code) {
        Map<String, GivenRow> fresh = Objects.requireNonNull(given.get(code));
        Map<String, DictionaryRow> before = new LinkedHashMap<>();
        all.history(dictionary.id(), code)
                .forEach(row -> before.put(row.validFrom().toString(), row));
        Map<String, DictionaryRow> laid = new TreeMap<>(before);
        fresh.forEach((day, one) -> laid.put(day, one.row()));
        List<DictionaryRow> line = new ArrayList<>(laid.values());
        for (int i = 0; i + 1 < line.size(); i++) {
            DictionaryRow row = line.get(i);
            DictionaryRow next = line.get(i + 1);
            if (row.validTo() == null) {
                line.set(i, row.endingOn(next.validFrom()));
            } else if (row.overlaps(next)) {
                overlap(fresh, row, next);
            }
        }
        for (DictionaryRow row : line) {
            compare(before.get(row.validFrom().toString()), row, before.isEmpty());
        }
        after.put(code, line);
    }

    private void overlap(Map<String, GivenRow> fresh, DictionaryRow row, DictionaryRow next) {
        GivenRow late = fresh.get(next.validFrom().toString());
        GivenRow early = fresh.get(row.validFrom().toString());
        Column column = dictionary.column(late == null ? Column.TO : Column.FROM);
        GivenRow at = Objects.requireNonNull(late == null ? early : late);
        refusals.add(
                new DictionaryRefusal.RowOverlaps(
                        at.at(column),
                        column.name(),
                        row.code(),
                        row.validFrom(),
                        next.validFrom()));
    }

    private void compare(@Nullable DictionaryRow old, DictionaryRow now, boolean first) {
        if (old == null) {
            boolean fresh = first && changes.stream().noneMatch(c -> isOf(c, now.code()));
            changes.add(
                    new RowChange(fresh ? RowChange.Kind.NEW : RowChange.Kind.CHANGED, null, now));
        } else if (!old.says(now)) {
            changes.add(
                    new RowChange(
                            ends(old, now) ? RowChange.Kind.ENDED : RowChange.Kind.CORRECTED,
                            old,
                            now.numbered(Uuid7.next())));
        } else if (isGiven(now)) {
            unchanged++;
        }
    }

    private boolean isGiven(DictionaryRow row) {
        Map<String, GivenRow> rows = given.get(row.code());
        return rows != null && rows.containsKey(row.validFrom().toString());
    }

    private static boolean isOf(RowChange change, String code) {
        return change.after().code().equals(code);
    }

    /** Whether nothing but its end, and what takes its place, is said for the first time. */
    private boolean ends(DictionaryRow old, DictionaryRow now) {
        if (old.validTo() != null || now.validTo() == null) {
            return false;
        }
        Set<String> other = new LinkedHashSet<>();
        dictionary.columns().stream()
                .map(Column::name)
                .filter(name -> !old.value(name).equals(now.value(name)))
                .forEach(other::add);
        other.remove(Column.TO);
        dictionary
                .replacement()
                .filter(column -> old.value(column.name()).isEmpty())
                .ifPresent(column -> other.remove(column.name()));
        return other.isEmpty();
    }

    private void check(GivenRow one) {
        for (Column column : dictionary.columns()) {
            String value = one.row().value(column.name());
            if (value.isEmpty()) {
                continue;
            }
            if (column.unique()) {
                unique(one, column, value);
            }
            String to = column.to();
            if (to != null) {
                reference(one, column, value, to);
            }
        }
    }

    private void unique(GivenRow one, Column column, String value) {
        String folded = folded(value);
        rowsAfter()
                .filter(row -> !row.code().equals(one.row().code()))
                .filter(row -> folded(row.value(column.name())).equals(folded))
                .filter(row -> row.overlaps(one.row()))
                .min(Comparator.comparing(DictionaryRow::code))
                .ifPresent(row ->
                        refusals.add(
                                new DictionaryRefusal.CellTaken(
                                        one.at(column), column.name(), value, row.code())));
    }

    private Stream<DictionaryRow> rowsAfter() {
        return after.values().stream().flatMap(List::stream);
    }

    private final Map<String, String> folds = new HashMap<>();

    private String folded(String text) {
        return folds.computeIfAbsent(text, VietnameseText::fold);
    }

    private void reference(GivenRow one, Column column, String value, String to) {
        boolean own = to.equals(dictionary.id());
        if (!(own ? after : all.codes(to)).containsKey(value)) {
            refusals.add(
                    new DictionaryRefusal.CellReferenceUnknown(
                            one.at(column), column.name(), value, Dictionary.of(to).name()));
        } else if (own) {
            circle(one, column, value);
        }
    }

    private void circle(GivenRow one, Column column, String value) {
        Set<String> way = new LinkedHashSet<>(Set.of(one.row().code()));
        String next = value;
        while (!next.isEmpty() && way.add(next)) {
            List<DictionaryRow> rows = after.getOrDefault(next, List.of());
            next = rows.isEmpty() ? "" : rows.getLast().value(column.name());
        }
        if (next.equals(one.row().code())) {
            List<String> said = new ArrayList<>(way);
            said.add(next);
            refusals.add(
                    new DictionaryRefusal.ReplacementCircular(one.at(column), column.name(), said));
        }
    }
}
