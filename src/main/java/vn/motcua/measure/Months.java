package vn.motcua.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.Channel;
import vn.motcua.kernel.Zones;

/**
 * Figures of whole months in Vietnam, for pages that show many at once. They agree with {@link
 * Measures}, of which they are sums.
 */
@Component
public class Months {

    /** How many of one kind came together over the months. */
    public record Placed(UUID agency, UUID version, Counted counted, long n) {}

    /** By how many a month moved a figure. */
    record Moved(YearMonth month, Counted counted, long n) {}

    private final MonthStore store;
    private final MeasureStore days;

    Months(MonthStore store, MeasureStore days) {
        this.store = store;
        this.days = days;
    }

    /** What happened in the months, all of them together. */
    @Transactional(readOnly = true)
    public List<Placed> flows(MonthsAsked asked) {
        return store.flows(asked);
    }

    /**
     * What happened in each month, and what stood at its end. A month that is not over is shown as
     * it will end if nothing happens any more: what is promised for its last days is late then.
     */
    @Transactional(readOnly = true)
    public Map<YearMonth, Map<Counted, Long>> each(MonthsAsked asked) {
        Map<YearMonth, Map<Counted, Long>> moved = new TreeMap<>();
        for (YearMonth m = asked.from(); !m.isAfter(asked.to()); m = m.plusMonths(1)) {
            moved.put(m, new EnumMap<>(Counted.class));
        }
        for (Moved one : store.moved(asked)) {
            moved.computeIfAbsent(one.month(), m -> new EnumMap<>(Counted.class))
                    .merge(one.counted(), one.n(), Long::sum);
        }
        Map<Counted, Long> stands = standsBefore(asked);
        moved.forEach((month, counts) -> {
            for (Counted stock : EnumSet.allOf(Counted.class)) {
                if (stock.kind() == Counted.Kind.STOCK) {
                    stands.merge(stock, counts.getOrDefault(stock, 0L), Long::sum);
                }
            }
            counts.putAll(stands);
        });
        return moved;
    }

    private Map<Counted, Long> standsBefore(MonthsAsked asked) {
        Map<Counted, Long> stands = new EnumMap<>(Counted.class);
        LocalDate known = asked.known() == null ? AsKnown.NOW.whole() : asked.known();
        for (Count one : days.stock(asked.agencies(), asked.from().atDay(1).minusDays(1), known)) {
            if (asked.versions().contains(one.version())) {
                stands.merge(one.counted(), one.n(), Long::sum);
            }
        }
        return stands;
    }

    /** The very dossiers behind flows of the months but for {@code FILED}, the oldest first. */
    @Transactional(readOnly = true)
    public List<Past> happened(MonthsAsked asked, Set<Counted> flows) {
        return behind(
                store.happened(asked),
                change -> flows.contains(change.counted()) && asked.holds(change.at()));
    }

    /** The very dossiers behind what stood at the end of a day, the oldest first. */
    @Transactional(readOnly = true)
    public List<Past> stood(MonthsAsked asked, Set<Counted> stocks, LocalDate day) {
        Behind of = new Behind(asked.agencies(), asked.versions(), EnumSet.allOf(Channel.class));
        return behind(
                days.stood(of, stocks, day, asked.asKnown().at()),
                change ->
                        stocks.contains(change.counted())
                                && !Zones.dayOf(change.at()).isAfter(day));
    }

    private static List<Past> behind(List<Fact> facts, Predicate<Change> which) {
        return facts.stream()
                .filter(fact ->
                        Counting.of(fact).stream().filter(which).mapToInt(Change::n).sum() > 0)
                .map(Past::of)
                .sorted(Comparator.comparing(Past::dossier))
                .toList();
    }
}
