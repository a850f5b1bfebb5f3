package vn.motcua.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills forms with figures; a column that no source counts stays without one, and says so. */
@Component
public class Filling {

    private final List<FigureSource> sources;

    Filling(List<FigureSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** All forms of a unit's own figures. */
    List<Filled> fill(List<Template> templates, Question question) {
        Map<Asking, FigureSource.Counts> read = new HashMap<>();
        return templates.stream().map(template -> fill(template, question, read)).toList();
    }

    private record Asking(FigureSource source, Template.Rows rows) {}

    private Filled fill(
            Template template, Question question, Map<Asking, FigureSource.Counts> read) {
        Map<RowKey, Map<String, Long>> counted = new TreeMap<>();
        Map<RowKey, List<String>> names = new HashMap<>();
        for (Column column : template.counts()) {
            String measure = column.measure();
            source(measure, template.rows())
                    .ifPresent(source -> {
                        FigureSource.Counts counts =
                                read.computeIfAbsent(
                                        new Asking(source, template.rows()),
                                        asking -> source.read(question.by(template.rows())));
                        names.putAll(counts.names());
                        add(measure, counts, counted);
                    });
        }
        return Filled.of(template, counted, names, without(template));
    }

    private static void add(
            @Nullable String measure,
            FigureSource.Counts counts,
            Map<RowKey, Map<String, Long>> counted) {
        counts.counts()
                .forEach((row, values) -> {
                    Long n = values.get(measure);
                    if (measure != null && n != null && n != 0) {
                        counted.computeIfAbsent(row, key -> new HashMap<>()).put(measure, n);
                    }
                });
    }

    /** The source of a measure, for rows of a kind; none where nothing counts it. */
    Optional<FigureSource> source(@Nullable String measure, Template.Rows rows) {
        return measure == null
                ? Optional.empty()
                : sources.stream().filter(one -> one.measures(rows).contains(measure)).findFirst();
    }

    /** Whether anything that a form counts has a source. */
    public boolean hasSource(Template template) {
        return template.counts().stream()
                .anyMatch(column -> source(column.measure(), template.rows()).isPresent());
    }

    /** The columns that cannot be filled: what nothing counts, and what is made of it. */
    private List<Integer> without(Template template) {
        return template.columns().stream()
                .filter(column -> !isFilled(column, template))
                .map(Column::number)
                .toList();
    }

    private boolean isFilled(Column column, Template template) {
        Rate rate = column.rate();
        List<Integer> parts =
                rate == null
                        ? column.sum()
                        : Stream.concat(rate.above().stream(), rate.below().stream()).toList();
        return (column.measure() == null || source(column.measure(), template.rows()).isPresent())
                && parts.stream().allMatch(part -> isFilled(template.column(part), template));
    }
}
