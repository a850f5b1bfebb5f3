package vn.motcua.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Fills forms with figures. */
@Component
class Filling {

    private final List<FigureSource> sources;

    Filling(List<FigureSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * All forms of a unit's own figures.
     *
     * @throws IllegalStateException for a column that no source counts
     */
    List<Filled> fill(List<Template> templates, Question question) {
        Map<FigureSource, FigureSource.Counts> read = new HashMap<>();
        return templates.stream().map(template -> fill(template, question, read)).toList();
    }

    private Filled fill(
            Template template, Question question, Map<FigureSource, FigureSource.Counts> read) {
        Map<RowKey, Map<String, Long>> counted = new TreeMap<>();
        Map<RowKey, List<String>> names = new HashMap<>();
        for (Column column : template.counts()) {
            String measure = column.measure();
            if (measure != null) {
                FigureSource.Counts counts =
                        read.computeIfAbsent(source(measure), one -> one.read(question));
                names.putAll(counts.names());
                counts.counts()
                        .forEach((row, values) -> {
                            Long n = values.get(measure);
                            if (n != null && n != 0) {
                                counted.computeIfAbsent(row, key -> new HashMap<>())
                                        .put(measure, n);
                            }
                        });
            }
        }
        return Filled.of(template, counted, names);
    }

    private FigureSource source(String measure) {
        return sources.stream()
                .filter(one -> one.measures().contains(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing counts " + measure));
    }
}
