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
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.EvaluationFacts;
import vn.motcua.dossier.Evaluations;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.Outcome;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.indicator.Lives.Life;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.score.Evaluation;
import vn.motcua.score.EvaluationTables;
import vn.motcua.testing.Seeded;

/** What the 766 score counts of dossiers that lived at random, against a count one by one. */
class ScoreItemsTest extends Indicating {

    private static final LocalDate FIRST = LocalDate.of(2023, 3, 1);
    private static final LocalDate LAST = FIRST.plusDays(120);
    private static final List<UUID> PLACES = List.of(Unit.idOf("thitran"), Unit.idOf("truongson"));
    private static final List<UUID> OFFICERS =
            List.of(Staff.idOf("hotich.thitran"), Staff.idOf("xahoi.thitran"));
    private static final Map<UUID, UUID> DESKS =
            Map.of(
                    PLACES.getFirst(),
                    Unit.idOf("thitran-onestop"),
                    PLACES.getLast(),
                    Unit.idOf("truongson-onestop"));

    /** The time of the first step, early for some and late for others. */
    private static final Instant DUE = moment(FIRST.plusDays(20));

    private static final Instant EVER = Instant.parse("2999-01-01T00:00:00Z");

    /** One dossier as it was lived: what was said of its clock, in order. */
    private static final class Tale {
        final Life life;
        final List<Said> said = new ArrayList<>();
        @Nullable Instant disliked;

        Tale(Life life) {
            this.life = life;
        }

        List<Said> upTo(Instant until, Instant known) {
            return said.stream()
                    .filter(one -> one.at().isBefore(until) && !one.at().isAfter(known))
                    .toList();
        }
    }

    private enum What {
        RECEIVED,
        ASKED,
        BROUGHT,
        APOLOGISED,
        RESULT,
        LAPSED
    }

    /**
     * @param due the promise from here on, or the appointment that an apology gave
     */
    private record Said(Instant at, What what, Instant due) {}

    private static final List<Tale> TALES = new ArrayList<>();

    private final Seeded random = Seeded.fresh();

    @BeforeEach
    void traffic() {
        if (!TALES.isEmpty()) {
            return;
        }
        Lives lives = new Lives(random, jdbc);
        List<String> codes = catalog.snapshot().inForce(FIRST).stream().map(v -> v.code()).toList();
        for (int i = 0; i < 500; i++) {
            Life life =
                    new Life(
                            catalog.inForce(random.oneOf(codes), FIRST).orElseThrow(),
                            random.oneOf(PLACES),
                            random.oneOf(Channel.COUNTER, Channel.ONLINE, Channel.POST));
            live(lives, new Tale(life));
        }
        lives.follow(program);
    }

    private static NewTask task(int no, UUID unit) {
        return new NewTask(no, "B" + no, unit, "officer", null, DUE, no - 1, 0, 0);
    }

    private void live(Lives lives, Tale tale) {
        TALES.add(tale);
        Life life = tale.life;
        UUID by = new UUID(0, 7);
        Instant at =
                random.momentBetween(
                        Zones.instantOf(FIRST.atStartOfDay()),
                        Zones.instantOf(FIRST.plusDays(40).atStartOfDay()));
        Instant promised =
                Zones.instantOf(Zones.dayOf(at).plusDays(random.between(1, 5)).atTime(17, 0));
        life.received = at;
        tale.said.add(new Said(at, What.RECEIVED, promised));
        lives.say(
                life,
                at,
                new DossierEvent.Received(
                        "S." + TALES.size(),
                        life.version.code(),
                        life.version.id(),
                        life.version.processId(),
                        life.agency,
                        null,
                        "chung",
                        life.channel,
                        "5",
                        promised,
                        1,
                        List.of(),
                        "",
                        task(1, life.agency)));
        boolean waits = false;
        int no = 2;
        while (random.chance(0.5) && !waits) {
            at = at.plusSeconds(random.between(3_600, 200_000));
            if (random.chance(0.6)) {
                lives.say(
                        life,
                        at,
                        new DossierEvent.SupplementAsked(
                                1,
                                by,
                                no - 1,
                                1,
                                List.of(),
                                PauseLedger.Effect.values()[0],
                                "",
                                task(no++, life.agency)));
                tale.said.add(new Said(at, What.ASKED, promised));
                waits = random.chance(0.3);
                if (!waits) {
                    Instant back = at.plusSeconds(random.between(3_600, 400_000));
                    promised = promised.plusMillis(back.toEpochMilli() - at.toEpochMilli());
                    at = back;
                    lives.say(life, at, brought(no - 1, by, promised));
                    tale.said.add(new Said(at, What.BROUGHT, promised));
                }
            } else {
                Instant again = promised.plusSeconds(random.between(3_600, 300_000));
                lives.say(
                        life,
                        at,
                        new DossierEvent.Apologised(by, promised, again, true, false, "", ""));
                tale.said.add(new Said(at, What.APOLOGISED, again));
            }
        }
        if (random.chance(0.75)) {
            at = at.plusSeconds(random.between(3_600, 400_000));
            if (!waits) {
                UUID officer = random.oneOf(OFFICERS);
                NewTask desk =
                        new NewTask(
                                90, "B9", DESKS.get(life.agency), "receiver", null, at, 1, 0, 0);
                lives.say(
                        life,
                        at.minusSeconds(60),
                        new DossierEvent.Forwarded(1, officer, null, null, List.of(desk)));
            }
            tale.said.add(new Said(at, waits ? What.LAPSED : What.RESULT, promised));
            lives.say(
                    life,
                    at,
                    waits
                            ? ended(by, life.agency)
                            : new DossierEvent.ResultRecorded(90, by, "KQ", "1", Zones.dayOf(at)));
            if (random.chance(0.5)) {
                rate(tale, at.plusSeconds(random.between(60, 900_000)));
            }
        }
    }

