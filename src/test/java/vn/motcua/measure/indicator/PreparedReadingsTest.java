package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Measures;
import vn.motcua.organization.Unit;
import vn.motcua.testing.RoundTrips;
import vn.motcua.testing.Seeded;

/** What was read beforehand is what would be read by the same knowledge now. */
class PreparedReadingsTest extends Indicating {

    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final LocalDate EVENING = FIRST.plusDays(40);

    @Autowired List<IndicatorSource> sources;
    @Autowired Measures measures;
    @Autowired IndicatorRules rules;

    /** Its own: that of the program is cleared now and then by the clock of the program. */
    private final PreparedReadings prepared = new PreparedReadings();

    private final Seeded random = Seeded.fresh();
    private final List<UUID> communes = List.of(Unit.idOf("tungchau"), Unit.idOf("yenho"));

    @BeforeEach
    void first() {
        indicators = new Indicators(sources, rules, prepared);
        live(60);
    }

    private void live(int many) {
        Lives lives = new Lives(random, jdbc);
        List<String> codes = catalog.snapshot().inForce(FIRST).stream().map(v -> v.code()).toList();
        for (int i = 0; i < many; i++) {
            lives.live(
                    catalog.inForce(random.oneOf(codes), FIRST).orElseThrow(),
                    random.oneOf(communes),
                    List.of(Unit.idOf("dt"), Unit.idOf("tandan")),
                    FIRST);
        }
        lives.follow(program);
    }

    private void prepare(LocalDate day, long many) {
        Preparing preparing =
                new Preparing(
                        prepared, sources, measures, organizations, clock, Clock.systemUTC(), many);
        on(day, preparing::prepare);
    }

    private Asked year(Set<UUID> agencies, LocalDate to) {
        return new Asked(agencies, to.withDayOfYear(1), to, prepared.now(), Memo.forAll());
    }

    /** Of every indicator, by the knowledge of the asking, with nothing prepared. */
    private Map<String, Measured> live(Asked asked, LocalDate day) {
        return on(day, () -> all(unprepared(), asked));
    }

    private Indicators unprepared() {
        return new Indicators(sources, rules, new PreparedReadings());
    }

    /** Items of the score for each agency by itself. */
    private static Map<String, Map<UUID, Reading>> each(Indicators indicators, Asked asked) {
        Map<String, Map<UUID, Reading>> all = new HashMap<>();
        for (String code : List.of("766-2.1", "766-3.1", "766-3.2", "766-5.4")) {
            Indicator one = indicators.find(code).orElseThrow();
            all.put(code, indicators.spread(one, asked).each());
        }
        return all;
    }

    private static Map<String, Measured> all(Indicators indicators, Asked asked) {
        Map<String, Measured> all = new HashMap<>();
        indicators.byCode().forEach((code, one) -> all.put(code, indicators.measure(one, asked)));
        return all;
    }

    private static long counted(Map<String, Measured> all) {
        return all.values().stream()
                .flatMap(one -> one.official().stream())
                .mapToLong(Reading::below)
                .sum();
    }

    private static void areAlike(Map<String, Measured> found, Map<String, Measured> live) {
        assertThat(counted(live)).isGreaterThan(100);
        found.forEach((code, one) -> {
            Measured other = Objects.requireNonNull(live.get(code));
            assertThat(one.wholes()).as(code).isEqualTo(other.wholes());
            assertThat(new HashSet<>(Reading.gathered(one.parts())))
                    .as(code)
                    .isEqualTo(new HashSet<>(Reading.gathered(other.parts())));
            assertThat(one.verdict()).as(code).isEqualTo(other.verdict());
            assertThat(one.rows()).as(code).isEqualTo(other.rows());
        });
    }

    private List<Set<UUID>> askers(LocalDate day) {
        List<Set<UUID>> askers = new ArrayList<>();
        askers.add(agencies(day));
        communes.forEach(one -> askers.add(Set.of(one)));
        askers.add(Set.copyOf(communes));
        return askers;
    }

