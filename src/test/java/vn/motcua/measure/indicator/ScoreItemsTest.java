package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.EvaluationFacts;
import vn.motcua.dossier.Evaluations;
import vn.motcua.job.RecurringJob;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Lives.Life;
import vn.motcua.score.Evaluation;
import vn.motcua.score.EvaluationTables;

/** What the 766 score counts of dossiers that lived at random, against a count one by one. */
class ScoreItemsTest extends ScoreLives {

    @Test
    void dossiersInTheirTimeAreCountedByBothReadings() {
        int different = 0;
        for (int i = 0; i < 30; i++) {
            Asked asked = period();
            Instant known = known(asked);
            Map<String, String> found = on(LAST, () -> figures("766-2.1", asked));
            assertThat(found)
                    .as("%s", asked)
                    .containsEntry("A", share(asked, t -> new Walk(t, asked, known).appointed))
                    .containsEntry("B", share(asked, t -> new Walk(t, asked, known).kept));
            different += found.get("A").equals(found.get("B")) ? 0 : 1;
        }
        assertThat(different).as("the readings differ").isPositive();
    }

    @Test
    void lateAndDislikedDossiersAreTakenOffOnceAndNobodyIsNamed() {
        for (int i = 0; i < 20; i++) {
            Asked asked = period();
            Instant known = known(asked);
            assertThat(on(LAST, () -> figure("766-5.4", asked)))
                    .as("%s", asked)
                    .isEqualTo(
                            share(
                                    asked,
                                    t ->
                                            new Walk(t, asked, known).appointed
                                                    && (t.disliked == null
                                                            || !t.disliked.isBefore(asked.end())
                                                            || t.disliked.isAfter(known))));
        }
        Asked all = asked(Set.copyOf(PLACES), FIRST, LAST, AsKnown.NOW);
        List<Line> lines =
                on(
                        LAST,
                        () ->
                                indicators
                                        .open(
                                                indicators.find("766-5.4").orElseThrow(),
                                                all,
                                                new Wanted("A", Wanted.Which.MISSING, 0, 1_000))
                                        .lines()
                                        .lines());
        assertThat(lines).isNotEmpty();
        assertThat(lines)
                .allSatisfy(line -> {
                    assertThat(line.code()).isEmpty();
                    assertThat(line.link()).isNull();
                    assertThat(line.done()).isNull();
                });
    }

    @Test
    void dossiersOfAllChannelsAreSharedByHowTheyCame() {
        for (int i = 0; i < 10; i++) {
            Asked asked =
                    asked(
                            period().agencies(),
                            FIRST,
                            FIRST.plusDays(random.between(0, 50)),
                            AsKnown.NOW);
            List<Life> received =
                    TALES.stream()
                            .map(tale -> tale.life)
                            .filter(life -> asked.agencies().contains(life.agency))
                            .filter(life -> life.received.isBefore(asked.end()))
                            .toList();
            assertThat(figure("766-3.3", asked))
                    .isEqualTo(
                            received.stream().filter(l -> l.channel == Channel.ONLINE).count()
                                    + "/"
                                    + received.size());
        }
    }

    /** What each agency has by itself is what is counted when it alone is asked for. */
    @Test
    void eachAgencyHasWhatItHasAlone() {
        Set<UUID> all = agencies(LAST);
        Asked asked = asked(all, FIRST, FIRST.plusDays(50), AsKnown.NOW);
        int found = 0;
        for (String code :
                List.of(
                        "III.1-e", "PL2-3-a", "766-2.1", "766-3.1", "766-3.2", "766-3.3",
                        "766-5.4")) {
            Indicator indicator = indicators.find(code).orElseThrow();
            Indicators.Spread spread = on(LAST, () -> indicators.spread(indicator, asked));
            for (UUID agency : all) {
                Asked alone = asked(Set.of(agency), asked.from(), asked.to(), AsKnown.NOW);
                Reading one = on(LAST, () -> measure(code, alone)).official().orElseThrow();
                Reading each = spread.each().getOrDefault(agency, new Reading("A", null, "", 0, 0));
                assertThat(each.above() + "/" + each.below())
                        .as("%s of %s", code, agency)
                        .isEqualTo(one.above() + "/" + one.below());
                found += one.below() > 0 ? 1 : 0;
            }
            assertThat(spread.measured().wholes())
                    .isEqualTo(on(LAST, () -> measure(code, asked)).wholes());
        }
        assertThat(found).isGreaterThan(20);
    }

