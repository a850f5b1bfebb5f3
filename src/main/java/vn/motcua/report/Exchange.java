package vn.motcua.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.law.LawFile;

/**
 * In which layout forms go to the Government Office's system of reports: which file a form becomes,
 * and which field a column, as dated rows. Pure.
 */
public final class Exchange {

    private static final String FILE = "law/reports/exchange.yaml";

    /**
     * One form.
     *
     * @param target name of the file there
     * @param columns name of the field of each column
     * @param verified whether somebody has held it against the system's own description
     */
    public record Mapping(
            String form,
            String target,
            Map<Integer, String> columns,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified,
            String source) {

        private boolean holds(LocalDate on) {
            return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
        }
    }

    private final List<Mapping> mappings;

    private Exchange(List<Mapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    public static Exchange ofTheLaw() {
        return new Exchange(LawFile.rows(FILE, Mapping[].class));
    }

    /** How a form goes there on a day; empty where that is not laid down. */
    public Optional<Mapping> of(String form, LocalDate on) {
        return mappings.stream()
                .filter(one -> one.form().equals(form) && one.holds(on))
                .findFirst();
    }

    /** The names of the fields. */
    public static List<String> heads(Mapping mapping) {
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                "ma_don_vi",
                                "ky",
                                "tu_ngay",
                                "den_ngay",
                                "phien_ban",
                                "cap",
                                "ma",
                                "ten"));
        heads.addAll(new TreeMap<>(mapping.columns()).values());
        return heads;
    }

    /**
     * The values of each row, in the order of the fields; what has no source, and a rate of
     * nothing, stays blank.
     *
     * @param unit code of the unit that reports
     */
    public static List<List<String>> rows(
            Mapping mapping,
            Filled form,
            Template template,
            String unit,
            Period period,
            int version) {
        return form.lines().stream()
                .map(line -> {
                    List<String> row =
                            new ArrayList<>(
                                    List.of(
                                            unit,
                                            period.code(),
                                            period.from().toString(),
                                            period.to().toString(),
                                            Integer.toString(version),
                                            line.row().tier().name(),
                                            line.row().what(),
                                            line.name()));
                    new TreeMap<>(mapping.columns())
                            .keySet()
                            .forEach(column -> row.add(value(line, form, template.column(column))));
                    return row;
                })
                .toList();
    }

    private static String value(Line line, Filled form, Column column) {
        Rate rate = column.rate();
        if (!form.hasSource(column)) {
            return "";
        }
        return rate == null
                ? Long.toString(line.count(column.number()))
                : rate.of(line::count).map(BigDecimal::toPlainString).orElse("");
    }
}