    @Test
    void whatIsPreparedIsWhatWouldBeRead() {
        prepare(EVENING, -1);
        assertThat(prepared.now()).isNotEqualTo(AsKnown.NOW);
        for (LocalDate day : List.of(EVENING, EVENING.plusDays(1))) {
            for (int time = 0; time < 2; time++) {
                for (Set<UUID> agencies : askers(day)) {
                    Asked asked = year(agencies, day);
                    areAlike(on(day, () -> all(indicators, asked)), live(asked, day));
                    assertThat(on(day, () -> each(indicators, asked)))
                            .isEqualTo(on(day, () -> each(unprepared(), asked)));
                }
                prepare(day, -1);
            }
            prepare(day.plusDays(1), -1);
        }
    }

    @Test
    void whatIsReadByAllThatIsKnownNowIsNotKeptForTheDay() {
        prepare(EVENING, -1);
        Asked march =
                new Asked(
                        agencies(EVENING),
                        EVENING.withDayOfMonth(1),
                        EVENING.minusDays(1),
                        prepared.now());
        for (String code : List.of("766-3.1", "766-3.2")) {
            Indicator one = indicators.find(code).orElseThrow();
            on(EVENING, () -> indicators.trend(one, List.of(march)));
        }
        List<Wish.OfTrend> wished =
                List.of("766-3.1", "766-3.2").stream()
                        .map(code -> new Wish.OfTrend(code, official(code, march), march))
                        .toList();
        assertThat(wished)
                .allMatch(one ->
                        Objects.requireNonNull(prepared.last()).trends().find(one).isPresent());
    }

    private String official(String code, Asked asked) {
        return indicators.official(indicators.find(code).orElseThrow(), asked.from());
    }

    /** Months that are over are by what was known when the day began. */
    @Test
    void trendsArePreparedMonthByMonth() {
        prepare(EVENING, -1);
        for (LocalDate day : List.of(EVENING, EVENING.plusDays(1), EVENING.plusDays(30))) {
            int months = 0;
            for (Set<UUID> agencies : askers(day)) {
                List<Asked> periods = new ArrayList<>();
                List<Asked> live = new ArrayList<>();
                for (LocalDate from = FIRST.withDayOfMonth(1);
                        !from.isAfter(day);
                        from = from.plusMonths(1)) {
                    LocalDate end = from.plusMonths(1).minusDays(1);
                    LocalDate to = end.isAfter(day) ? day : end;
                    periods.add(new Asked(agencies, from, to, prepared.now()));
                    live.add(
                            new Asked(
                                    agencies,
                                    from,
                                    to,
                                    to.isBefore(day) ? atDawn() : prepared.now()));
                    months++;
                }
                for (String code : List.of("766-2.1", "766-3.3", "PL2-6-f", "PL2-4-b")) {
                    Indicator one = indicators.find(code).orElseThrow();
                    assertThat(on(day, () -> indicators.trend(one, periods)))
                            .as(code)
                            .isEqualTo(on(day, () -> unprepared().trend(one, live)));
                }
            }
            assertThat(months).isGreaterThan(4);
            prepare(day.plusDays(day.equals(EVENING) ? 1 : 29), -1);
        }
    }

    @Test
    void monthsOfForecastsArePreparedToo() {
        prepare(EVENING, -1);
        long counted = 0;
        for (LocalDate day : List.of(EVENING, EVENING.plusDays(1))) {
            LocalDate march = day.withDayOfMonth(1);
            LocalDate february = FIRST.withDayOfMonth(1);
            List<Window> windows =
                    List.of(
                            new Window(february, march.minusDays(1), prepared.now()),
                            new Window(february, march.minusDays(1), dawn(march)),
                            new Window(march, day, prepared.now()));
            for (IndicatorSource source : sources) {
                if (source instanceof MonthlySource monthly) {
                    String variant =
                            indicators.find(source.code()).orElseThrow().readings().getFirst();
                    Asked asked = year(Set.copyOf(communes), day);
                    List<Window.Sum> live = on(day, () -> monthly.sums(asked, variant, windows));
                    assertThat(on(day, () -> prepared.sums(monthly, asked, variant, windows)))
                            .as(source.code())
                            .isEqualTo(live);
                    counted += live.stream().mapToLong(Window.Sum::below).sum();
                }
            }
            prepare(day.plusDays(1), -1);
        }
        assertThat(counted).isGreaterThan(50);
    }

