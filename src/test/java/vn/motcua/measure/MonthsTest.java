package vn.motcua.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Seeded;
import vn.motcua.testing.TestDatabase;

/** Sums of months against the figures of days, and rows against sums, on random traffic. */
class MonthsTest {

    private static final int DOSSIERS = 120;
    private static final int ASKED = 24;

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().app());
    private final Seeded random = Seeded.fresh();
    private final Rollups rollups = new Rollups(jdbc, random, DOSSIERS);
    private final Measures measures = rollups.measures();
    private final Months months = new Months(new MonthStore(jdbc), new MeasureStore(jdbc));

    private int compared;

    @Test
    void monthsAreWhatTheirDaysAreAndRowsAreWhatIsCounted() {
        for (int i = 0; i < ASKED; i++) {
            LocalDate known =
                    i == 0 ? null : Rollups.FIRST.plusDays(random.between(5, Rollups.DAYS + 20));
            YearMonth from = YearMonth.of(2022, random.between(2, 4));
            YearMonth to = from.plusMonths(random.between(0, 2));
            Set<UUID> agencies = Set.copyOf(rollups.agencies().subList(0, random.between(1, 3)));
            Set<UUID> versions = Set.copyOf(rollups.versions().subList(0, random.between(1, 3)));
            compare(new MonthsAsked(agencies, versions, from, to, known));
        }
        System.out.println("MonthsTest: " + compared + " figures compared");
        assertThat(compared).isGreaterThan(80);
    }

    private void compare(MonthsAsked asked) {
        Map<String, Long> flows = new TreeMap<>();
        months.flows(asked).forEach(one -> flows.merge(key(one), one.n(), Long::sum));
        Map<String, Long> days = new TreeMap<>();
        for (Count c : flows(asked, asked.from(), asked.to())) {
            days.merge(c.agency() + " " + c.version() + " " + c.counted(), c.n(), Long::sum);
        }
        assertThat(flows).as("%s", asked).isEqualTo(days);
        months.each(asked).forEach((month, counts) -> month(asked, month, counts));
        rows(asked, days);
    }

    private static String key(Months.Placed one) {
        return one.agency() + " " + one.version() + " " + one.counted();
    }

    private List<Count> flows(MonthsAsked asked, YearMonth from, YearMonth to) {
        return measures
                .flows(asked.agencies(), from.atDay(1), to.atEndOfMonth(), asked.asKnown())
                .stream()
                .filter(c -> asked.versions().contains(c.version()))
                .toList();
    }

    private void month(MonthsAsked asked, YearMonth month, Map<Counted, Long> counts) {
        Map<Counted, Long> expected = new TreeMap<>();
        flows(asked, month, month).forEach(c -> expected.merge(c.counted(), c.n(), Long::sum));
        measures.stock(asked.agencies(), month.atEndOfMonth(), asked.asKnown()).stream()
                .filter(c -> asked.versions().contains(c.version()))
                .forEach(c -> expected.merge(c.counted(), c.n(), Long::sum));
        Map<Counted, Long> shown = new TreeMap<>(counts);
        shown.values().removeIf(n -> n == 0);
        expected.values().removeIf(n -> n == 0);
        assertThat(shown).as("%s in %s", month, asked).isEqualTo(expected);
        compared += expected.size();
        for (Counted counted : EnumSet.allOf(Counted.class)) {
            if (counted.kind() == Counted.Kind.STOCK) {
                assertThat(months.stood(asked, Set.of(counted), month.atEndOfMonth()))
                        .as("%s at the end of %s in %s", counted, month, asked)
                        .hasSize(Math.toIntExact(expected.getOrDefault(counted, 0L)));
            }
        }
    }

    private void rows(MonthsAsked asked, Map<String, Long> days) {
        for (Counted counted : EnumSet.allOf(Counted.class)) {
            if (counted.kind() == Counted.Kind.FLOW && counted != Counted.FILED) {
                long sum =
                        days.entrySet().stream()
                                .filter(one -> one.getKey().endsWith(" " + counted))
                                .mapToLong(Map.Entry::getValue)
                                .sum();
                assertThat(months.happened(asked, Set.of(counted)))
                        .as("%s in %s", counted, asked)
                        .hasSize(Math.toIntExact(sum));
            }
        }
    }

    @Test
    void forgettingAllForgetsTheMonths() {
        assertThat(sum()).isPositive();
        new FactStore(jdbc).empty();
        assertThat(sum()).isZero();
    }

    private int sum() {
        @Nullable Integer rows =
                jdbc.sql(
                                "select (select count(*) from measure.month)"
                                        + " + (select count(*) from measure.month_total)")
                        .query(Integer.class)
                        .single();
        return rows == null ? 0 : rows;
    }
}
