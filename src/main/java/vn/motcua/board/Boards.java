package vn.motcua.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.measure.Count;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;
import vn.motcua.measure.Months;
import vn.motcua.measure.MonthsAsked;
import vn.motcua.measure.Past;

/**
 * The figures of boards, all of them out of sums that {@code measure} keeps: three statements,
 * whatever number of dossiers there is.
 */
@Component
public class Boards {

    /** A cell of the heat map: a receiving agency and a field's code. */
    public record Cell(UUID agency, String field) {}

    /**
     * What a board shows.
     *
     * @param day at whose end stocks are what stands
     * @param months the trend, the oldest first
     */
    public record Figures(LocalDate day, Map<Cell, Tally> cells, Map<YearMonth, Tally> months) {

        public Tally whole() {
            Tally whole = new Tally();
            cells.values().forEach(whole::add);
            return whole;
        }

        public Tally agency(UUID agency) {
            Tally sum = new Tally();
            cells.forEach((cell, tally) -> {
                if (cell.agency().equals(agency)) {
                    sum.add(tally);
                }
            });
            return sum;
        }

        public Tally cell(UUID agency, String field) {
            return cells.getOrDefault(new Cell(agency, field), new Tally());
        }
    }

    private final Months months;
    private final Measures measures;
    private final Catalog catalog;
    private final BusinessClock clock;

    Boards(Months months, Measures measures, Catalog catalog, BusinessClock clock) {
        this.months = months;
        this.measures = measures;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * @param trend the first month of the trend, which ends with the period
     */
    public Figures figures(MonthsAsked asked, YearMonth trend) {
        LocalDate day = day(asked.to(), asked.known());
        Map<Cell, Tally> cells = new HashMap<>();
        for (Months.Placed one : months.flows(asked)) {
            cells.computeIfAbsent(cell(one.agency(), one.version()), c -> new Tally())
                    .add(one.counted(), one.n());
        }
        Tally stands = new Tally();
        for (Count one : measures.stock(asked.agencies(), day, asked.asKnown())) {
            if (asked.versions().contains(one.version())) {
                stands.add(one.counted(), one.n());
                cells.computeIfAbsent(cell(one.agency(), one.version()), c -> new Tally())
                        .add(one.counted(), one.n());
            }
        }
        cells.values().removeIf(Tally::isEmpty);
        return new Figures(day, cells, trend(asked.months(trend, asked.to()), day, stands));
    }

    /** The last month may not be over: then it shows what stands, as the cells do. */
    private Map<YearMonth, Tally> trend(MonthsAsked asked, LocalDate day, Tally stands) {
        Map<YearMonth, Tally> trend = new TreeMap<>();
        months.each(asked)
                .forEach((month, counts) -> {
                    boolean over = !month.atEndOfMonth().isAfter(day);
                    Tally tally = new Tally();
                    counts.forEach((counted, n) -> {
                        if (over || counted.kind() == Counted.Kind.FLOW) {
                            tally.add(counted, n);
                        }
                    });
                    trend.put(month, over ? tally : tally.add(stands.stocks()));
                });
        return trend;
    }

    private Cell cell(UUID agency, UUID version) {
        return new Cell(agency, catalog.version(version).field().code());
    }

    /** The last day of a month that has come and of which everything counts. */
    public LocalDate day(YearMonth month, @Nullable LocalDate known) {
        return Stream.of(month.atEndOfMonth(), clock.today(), known == null ? LocalDate.MAX : known)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The very dossiers behind a number, the oldest first. */
    public List<Past> rows(MonthsAsked asked, Figure figure) {
        return figure.isStock()
                ? months.stood(asked, figure.counted(), day(asked.to(), asked.known()))
                : months.happened(asked, figure.counted());
    }
}
