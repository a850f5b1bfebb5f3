package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalog.Channel;
import vn.motcua.filing.OnlineLevels;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Lives.Excuse;
import vn.motcua.measure.indicator.Lives.Journey;
import vn.motcua.measure.indicator.Lives.Life;
import vn.motcua.organization.Unit;
import vn.motcua.testing.Seeded;

/** PL2-1, PL2-4-c and PL2-6 against dossiers that lived at random, counted one by one. */
class DossierIndicatorsTest extends Indicating {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = FIRST.plusDays(60);

    private static Lives lives;

    @Autowired OnlineLevels levels;

    private final Seeded random = Seeded.fresh();

    @BeforeEach
    void traffic() {
        if (lives != null) {
            return;
        }
        lives = new Lives(random, jdbc);
        List<UUID> communes = List.of(Unit.idOf("tungchau"), Unit.idOf("yenho"));
        List<UUID> elsewhere = List.of(Unit.idOf("dt"), Unit.idOf("tandan"));
        List<String> codes = catalog.snapshot().inForce(FIRST).stream().map(v -> v.code()).toList();
        for (int i = 0; i < 400; i++) {
            lives.live(
                    catalog.inForce(random.oneOf(codes), FIRST).orElseThrow(),
                    random.oneOf(communes),
                    elsewhere,
                    FIRST);
        }
        lives.follow(program);
    }

    private Asked period() {
        LocalDate from = FIRST.plusDays(random.between(0, 20));
        LocalDate to = from.plusDays(random.between(0, 25));
        Set<UUID> agencies = new HashSet<>(Set.of(Unit.idOf("tungchau")));
        if (random.chance(0.7)) {
            agencies.add(Unit.idOf("yenho"));
        }
        return asked(agencies, from, to, AsKnown.NOW);
    }

    private static boolean isIn(Asked asked, Instant at) {
        return at != null && !at.isBefore(asked.start()) && at.isBefore(asked.end());
    }

    private static List<Life> theirs(Asked asked, Predicate<Life> which) {
        return lives.all.stream()
                .filter(life -> asked.agencies().contains(life.agency))
                .filter(which)
                .toList();
    }

    private static String share(List<Life> below, Predicate<Life> above) {
        return below.stream().filter(above).count() + "/" + below.size();
    }

    @Test
    void howDossiersTravelIsCountedByDossierAndByJourney() {
        for (int i = 0; i < 15; i++) {
            Asked asked = period();
            List<Life> travelled =
                    theirs(
                            asked,
                            life -> life.journeys.stream().anyMatch(j -> isIn(asked, j.at())));
            List<Life> resolved = theirs(asked, life -> isIn(asked, life.ended));
            Map<String, String> found = on(LAST, () -> figures("PL2-1-a", asked));
            assertThat(found)
                    .containsEntry(
                            "A",
                            share(
                                    travelled,
                                    life ->
                                            life.journeys.stream()
                                                    .filter(j -> isIn(asked, j.at()))
                                                    .allMatch(Journey::electronic)))
                    .containsEntry(
                            "B",
                            share(
                                    resolved,
                                    life -> {
                                        List<Journey> ever =
                                                life.journeys.stream()
                                                        .filter(j -> j.at().isBefore(asked.end()))
                                                        .toList();
                                        return !ever.isEmpty()
                                                && ever.stream().allMatch(Journey::electronic);
                                    }));
            List<Journey> journeys =
                    theirs(asked, life -> true).stream()
                            .flatMap(life -> life.journeys.stream())
                            .filter(j -> isIn(asked, j.at()))
                            .toList();
            assertThat(figure("PL2-1-b", asked))
                    .isEqualTo(
                            journeys.stream().filter(Journey::electronic).count()
                                    + "/"
                                    + journeys.size());
        }
    }

    @Test
    void lateDossiersAreExcusedOrNot() {
        Instant now = moment(LAST);
        for (int i = 0; i < 15; i++) {
            Asked asked = period();
            List<Life> late = theirs(asked, life -> isIn(asked, life.late(now)));
            Map<String, String> found = on(LAST, () -> figures("PL2-6-c", asked));
            assertThat(found)
                    .containsEntry(
                            "A",
                            share(
                                    late,
                                    life ->
                                            life.excuses.stream()
                                                    .anyMatch(e ->
                                                            e.inTime()
                                                                    && !e.at().isAfter(
                                                                                    life.promised))))
                    .containsEntry(
                            "B",
                            share(
                                    late,
                                    life ->
                                            life.excuses.stream()
                                                    .anyMatch(e -> delivered(e, life))));
            long twice =
                    theirs(asked, life -> true).stream()
                            .filter(life ->
                                    life.excuses.stream()
                                            .skip(1)
                                            .anyMatch(e -> isIn(asked, e.at())))
                            .count();
            assertThat(figure("PL2-6-d", asked)).isEqualTo(twice + "/1");
            assertThat(measure("PL2-6-d", asked).verdict())
                    .isEqualTo(twice == 0 ? Verdict.REACHED : Verdict.MISSED);
        }
    }

    private static boolean delivered(Excuse excuse, Life life) {
        return excuse.delivered() != null
                && Zones.dayOf(excuse.delivered()).isBefore(Zones.dayOf(life.promised));
    }

