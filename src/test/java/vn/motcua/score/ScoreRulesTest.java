package vn.motcua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.measure.indicator.Reading;
import vn.motcua.testing.Seeded;

/** QĐ 766/QĐ-TTg: points, totals, ranks, advice, by tables and by brute force. */
class ScoreRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 23);

    private final ScoreBook book = ScoreBook.read();
    private final Seeded random = Seeded.fresh();

    private static Reading of(long above, long below) {
        return new Reading("A", null, "", above, below);
    }

    private ScoreBook.Item item(String id) {
        return book.item(id).orElseThrow();
    }

    private ItemScore score(String id, @Nullable Reading value) {
        return ItemScore.of(item(id), value, DAY);
    }

    private AgencyScore agency(int no, ItemScore... items) {
        return new AgencyScore(new UUID(0, no), List.of(items));
    }

    @Test
    void theFiveGroupsHaveAHundredPoints() {
        assertThat(book.groups().stream().map(group -> group.maximum(DAY)))
                .containsExactly(18, 20, 22, 22, 18);
        assertThat(book.groups().stream().mapToInt(group -> group.maximum(DAY)).sum())
                .isEqualTo(100);
        assertThat(book.items()).hasSize(20);
        for (ScoreBook.Group group : book.groups()) {
            assertThat(book.of(group).stream().mapToInt(item -> item.maximum(DAY).orElse(0)).sum())
                    .as(group.id())
                    .isLessThanOrEqualTo(group.maximum(DAY));
        }
    }

    @Test
    void onlyWhatIsKnownForCertainIsConfigured() {
        assertThat(
                        book.items().stream()
                                .filter(item -> item.maximum(DAY).isPresent())
                                .map(item -> item.id() + "=" + item.maximum(DAY).orElseThrow()))
                .containsExactly("1.2=4", "2.1=20", "5.4=6");
        assertThat(
                        book.items().stream()
                                .filter(item -> item.threshold(DAY) != 100)
                                .map(item -> item.id() + "=" + item.threshold(DAY)))
                .containsExactly("3.1=80", "3.3=50", "3.5=80", "4.2=80", "4.3=80", "5.4=90");
        assertThat(item("2.1").maximum(DAY.minusDays(1))).as("before the decision").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.1, 0, 1, 0.00",
        "2.1, 1, 1, 20.00",
        "2.1, 95, 100, 19.00",
        "2.1, 2, 3, 13.33",
        "2.1, 1, 3, 6.67",
        "2.1, 999, 1000, 19.98",
        "5.4, 90, 100, 6.00",
        "5.4, 899, 1000, 5.99",
        "5.4, 45, 100, 3.00",
        "5.4, 100, 100, 6.00",
        "5.4, 9, 10, 6.00",
        "5.4, 899999, 1000000, 6.00"
    })
    void pointsAreAllFromTheThresholdOnAndAShareBelowIt(
            String id, long above, long below, BigDecimal points) {
        assertThat(score(id, of(above, below)).points()).isEqualTo(points);
    }

    @Test
    void whatHasNoPointsSaysWhy() {
        assertThat(score("2.1", of(0, 0)).standing()).isEqualTo(ItemScore.Standing.NOTHING);
        assertThat(score("3.1", of(1, 2)).standing()).isEqualTo(ItemScore.Standing.NO_MAXIMUM);
        assertThat(score("2.2", of(1, 2)).standing()).isEqualTo(ItemScore.Standing.SHOWN);
        assertThat(score("3.5", null).standing()).isEqualTo(ItemScore.Standing.NO_SOURCE);
        AgencyScore one =
                agency(
                        1,
                        score("2.1", of(0, 0)),
                        score("3.1", of(1, 2)),
                        score("2.2", of(1, 2)),
                        score("3.5", null));
        assertThat(one.outOf()).isZero();
        assertThat(one.points()).isEqualByComparingTo("0");
        assertThat(one.percent()).isEmpty();
        assertThat(one.advice()).isEmpty();
        assertThat(one.comparable()).isEmpty();
    }

    @Test
    void pointsRiseWithWhatIsAboveAndWantedIsTheFewestThatGivesAll() {
        for (int i = 0; i < 2_000; i++) {
            String id = random.oneOf("2.1", "5.4");
            int most = item(id).maximum(DAY).orElseThrow();
            long below = random.between(1, 60);
            BigDecimal before = BigDecimal.ONE.negate();
            long fewest = -1;
            for (long above = 0; above <= below; above++) {
                BigDecimal points = score(id, of(above, below)).points();
                assertThat(points).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(most));
                assertThat(points).isGreaterThanOrEqualTo(before);
                BigDecimal share =
                        BigDecimal.valueOf(above * 100)
                                .divide(BigDecimal.valueOf(below), 12, RoundingMode.HALF_UP);
                BigDecimal plain =
                        share.min(BigDecimal.valueOf(item(id).threshold(DAY)))
                                .multiply(BigDecimal.valueOf(most))
                                .divide(
                                        BigDecimal.valueOf(item(id).threshold(DAY)),
                                        2,
                                        RoundingMode.HALF_UP);
                assertThat(points.subtract(plain).abs())
                        .isLessThanOrEqualTo(new BigDecimal("0.01"));
                boolean full = above * 100 >= item(id).threshold(DAY) * below;
                fewest = full && fewest < 0 ? above : fewest;
                before = points;
            }
            long have = random.between(0, (int) below);
            assertThat(score(id, of(have, below)).wanted()).isEqualTo(Math.max(0, fewest - have));
        }
    }

    @Test
    void adviceBeginsWithTheMostPoints() {
        AgencyScore one =
                agency(
                        1,
                        score("2.1", of(97, 100)),
                        score("5.4", of(30, 90)),
                        score("3.1", of(0, 9)));
        assertThat(
                        one.advice().stream()
                                .map(a -> a.item().id() + " " + a.missing() + " " + a.wanted()))
                .containsExactly("5.4 3.78 51", "2.1 0.60 3");
    }

    @Test
    void ranksAreCountedOneByOne() {
        for (int i = 0; i < 300; i++) {
            List<AgencyScore> tier = new ArrayList<>();
            int many = random.between(0, 12);
            for (int no = 0; no < many; no++) {
                Reading late = random.chance(0.2) ? of(0, 0) : of(random.between(0, 3), 3);
                tier.add(agency(no, score("2.1", late), score("5.4", of(random.between(0, 2), 2))));
            }
            Ranking ranking = Ranking.of(tier);
            for (AgencyScore one : tier) {
                List<AgencyScore> fair =
                        tier.stream().filter(o -> o.comparable().equals(ranking.items())).toList();
                long better =
                        fair.stream().filter(o -> o.points().compareTo(one.points()) > 0).count();
                if (fair.contains(one)) {
                    Ranking.Place place = ranking.place(one.agency()).orElseThrow();
                    assertThat(place.rank()).isEqualTo(better + 1);
                    assertThat(place.of()).isEqualTo(fair.size());
                    assertThat(place.shared())
                            .isEqualTo(
                                    fair.stream()
                                                    .filter(o -> o.points().equals(one.points()))
                                                    .count()
                                            > 1);
                } else {
                    assertThat(ranking.place(one.agency())).isEmpty();
                }
            }
        }
    }

    @Test
    void anAgencyWithPointsInOtherItemsIsNotRanked() {
        AgencyScore odd = agency(9, score("2.1", of(3, 3)), score("5.4", of(0, 0)));
        Ranking ranking =
                Ranking.of(
                        List.of(
                                agency(1, score("2.1", of(1, 3)), score("5.4", of(1, 3))),
                                agency(2, score("2.1", of(2, 3)), score("5.4", of(1, 3))),
                                odd));
        assertThat(ranking.items()).containsExactlyInAnyOrder("2.1", "5.4");
        assertThat(ranking.place(new UUID(0, 2))).hasValue(new Ranking.Place(1, 2, false));
        assertThat(ranking.place(new UUID(0, 9))).isEmpty();
        assertThat(Ranking.of(List.of()).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 26, EXCELLENT, 20", "90, 100, EXCELLENT, 100", "89, 100, GOOD, 100",
        "70, 100, FAIR, 100", "50, 100, MEDIUM, 100", "49, 100, WEAK, 100"
    })
    void aTotalIsCalledOnceEnoughIsMeasured(int points, int most, String band, int coverage) {
        ScoreBook.Item one =
                new ScoreBook.Item(
                        "x",
                        "1",
                        ScoreBook.Unit.DOSSIER,
                        "x",
                        true,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(new ScoreBook.Maximum(most, DAY)),
                        null);
        AgencyScore score = agency(1, ItemScore.of(one, of(points, most), DAY));
        if (most == 100) {
            assertThat(score.band(book.bands(), coverage, DAY).orElseThrow().id()).isEqualTo(band);
        }
        assertThat(score.band(book.bands(), most + 1, DAY)).as("too little is measured").isEmpty();
    }

    @Test
    void periodsAreReadAsTheyAreSaid() {
        assertThat(Period.of("2022-02").orElseThrow().to()).isEqualTo("2022-02-28");
        assertThat(Period.of("2022-Q4").orElseThrow().from()).isEqualTo("2022-10-01");
        assertThat(Period.of("2022-Q1").orElseThrow().to()).isEqualTo("2022-03-31");
        assertThat(Period.of("2022").orElseThrow().to()).isEqualTo("2022-12-31");
        for (String wrong : List.of("", "2022-13", "2022-Q5", "22", "2022-2", "2022-06-01", "x")) {
            assertThat(Period.of(wrong)).as(wrong).isEmpty();
        }
        assertThat(Period.monthsTo(DAY)).hasSize(12);
        assertThat(Period.monthsTo(DAY).getFirst()).isEqualTo(Period.month(YearMonth.of(2021, 7)));
        for (Period one : Period.offered(DAY)) {
            assertThat(Period.of(one.id())).hasValue(one);
            assertThat(one.from()).isBeforeOrEqualTo(DAY);
            assertThat(one.until(DAY).to()).isBeforeOrEqualTo(DAY);
        }
    }
}
