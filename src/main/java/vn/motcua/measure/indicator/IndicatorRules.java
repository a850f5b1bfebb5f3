package vn.motcua.measure.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.DatedRows;

/**
 * Dated parameters of indicators: which reading of a text is official, and what fields they mean.
 */
@Component
public class IndicatorRules {

    private final DatedRows rows = DatedRows.read("indicators");

    /** The ids of the readings of an indicator, the official one of the day first. */
    public List<String> readings(Indicator indicator, LocalDate on) {
        List<String> all = indicator.readings();
        String official = official(indicator.code(), on).orElse(all.getFirst());
        if (!all.contains(official)) {
            throw new IllegalStateException(indicator.code() + " has no reading " + official);
        }
        List<String> ordered = new ArrayList<>(List.of(official));
        all.stream().filter(id -> !id.equals(official)).forEach(ordered::add);
        return ordered;
    }

    /** Number of the plan whose rows the indicators measure, among plans of a day. */
    public String measuredPlan(LocalDate on) {
        return rows.onOrFirst(on).find("measured-plan").orElse("");
    }

    /** The id of the official reading where a parameter names one. */
    public Optional<String> official(String code, LocalDate on) {
        return rows.onOrFirst(on).find("official-" + code);
    }

    /** The codes of the fields of procedures that a word of the plan means on a day. */
    public Set<String> fields(String word, LocalDate on) {
        return Stream.of(rows.onOrFirst(on).text("fields-" + word).split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