    @Test
    void ratingsAreCountedByTheDayOfTheAnswer() {
        for (int i = 0; i < 15; i++) {
            Asked asked = period();
            List<Life> rated = theirs(asked, life -> isIn(asked, life.rated));
            assertThat(figures("PL2-6-a", asked))
                    .containsEntry("A", share(rated, life -> life.content))
                    .containsEntry(
                            "B",
                            share(
                                    rated.stream().filter(life -> !isNamed(life)).toList(),
                                    life -> life.content));
            List<Life> named = rated.stream().filter(DossierIndicatorsTest::isNamed).toList();
            assertThat(figure("PL2-6-b", asked)).isEqualTo(share(named, life -> life.content));
            assertThat(measure("PL2-6-b", asked).verdict())
                    .as("nobody answered about investment")
                    .isNotEqualTo(Verdict.REACHED);
            List<Life> returned = theirs(asked, life -> isIn(asked, life.returned));
            assertThat(figure("PL2-6-f", asked))
                    .isEqualTo(
                            share(
                                    returned,
                                    life ->
                                            life.rated != null
                                                    && life.rated.isBefore(asked.end())));
        }
    }

    private static boolean isNamed(Life life) {
        return Set.of("DD", "XD", "DT").contains(life.version.field().code());
    }

    @Test
    void dossiersOfOnlineProceduresAreListedAsTheyAreSummed() {
        for (int i = 0; i < 10; i++) {
            Asked asked = period();
            List<Life> received =
                    theirs(
                            asked,
                            life ->
                                    isIn(asked, life.received)
                                            && levels.files(life.version, asked.to()));
            assertThat(figure("PL2-4-c", asked))
                    .isEqualTo(share(received, life -> life.channel == Channel.ONLINE));
            assertThat(figures("PL2-4-b", asked)).isNotEmpty();
        }
    }

    @Test
    void withoutDossiersThereIsNothingToShare() {
        Asked before =
                asked(
                        agencies(FIRST),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2022, 2, 1),
                        AsKnown.NOW);
        for (String code :
                List.of(
                        "PL2-1-a", "PL2-1-b", "PL2-4-b", "PL2-4-c", "PL2-5-a", "PL2-5-c", "PL2-5-d",
                        "PL2-6-a", "PL2-6-b", "PL2-6-c", "PL2-6-f")) {
            nothingOfNothing(code, before);
        }
        assertThat(measure("PL2-6-d", before).verdict()).isEqualTo(Verdict.REACHED);
    }

    @Test
    void whatWasRecordedLaterDoesNotCount() {
        Asked asked = period();
        Asked known = asked(asked.agencies(), asked.from(), asked.to(), AsKnown.at(asked.start()));

        for (String code : List.of("PL2-1-a", "PL2-6-a", "PL2-6-c", "PL2-6-f", "PL2-4-c")) {
            nothingOfNothing(code, known);
        }
    }

    @Test
    void whatIsCountedInSeveralWindowsIsWhatEachCountsAlone() {
        List<String> codes =
                List.of("PL2-4-c", "PL2-5-a", "PL2-6-a", "PL2-6-c", "PL2-6-f", "VII.2-a");
        long compared = 0;
        long counted = 0;
        for (String code : codes) {
            Indicator indicator = indicators.find(code).orElseThrow();
            MonthlySource source = indicators.monthly(indicator).orElseThrow();
            Asked asked = asked(period().agencies(), FIRST, LAST, AsKnown.NOW);
            List<Window> windows = windows();
            for (String variant : indicator.readings()) {
                List<Window.Sum> sums = on(LAST, () -> source.sums(asked, variant, windows));
                assertThat(sums).hasSameSizeAs(windows);
                for (int i = 0; i < windows.size(); i++) {
                    Window window = windows.get(i);
                    Window.Sum alone = on(LAST, () -> alone(source, asked, variant, window));
                    assertThat(sums.get(i)).as("%s %s %s", code, variant, window).isEqualTo(alone);
                    compared++;
                    counted += alone.below();
                }
            }
        }
        System.out.println("Windows compared: " + compared + ", counted in them: " + counted);
        assertThat(compared).isGreaterThan(100);
        assertThat(counted).isGreaterThan(500);
    }

    private List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            LocalDate from = FIRST.plusDays(random.between(0, 30));
            Instant known =
                    Zones.instantOf(FIRST.plusDays(random.between(1, 60)).atStartOfDay())
                            .minusNanos(1_000);
            windows.add(
                    new Window(
                            from,
                            from.plusDays(random.between(0, 30)),
                            random.chance(0.5) ? AsKnown.NOW : AsKnown.at(known)));
        }
        return windows;
    }

    private static Window.Sum alone(
            MonthlySource source, Asked asked, String variant, Window window) {
        Window.Sum sum = Window.Sum.NONE;
        for (Reading one :
                source.read(asked(asked.agencies(), window.from(), window.to(), window.known()))) {
            if (one.variant().equals(variant)) {
                sum = sum.plus(new Window.Sum(one.above(), one.below()));
            }
        }
        return sum;
    }
}
