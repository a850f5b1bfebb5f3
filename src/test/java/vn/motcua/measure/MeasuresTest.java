package vn.motcua.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalog.Channel;
import vn.motcua.command.Outcome;
import vn.motcua.dossier.Beginning;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.journal.EventType;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.measure.verify.RawDossier;
import vn.motcua.measure.verify.RawEvent;
import vn.motcua.measure.verify.VerifyFigures;
import vn.motcua.testing.Seeded;
import vn.motcua.testing.TestDatabase;

/** Figures off rollups against figures counted the long way, on random traffic known late. */
class MeasuresTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DOSSIERS = 120;
    private static final int ASKED = 20;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.app());
    private final FactStore facts = new FactStore(jdbc);
    private final ClosingStore closed = new ClosingStore(jdbc);
    private final Measures measures = new Measures(new MeasureStore(jdbc));

    private int compared;

    @Test
    void whatIsSummedUpIsWhatTheEventsSayAtAnyMomentOfKnowledge() throws SQLException {
        Seeded random = Seeded.fresh();
        Traffic traffic = new Traffic(random);
        List<Traffic.Told> told = traffic.of(DOSSIERS);
        plant(told);
        learn(told, random);

        Outcome verified = new VerifyFigures().run(database.app());
        System.out.println("MeasuresTest: " + verified.lines());
        assertThat(verified.well()).as("%s", verified.lines()).isTrue();
        assertThat(closed.last()).isPresent();
        for (int i = 0; i < ASKED; i++) {
            Instant from = Zones.instantOf(Traffic.FIRST.atStartOfDay());
            Instant known = random.momentBetween(from, from.plusSeconds(86_400L * 55));
            LocalDate day = Traffic.FIRST.plusDays(random.between(0, 50));
            LocalDate since = day.minusDays(random.between(0, 30));
            compare(traffic, told, since, day, random.chance(0.2) ? null : known);
        }
        System.out.println(
                "MeasuresTest: " + compared + " figures compared at " + ASKED + " moments");
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void aFigureThatSomebodyTouchedIsNamed() throws SQLException {
        Seeded random = Seeded.fresh();
        List<Traffic.Told> told = new Traffic(random).of(30);
        plant(told);
        learn(told, random);
        assertThat(new VerifyFigures().run(database.app()).well()).isTrue();

        assertThat(
                        jdbc.sql(
                                        """
                                        update measure.delta set n = n + 1 where (day, known, agency, version, channel, counted) =
                                            (select day, known, agency, version, channel, counted from measure.delta
                                             where counted = 'RECEIVED' limit 1)
                                        """)
                                .update())
                .isPositive();

        Outcome touched = new VerifyFigures().run(database.app());
        assertThat(touched.well()).isFalse();
        assertThat(touched.lines().getFirst()).contains("RECEIVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure.month", "measure.month_total"})
    void aMonthThatIsNotTheSumOfItsDaysIsNamed(String table) throws SQLException {
        Seeded random = Seeded.fresh();
        List<Traffic.Told> told = new Traffic(random).of(30);
        plant(told);
        learn(told, random);
        assertThat(
                        jdbc.sql(
                                        """
                                        update %1$s set n = n + 1 where (month, agency, version, counted) =
                                            (select month, agency, version, counted from %1$s
                                             where counted = 'RECEIVED' limit 1)
                                        """
                                                .formatted(table))
                                .update())
                .isPositive();

        Outcome touched = new VerifyFigures().run(database.app());
        assertThat(touched.well()).isFalse();
        assertThat(touched.lines().getFirst()).contains("RECEIVED", "days sum up to");
    }

    /** The journal as {@code verify-figures} reads it; hashes are not its affair. */
    private void plant(List<Traffic.Told> told) throws SQLException {
        Map<UUID, Integer> versions = new HashMap<>();
        long seq = 0;
        for (Traffic.Told one : told) {
            jdbc.sql(
                            """
                            insert into journal.event (stream_id, version, epoch, tx, seq, type, schema,
                                occurred_at, recorded_at, actor_kind, demo, payload, hash)
                            values (:stream, :version, 0, '3', :seq, :type, 2, :at, :recorded, 'SYSTEM', false,
                                :payload, :hash)
                            """)
                    .param("stream", one.dossier())
                    .param("version", versions.merge(one.dossier(), 1, Integer::sum))
                    .param("seq", seq++)
                    .param("type", type(one.event()))
                    .param("at", Sql.at(one.at()))
                    .param("recorded", Sql.at(one.recorded()))
                    .param("payload", JSON.writeValueAsString(one.event()))
                    .param("hash", new byte[32])
                    .update();
        }
        jdbc.sql("insert into journal.follower (name) values ('measure-facts')").update();
    }

    private static String type(DossierEvent event) {
        return event.getClass().getAnnotation(EventType.class).value();
    }

    /** In stretches of any length, days being closed on the way, some of them not for a while. */
    private void learn(List<Traffic.Told> told, Seeded random) {
        int at = 0;
        while (at < told.size()) {
            int end = Math.min(told.size(), at + random.between(1, 60));
            List<Traffic.Told> stretch = told.subList(at, end);
            Set<UUID> dossiers = new LinkedHashSet<>();
            stretch.forEach(one -> dossiers.add(one.dossier()));
            Learning learning = new Learning(facts.current(dossiers));
            stretch.forEach(
                    one -> learning.take(one.dossier(), one.event(), one.at(), one.recorded()));
            jdbc.sql("update journal.follower set tx = '3', seq = :seq")
                    .param("seq", end - 1)
                    .update();
            Closing closing = closing(stretch.getLast().recorded());
            if (!learning.versions().isEmpty()) {
                facts.write(learning);
                closing.reopen(learning.moved().keySet());
            }
            if (random.chance(0.4)) {
                closing.closeUpTo(
                        Zones.dayOf(stretch.getLast().recorded()).minusDays(random.between(1, 3)));
            }
            at = end;
        }
    }

    private Closing closing(Instant now) {
        return new Closing(closed, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void compare(
            Traffic traffic,
            List<Traffic.Told> told,
            LocalDate from,
            LocalDate day,
            Instant known) {
        AsKnown as = known == null ? AsKnown.NOW : AsKnown.at(known);
        Map<String, Long> kept = new TreeMap<>();
        measures.flows(Set.copyOf(traffic.agencies), from, day, as).forEach(c -> add(kept, c));
        measures.stock(Set.copyOf(traffic.agencies), day, as).forEach(c -> add(kept, c));
        Map<String, Long> again = new TreeMap<>();
        for (RawDossier one : raw(told, known)) {
            one.moves()
                    .forEach((place, n) -> {
                        boolean stock =
                                Counted.valueOf(place.counted()).kind() == Counted.Kind.STOCK;
                        if (!place.day().isAfter(day) && (stock || !place.day().isBefore(from))) {
                            again.merge(one.by() + " " + place.counted(), (long) n, Long::sum);
                        }
                    });
        }
        again.values().removeIf(n -> n == 0);
        assertThat(kept).as("from %s to %s as known at %s", from, day, known).isEqualTo(again);
        compared += again.size();
    }

    private static void add(Map<String, Long> sums, Count c) {
        sums.merge(
                c.agency() + " " + c.version() + " " + c.channel() + " " + c.counted(),
                c.n(),
                Long::sum);
    }

    private static List<RawDossier> raw(List<Traffic.Told> told, Instant known) {
        Map<UUID, List<Traffic.Told>> dossiers = new LinkedHashMap<>();
        told.stream()
                .filter(one -> known == null || !one.recorded().isAfter(known))
                .forEach(one ->
                        dossiers.computeIfAbsent(one.dossier(), id -> new ArrayList<>()).add(one));
        return dossiers.values().stream().map(MeasuresTest::raw).toList();
    }

    private static RawDossier raw(List<Traffic.Told> events) {
        Beginning begun = (Beginning) events.getFirst().event();
        Channel channel = begun.channel();
        return new RawDossier(
                begun.agency() + " " + begun.version() + " " + channel,
                events.stream().map(MeasuresTest::raw).toList());
    }

    private static RawEvent raw(Traffic.Told one) {
        var json = JSON.valueToTree(one.event());
        String promised = json.path("promisedDue").asString("");
        return new RawEvent(
                type(one.event()),
                one.at(),
                promised.isEmpty() ? null : Instant.parse(promised),
                switch (one.event()) {
                    case DossierEvent.NotReceived _ -> "NOT_RECEIVED";
                    case DossierEvent.ResultRecorded _ -> "RESULT";
                    case DossierEvent.Ended e -> e.outcome().name();
                    default -> null;
                },
                Zones.dayOf(one.recorded()));
    }
}
