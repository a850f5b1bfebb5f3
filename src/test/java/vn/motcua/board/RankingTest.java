package vn.motcua.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.measure.Counted;
import vn.motcua.organization.UnitKind;
import vn.motcua.testing.Seeded;

/** Fair groups: like with like, too few apart, the same share the same place. */
class RankingTest {

    private static final int LEAST = 30;

    private static Ranking.Entry entry(UnitKind kind, long onTime, long late) {
        return new Ranking.Entry(
                UUID.randomUUID(),
                kind,
                new Tally().add(Counted.RESULT_ON_TIME, onTime).add(Counted.RESULT_LATE, late));
    }

    @Test
    void theSameShareIsTheSamePlaceAndTheNextIsFurtherDown() {
        List<Ranking> rankings =
                Ranking.of(
                        List.of(
                                entry(UnitKind.COMMUNE, 95, 5),
                                entry(UnitKind.COMMUNE, 190, 10),
                                entry(UnitKind.COMMUNE, 30, 0),
                                entry(UnitKind.COMMUNE, 29, 0),
                                entry(UnitKind.COMMUNE, 90, 10),
                                entry(UnitKind.COMMUNE, 0, 0),
                                entry(UnitKind.DISTRICT, 10, 90)),
                        LEAST);

        assertThat(rankings).hasSize(2);
        Ranking communes =
                rankings.stream()
                        .filter(r -> r.kind() == UnitKind.COMMUNE)
                        .findFirst()
                        .orElseThrow();
        assertThat(communes.places()).extracting(Ranking.Place::place).containsExactly(1, 2, 2, 4);
        assertThat(communes.tooFew())
                .as("29 resolved are too few, none resolved is nothing")
                .hasSize(1);
        Ranking districts =
                rankings.stream()
                        .filter(r -> r.kind() == UnitKind.DISTRICT)
                        .findFirst()
                        .orElseThrow();
        assertThat(districts.places())
                .as("a district is not held against communes")
                .extracting(Ranking.Place::place)
                .containsExactly(1);
    }

    /** Whoever has a better share, counted without rounding, never stands behind. */
    @Test
    void nobodyWithABetterShareStandsBehind() {
        int[] pairs = {0};
        Seeded.check(
                200,
                random -> {
                    List<Ranking.Entry> entries = new ArrayList<>();
                    for (int i = 0; i < 12; i++) {
                        entries.add(
                                entry(
                                        random.oneOf(UnitKind.COMMUNE, UnitKind.DISTRICT),
                                        random.between(0, 60),
                                        random.between(0, 9)));
                    }
                    List<Ranking> rankings = Ranking.of(entries, LEAST);
                    int shown = 0;
                    for (Ranking ranking : rankings) {
                        shown += ranking.places().size() + ranking.tooFew().size();
                        for (Ranking.Place a : ranking.places()) {
                            assertThat(a.entry().tally().count(Figure.RESOLVED))
                                    .isGreaterThanOrEqualTo(LEAST);
                            long better =
                                    ranking.places().stream()
                                            .filter(b -> share(b).compareTo(share(a)) > 0)
                                            .count();
                            assertThat(a.place()).isEqualTo((int) better + 1);
                            pairs[0]++;
                        }
                    }
                    assertThat(shown)
                            .isEqualTo(
                                    (int)
                                            entries.stream()
                                                    .filter(e ->
                                                            e.tally().count(Figure.RESOLVED) > 0)
                                                    .count());
                });
        System.out.println("RankingTest: " + pairs[0] + " places checked");
        assertThat(pairs[0]).isGreaterThan(500);
    }

    private static BigDecimal share(Ranking.Place place) {
        Tally tally = place.entry().tally();
        return BigDecimal.valueOf(tally.count(Figure.ON_TIME))
                .divide(
                        BigDecimal.valueOf(tally.count(Figure.RESOLVED)),
                        20,
                        java.math.RoundingMode.HALF_UP);
    }

    @Test
    void everyEndCountsOnceAsOnTimeOrLate() {
        for (Counted counted : Counted.values()) {
            Tally tally = new Tally().add(counted, 7);
            assertThat(tally.count(Figure.ON_TIME) + tally.count(Figure.LATE))
                    .as("%s", counted)
                    .isEqualTo(tally.count(Figure.RESOLVED));
            assertThat(tally.count(Figure.LATE) > 0)
                    .isEqualTo(counted.kind() == Counted.Kind.FLOW && counted.isLate());
            assertThat(tally.count(Figure.OPEN_LATE) > 0)
                    .isEqualTo(counted.kind() == Counted.Kind.STOCK && counted.isLate());
        }
        assertThat(new Tally().add(Counted.RESULT_LATE, 1).onTime())
                .contains(new BigDecimal("0.00"));
        assertThat(new Tally().onTime()).isEmpty();
    }
}