    private static DossierEvent brought(int task, UUID by, Instant promised) {
        return new DossierEvent.SupplementBrought(task, by, List.of(), promised, List.of(), "");
    }

    private static DossierEvent ended(UUID by, UUID agency) {
        return new DossierEvent.Ended(0, by, Outcome.LAPSED, "", "", task(9, agency));
    }

    private void rate(Tale tale, Instant at) {
        int overall = random.between(1, 5);
        tale.disliked = overall <= 2 ? at : null;
        jdbc.sql(
                        """
                        insert into rating.answer (dossier_id, agency_id, procedure, field, channel,
                            answered_at, source, overall, levels, comment_state)
                        values (:id, :agency, :procedure, :field, :channel, :at, 'LINK', :overall, '{}', 'NONE')
                        """)
                .param("id", tale.life.id)
                .param("agency", tale.life.agency)
                .param("procedure", tale.life.version.code())
                .param("field", tale.life.version.field().code())
                .param("channel", tale.life.channel.name())
                .param("at", Sql.at(at))
                .param("overall", overall)
                .update();
    }

    /** The plain way: the clock walked through what was said, moment by moment. */
    private static final class Walk {
        final boolean inWork;
        final boolean kept;
        final boolean appointed;

        Walk(Tale tale, Asked asked, Instant known) {
            Instant until = asked.end().isBefore(known) ? asked.end() : known;
            List<Said> lived = tale.upTo(EVER, known);
            Instant ended =
                    lived.stream()
                            .filter(one -> isEnd(one.what()))
                            .map(Said::at)
                            .findFirst()
                            .orElse(null);
            inWork =
                    !lived.isEmpty()
                            && lived.getFirst().at().isBefore(until)
                            && (ended == null || !ended.isBefore(asked.start()));
            Instant late = late(lived);
            kept = late == null || !late.isBefore(until);
            List<Said> then = tale.upTo(until, known);
            long papers = then.stream().filter(one -> one.what() == What.ASKED).count();
            Instant again =
                    then.stream()
                            .filter(one -> one.what() == What.APOLOGISED)
                            .map(Said::due)
                            .reduce(null, (a, b) -> b);
            appointed =
                    papers <= 1
                            && (kept || (again != null && !again.isBefore(stopped(then, until))));
        }

        private static boolean isEnd(What what) {
            return what == What.RESULT || what == What.LAPSED;
        }

        /** The first moment at which it was in work beyond its promise. */
        private static @Nullable Instant late(List<Said> lived) {
            List<Said> clock = lived.stream().filter(one -> one.what() != What.APOLOGISED).toList();
            for (int i = 0; i < clock.size(); i++) {
                Said from = clock.get(i);
                boolean runs = from.what() == What.RECEIVED || from.what() == What.BROUGHT;
                Instant to = i + 1 < clock.size() ? clock.get(i + 1).at() : EVER;
                Instant over = from.due().plusNanos(1_000);
                Instant first = over.isBefore(from.at()) ? from.at() : over;
                if (runs && first.isBefore(to)) {
                    return first;
                }
            }
            return null;
        }

        private static Instant stopped(List<Said> then, Instant until) {
            Said last =
                    then.stream()
                            .filter(one -> one.what() != What.APOLOGISED)
                            .reduce((a, b) -> b)
                            .orElse(null);
            if (last == null) {
                return until;
            }
            if (last.what() == What.RESULT || last.what() == What.ASKED) {
                return last.at();
            }
            if (last.what() == What.LAPSED) {
                return then.stream()
                        .filter(one -> one.what() == What.ASKED)
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .at();
            }
            return until;
        }
    }

    private Asked period() {
        LocalDate from = FIRST.plusDays(random.between(0, 40));
        LocalDate to = from.plusDays(random.between(0, 30));
        Set<UUID> agencies = random.chance(0.5) ? Set.copyOf(PLACES) : Set.of(PLACES.getFirst());
        return asked(
                agencies,
                from,
                to,
                random.chance(0.5)
                        ? AsKnown.NOW
                        : AsKnown.at(moment(from.plusDays(random.between(-5, 40)))));
    }

    private static Instant known(Asked asked) {
        Instant at = asked.known().at();
        return at == null ? moment(LAST) : at;
    }

    private static String share(Asked asked, Predicate<Tale> above) {
        List<Tale> below =
                TALES.stream()
                        .filter(tale -> asked.agencies().contains(tale.life.agency))
                        .filter(tale -> new Walk(tale, asked, known(asked)).inWork)
                        .toList();
        return below.stream().filter(above).count() + "/" + below.size();
    }

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
