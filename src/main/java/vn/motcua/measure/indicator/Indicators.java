package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.LawFile;

/** All indicators of the plan, measured from the facts that have a source. */
@Component
public class Indicators {

    private static final List<String> FILES =
            List.of("appendix-1", "appendix-1-control", "appendix-2");

    /** What is counted beside the plan. */
    private static final List<String> BESIDE = List.of("score-766");

    /**
     * A figure with the rows behind it.
     *
     * @param wanted which rows they are
     */
    public record Opened(Measured measured, Lines lines, Wanted wanted) {}

    /**
     * A figure with what it is of each agency by itself.
     *
     * @param each by agency, of the official reading; what several share counts at each
     */
    public record Spread(Measured measured, Map<UUID, Reading> each) {

        public Spread {
            each = Map.copyOf(each);
        }
    }

    private final List<IndicatorRow> rows;
    private final Map<String, Indicator> known = new HashMap<>();
    private final IndicatorRules rules;
    private final PreparedReadings prepared;
    private final Map<String, IndicatorSource> sources = new HashMap<>();

    Indicators(List<IndicatorSource> sources, IndicatorRules rules, PreparedReadings prepared) {
        this.rows = read(FILES);
        this.rules = rules;
        this.prepared = prepared;
        for (IndicatorRow row : Stream.concat(rows.stream(), read(BESIDE).stream()).toList()) {
            for (Indicator one : row.indicators()) {
                if (known.put(one.code(), one) != null) {
                    throw new IllegalStateException("Registered twice: " + one.code());
                }
            }
        }
        for (IndicatorSource source : sources) {
            if (!known.containsKey(source.code())) {
                throw new IllegalStateException("Nothing is registered as " + source.code());
            }
            if (this.sources.put(source.code(), source) != null) {
                throw new IllegalStateException("Counted twice: " + source.code());
            }
        }
    }

    static List<IndicatorRow> read() {
        return read(FILES);
    }

    private static List<IndicatorRow> read(List<String> files) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (String file : files) {
            rows.addAll(LawFile.rows("law/indicators/" + file + ".yaml", IndicatorRow[].class));
        }
        return List.copyOf(rows);
    }

    /** Every row of the plan, in its order. */
    public List<IndicatorRow> rows() {
        return rows;
    }

    /** Of the plan, or counted beside it. */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(known.get(code));
    }

    public boolean hasSource(String code) {
        return sources.containsKey(code);
    }

    /** Every indicator by its code. */
    public Map<String, Indicator> byCode() {
        return rows.stream()
                .flatMap(row -> row.indicators().stream())
                .collect(Collectors.toMap(Indicator::code, one -> one));
    }

    /** Codes that nothing counts yet (chưa có nguồn), in the order of the plan. */
    public List<String> withoutSource() {
        return rows.stream()
                .flatMap(row -> row.indicators().stream())
                .map(Indicator::code)
                .filter(code -> !sources.containsKey(code))
                .toList();
    }

    /** How well the source of an indicator knows the past; none where it has no source. */
    public Optional<Knowing> knowing(Indicator indicator) {
        return Optional.ofNullable(sources.get(indicator.code())).map(IndicatorSource::knowing);
    }

    /** The source of an indicator that adds up by months; none where it has no such. */
    public Optional<MonthlySource> monthly(Indicator indicator) {
        return sources.get(indicator.code()) instanceof MonthlySource monthly
                ? Optional.of(monthly)
                : Optional.empty();
    }

    /** Which reading of an indicator is the official one in a period that begins on a day. */
    public String official(Indicator indicator, LocalDate begins) {
        return rules.readings(indicator, begins).getFirst();
    }

    public Measured measure(Indicator indicator, Asked asked) {
        IndicatorSource source = sources.get(indicator.code());
        return source == null
                ? new Measured(indicator, List.of(), List.of(), Verdict.NOT_ENOUGH_DATA, 0, 0)
                : measured(indicator, asked, prepared.read(source, asked), source);
    }

    /** The same with what it is of each agency by itself. */
    public Spread spread(Indicator indicator, Asked asked) {
        IndicatorSource source = sources.get(indicator.code());
        if (source == null) {
            return new Spread(measure(indicator, asked), Map.of());
        }
        List<Reading> read = prepared.read(source, asked);
        String official = rules.readings(indicator, asked.from()).getFirst();
        Map<UUID, Reading> each = new HashMap<>();
        for (Reading one : prepared.each(source, asked, read)) {
            if (one.variant().equals(official)) {
                each.merge(Objects.requireNonNull(one.agency()), one, Reading::plus);
            }
        }
        return new Spread(measured(indicator, asked, read, source), each);
    }

    /**
     * The official reading over several periods of the same agencies; the text is read as in the
     * last of them.
     *
     * @return the whole of each period; nothing where it has no source
     */
    public List<Reading> trend(Indicator indicator, List<Asked> periods) {
        IndicatorSource source = sources.get(indicator.code());
        if (source == null || periods.isEmpty()) {
            return List.of();
        }
        String official = rules.readings(indicator, periods.getLast().from()).getFirst();
        return prepared.over(source, periods, official).stream()
                .map(read -> whole(indicator, official, read))
                .toList();
    }

    /**
     * The same with rows behind it.
     *
     * @param wanted of the official reading where it names one that the indicator has not
     */
    public Opened open(Indicator indicator, Asked asked, Wanted wanted) {
        IndicatorSource source = sources.get(indicator.code());
        if (source == null) {
            return new Opened(measure(indicator, asked), Lines.NONE, wanted);
        }
        List<String> readings = rules.readings(indicator, asked.from());
        Wanted which =
                readings.contains(wanted.variant())
                        ? wanted
                        : new Wanted(
                                readings.getFirst(), wanted.which(), wanted.from(), wanted.most());
        if (source instanceof ListedSource listed) {
            List<Line> all = listed.all(asked);
            return new Opened(
                    measured(indicator, asked, ListedSource.sums(all), source),
                    Lines.of(all, which),
                    which);
        }
        return new Opened(measure(indicator, asked), source.lines(asked, which), which);
    }

    private Measured measured(
            Indicator indicator, Asked asked, List<Reading> parts, IndicatorSource source) {
        List<String> readings = rules.readings(indicator, asked.from());
        List<Reading> wholes =
                readings.stream().map(variant -> whole(indicator, variant, parts)).toList();
        List<Reading> official =
                parts.stream().filter(part -> part.variant().equals(readings.getFirst())).toList();
        return new Measured(
                indicator,
                wholes,
                official,
                verdict(indicator, wholes.getFirst(), official, asked.from()),
                source.version(),
                source.rows(indicator, official));
    }

    private static Verdict verdict(
            Indicator indicator, Reading whole, List<Reading> parts, LocalDate begins) {
        if (!indicator.each()) {
            return Verdict.of(indicator, whole, begins);
        }
        Map<Part, Reading> each = new LinkedHashMap<>();
        parts.forEach(part -> each.merge(part.part(), part, Reading::plus));
        List<Reading> all =
                each.entrySet().stream().map(one -> one.getValue().in(one.getKey())).toList();
        return Verdict.ofEach(indicator, all, begins);
    }

    /** A number that is held against nothing is known as soon as it has a source. */
    private static Reading whole(Indicator indicator, String variant, List<Reading> parts) {
        Reading sum =
                parts.stream()
                        .filter(part -> part.variant().equals(variant))
                        .reduce(new Reading(variant, null, "", 0, 0), Reading::plus);
        return indicator.below() == null ? new Reading(variant, null, "", sum.above(), 1) : sum;
    }
}
