package vn.motcua.measure.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.LawFile;

/** All indicators of the plan, measured from the facts that have a source. */
@Component
public class Indicators {

    private static final List<String> FILES =
            List.of("appendix-1", "appendix-1-control", "appendix-2");

    private final List<IndicatorRow> rows;
    private final Map<String, IndicatorSource> sources = new HashMap<>();

    Indicators(List<IndicatorSource> sources) {
        this.rows = read();
        Map<String, Indicator> known = new HashMap<>();
        for (IndicatorRow row : rows) {
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
            this.sources.put(source.code(), source);
        }
    }

    static List<IndicatorRow> read() {
        List<IndicatorRow> rows = new ArrayList<>();
        for (String file : FILES) {
            rows.addAll(LawFile.rows("law/indicators/" + file + ".yaml", IndicatorRow[].class));
        }
        return List.copyOf(rows);
    }

    /** Every row of the plan, in its order. */
    public List<IndicatorRow> rows() {
        return rows;
    }

    public Optional<Indicator> find(String code) {
        return rows.stream()
                .flatMap(row -> row.indicators().stream())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Codes that nothing counts yet (chưa có nguồn), in the order of the plan. */
    public List<String> withoutSource() {
        return rows.stream()
                .flatMap(row -> row.indicators().stream())
                .map(Indicator::code)
                .filter(code -> !sources.containsKey(code))
                .toList();
    }

    public Measured measure(Indicator indicator, Asked asked) {
        IndicatorSource source = sources.get(indicator.code());
        if (source == null) {
            return new Measured(indicator, List.of(), List.of(), Verdict.NOT_ENOUGH_DATA, 0);
        }
        List<Reading> parts = source.read(asked);
        List<Reading> wholes =
                indicator.readings().stream().map(variant -> whole(variant, parts)).toList();
        String official = indicator.readings().getFirst();
        return new Measured(
                indicator,
                wholes,
                parts.stream().filter(part -> part.variant().equals(official)).toList(),
                Verdict.of(indicator, wholes.getFirst(), asked.from()),
                source.version());
    }

    private static Reading whole(String variant, List<Reading> parts) {
        return parts.stream()
                .filter(part -> part.variant().equals(variant))
                .reduce(new Reading(variant, null, "", 0, 0), Reading::plus);
    }
}
