package vn.motcua.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A form with its figures.
 *
 * @param template code of the form, {@code version} which one
 * @param lines the highest level first
 * @param without the columns that had no source when it was made; what stands in them is not zero
 */
public record Filled(String template, int version, List<Line> lines, List<Integer> without) {

    public Filled {
        lines = List.copyOf(lines);
        // Snapshots of before did not say so: nothing was reported then that had no source.
        without = without == null ? List.of() : List.copyOf(without);
    }

    static Filled empty(Template template) {
        return new Filled(template.code(), template.version(), List.of(), List.of());
    }

    /** Of which nothing is known. */
    public static Filled withoutSource(Template template) {
        return new Filled(
                template.code(),
                template.version(),
                List.of(),
                template.columns().stream().map(Column::number).toList());
    }

    public boolean hasSource(Column column) {
        return !without.contains(column.number());
    }

    /** Whether anything that it counts had a source. */
    public boolean hasSource(Template by) {
        return by.counts().stream().anyMatch(this::hasSource);
    }

    public Optional<Line> line(RowKey row) {
        return lines.stream().filter(line -> line.row().equals(row)).findFirst();
    }

    /** Of all rows together. */
    public long total(int column) {
        return lines.stream().mapToLong(line -> line.count(column)).sum();
    }

    /** Of the rows of one level together. */
    public long total(Tier tier, int column) {
        return lines.stream()
                .filter(line -> line.row().tier() == tier)
                .mapToLong(line -> line.count(column))
                .sum();
    }

    /** The levels that have rows, the highest first. */
    public List<Tier> tiers() {
        return lines.stream().map(line -> line.row().tier()).distinct().toList();
    }

    /** Both in one; a name that differs is that of this one. */
    Filled plus(Filled other) {
        Map<RowKey, Line> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.put(line.row(), line));
        other.lines.forEach(line -> sums.merge(line.row(), line, Line::plus));
        return new Filled(
                template,
                version,
                ordered(sums.values()),
                Stream.concat(without.stream(), other.without.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** With its rows under other keys; those that come together are added up. */
    Filled moved(UnaryOperator<RowKey> to) {
        Map<RowKey, Line> sums = new LinkedHashMap<>();
        for (Line line : lines) {
            RowKey key = to.apply(line.row());
            sums.merge(key, new Line(key, line.name(), line.nameEn(), line.counts()), Line::plus);
        }
        return new Filled(template, version, ordered(sums.values()), without);
    }

    static List<Line> ordered(Iterable<Line> lines) {
        List<Line> all = new ArrayList<>();
        lines.forEach(all::add);
        all.sort((a, b) -> {
            int byTier = b.row().tier().compareTo(a.row().tier());
            int byName = a.name().compareTo(b.name());
            return byTier != 0 ? byTier : byName != 0 ? byName : a.row().compareTo(b.row());
        });
        return List.copyOf(all);
    }

    /**
     * What a form says by what was counted.
     *
     * @param counted by row and measure
     * @param names of the rows, in Vietnamese and English
     * @param without the columns that have no source
     */
    static Filled of(
            Template template,
            Map<RowKey, Map<String, Long>> counted,
            Map<RowKey, List<String>> names,
            List<Integer> without) {
        List<Line> lines = new ArrayList<>();
        counted.forEach((row, measures) -> {
            Map<Integer, Long> counts = new TreeMap<>();
            template.counts().forEach(column -> count(column, template, measures, counts));
            counts.values().removeIf(n -> n == 0);
            if (!counts.isEmpty()) {
                List<String> name = names.getOrDefault(row, List.of(row.what(), row.what()));
                lines.add(new Line(row, name.getFirst(), name.getLast(), counts));
            }
        });
        return new Filled(template.code(), template.version(), ordered(lines), without);
    }

    private static long count(
            Column column,
            Template template,
            Map<String, Long> measures,
            Map<Integer, Long> counts) {
        Long known = counts.get(column.number());
        if (known != null) {
            return known;
        }
        String measure = column.measure();
        long n =
                measure == null
                        ? column.sum().stream()
                                .mapToLong(part ->
                                        count(template.column(part), template, measures, counts))
                                .sum()
                        : measures.getOrDefault(measure, 0L);
        counts.put(column.number(), n);
        return n;
    }
}