    @Test
    void everyMonthOfATrendIsThatMonthAlone() {
        Set<UUID> agencies = Set.copyOf(PLACES);
        List<Asked> months = new ArrayList<>();
        for (LocalDate month = FIRST.minusMonths(2);
                month.isBefore(FIRST.plusMonths(4));
                month = month.plusMonths(1)) {
            months.add(asked(agencies, month, month.plusMonths(1).minusDays(1), AsKnown.NOW));
        }
        for (String code : List.of("766-2.1", "766-5.4", "766-3.3", "III.1-e", "766-3.2")) {
            Indicator indicator = indicators.find(code).orElseThrow();
            List<Reading> trend = on(LAST, () -> indicators.trend(indicator, months));
            assertThat(trend).hasSameSizeAs(months);
            for (int i = 0; i < months.size(); i++) {
                Asked month = months.get(i);
                Reading one = on(LAST, () -> measure(code, month)).official().orElseThrow();
                assertThat(trend.get(i).above() + "/" + trend.get(i).below())
                        .as("%s in %s", code, month.from())
                        .isEqualTo(one.above() + "/" + one.below());
            }
        }
    }

    /** Each dossier read by itself and its points added up in plain words. */
    @Test
    void evaluationIsTheMeanOfEveryDossierReadByItself() {
        jdbc.sql(
                        """
                        insert into journal.stream (stream_id, kind, version, hash, epoch, tx)
                        select stream_id, 'planted', max(version), min(hash), 0, '3' from journal.event
                        where stream_id = any(cast(:ids as uuid[])) group by stream_id
                        on conflict do nothing
                        """)
                .param(
                        "ids",
                        TALES.stream().map(tale -> tale.life.id.toString()).toArray(String[]::new))
                .update();
        RecurringJob reading = program.getBean("evaluationReading", RecurringJob.class);
        on(LAST, reading::run);
        on(LAST, reading::run);
        EvaluationTables tables = program.getBean(EvaluationTables.class);
        Evaluations facts = program.getBean(Evaluations.class);
        List<Evaluations.Evaluated> read =
                on(LAST, () -> facts.of(TALES.stream().map(tale -> tale.life.id).toList()));
        assertThat(read).hasSameSizeAs(TALES);
        for (int i = 0; i < 10; i++) {
            LocalDate from = FIRST.plusDays(random.between(0, 40));
            Asked asked =
                    asked(agencies(LAST), from, from.plusDays(random.between(0, 60)), AsKnown.NOW);
            List<Evaluations.Evaluated> theirs =
                    read.stream()
                            .filter(one -> one.facts() != null)
                            .filter(one -> !one.resolved().isBefore(asked.start()))
                            .filter(one -> one.resolved().isBefore(asked.end()))
                            .toList();
            Map<UUID, Evaluation> agencies = on(LAST, () -> tables.agencies(asked));
            for (UUID place : PLACES) {
                assertThat(index(agencies.get(place)))
                        .as("%s", asked)
                        .isEqualTo(
                                plain(
                                        theirs.stream()
                                                .filter(one -> one.agency().equals(place))
                                                .toList(),
                                        place,
                                        theirs));
            }
            Map<EvaluationTables.Officer, Evaluation> officers =
                    on(LAST, () -> tables.officers(OFFICERS.getFirst(), Set.of(), asked));
            assertThat(officers.keySet()).allMatch(one -> one.staff().equals(OFFICERS.getFirst()));
            for (UUID place : PLACES) {
                Evaluation made =
                        officers.get(new EvaluationTables.Officer(OFFICERS.getFirst(), place));
                List<Evaluations.Evaluated> own =
                        theirs.stream()
                                .filter(one -> one.agency().equals(place))
                                .filter(one -> one.officers().containsKey(OFFICERS.getFirst()))
                                .toList();
                assertThat(made == null ? List.of() : index(made))
                        .isEqualTo(own.isEmpty() ? List.of() : plain(own, place, own));
            }
            assertThat(on(LAST, () -> tables.waiting(asked))).isZero();
        }
        assertThat(read.stream().filter(one -> !one.officers().isEmpty())).isNotEmpty();
    }

    private static List<String> index(Evaluation made) {
        List<String> points = new ArrayList<>();
        points.add(made.dossiers() + "");
        for (int index = 1; index <= 4; index++) {
            points.add(made.of(index).map(Object::toString).orElse("-"));
        }
        return points;
    }

    private static List<String> plain(
            List<Evaluations.Evaluated> own, UUID place, List<Evaluations.Evaluated> all) {
        List<String> points = new ArrayList<>();
        points.add(own.size() + "");
        points.add(mean(own, one -> time(one.facts().whole())));
        points.add(
                mean(
                        all.stream().filter(o -> o.facts().agencies().containsKey(place)).toList(),
                        one -> time(one.facts().agencies().get(place))));
        points.add(mean(own, one -> Math.max(0, 2 - one.facts().contacts())));
        points.add(mean(own, one -> one.facts().visited().isEmpty() ? 2 : 1));
        return points;
    }

    private static int time(EvaluationFacts.Time time) {
        return time == EvaluationFacts.Time.SHORTER
                ? 2
                : time == EvaluationFacts.Time.EQUAL ? 1 : 0;
    }

    private static String mean(
            List<Evaluations.Evaluated> all, ToIntFunction<Evaluations.Evaluated> points) {
        return all.isEmpty()
                ? "-"
                : BigDecimal.valueOf(all.stream().mapToInt(points).sum())
                        .divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP)
                        .toString();
    }
}