    private AsKnown atDawn() {
        return Objects.requireNonNull(prepared.last()).atDawn();
    }

    private static AsKnown dawn(LocalDate day) {
        return AsKnown.at(Zones.instantOf(day.atStartOfDay()).minusNanos(1_000));
    }

    @Test
    void nothingIsReadOfDossiersWhoeverAsksForTheYear() {
        prepare(EVENING, -1);
        int asked = 0;
        for (IndicatorSource source : sources) {
            if (source.addsUpByAgency()) {
                Asked one = year(Set.of(random.oneOf(communes)), EVENING);
                Indicator indicator = indicators.find(source.code()).orElseThrow();
                RoundTrips.Sent sent = RoundTrips.of(() -> indicators.measure(indicator, one));
                assertThat(sent.sql()).as(source.code()).noneMatch(sql -> sql.contains("fact"));
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(8);
    }

    @Test
    void nothingIsPreparedOfTheDayBeforeJustAfterMidnight() {
        prepare(EVENING, -1);
        AsKnown known = prepared.now();
        Clock midnight =
                Clock.fixed(
                        Zones.instantOf(EVENING.plusDays(1).atStartOfDay()).plusSeconds(5),
                        Zones.VIETNAM);
        Preparing preparing =
                new Preparing(prepared, sources, measures, organizations, clock, midnight, -1);
        on(EVENING.plusDays(1), preparing::prepare);
        assertThat(prepared.now()).isEqualTo(known);
    }

    @Test
    void figuresOfOneMomentStandUntilTheNext() {
        prepare(EVENING, -1);
        Asked asked = year(agencies(EVENING), EVENING);
        Map<String, Measured> before = on(EVENING, () -> all(indicators, asked));
        live(30);
        assertThat(on(EVENING, () -> all(indicators, year(asked.agencies(), EVENING))))
                .isEqualTo(before);
        AsKnown known = prepared.now();
        prepare(EVENING.plusDays(1), -1);
        assertThat(prepared.now()).isNotEqualTo(known);
        Asked next = year(asked.agencies(), EVENING.plusDays(1));
        assertThat(counted(on(EVENING.plusDays(1), () -> all(indicators, next))))
                .isGreaterThan(counted(before));
        assertThat(on(EVENING, () -> all(indicators, asked)))
                .as("pages of the moment before still find theirs")
                .isEqualTo(before);
    }

    @Test
    void whatCannotBeReadHoldsUpNothingElse() {
        prepare(EVENING, -1);
        Asked early =
                new Asked(Set.copyOf(communes), LocalDate.of(1, 1, 1), EVENING, prepared.now());
        Indicator one = indicators.find("766-2.1").orElseThrow();
        assertThat(on(EVENING, () -> indicators.measure(one, early)).wholes().getFirst().below())
                .isPositive();
        Objects.requireNonNull(prepared.last())
                .sums()
                .wish(
                        new Wish.Sums(
                                "PL2-4-b",
                                early,
                                "none",
                                List.of(new Window(EVENING, EVENING, prepared.now()))));
        AsKnown known = prepared.now();
        prepare(EVENING.plusDays(1), -1);
        assertThat(prepared.now()).isNotEqualTo(known);
    }

    @Test
    void whereDossiersAreFewNothingIsPrepared() {
        prepare(EVENING, Long.MAX_VALUE);
        assertThat(prepared.now()).isEqualTo(AsKnown.NOW);
        prepare(EVENING, -1);
        prepare(EVENING, Long.MAX_VALUE);
        assertThat(prepared.now()).isEqualTo(AsKnown.NOW);
    }
}
