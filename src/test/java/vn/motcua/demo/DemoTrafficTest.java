package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalog.Catalog;
import vn.motcua.command.Outcome;
import vn.motcua.dossier.DossierReplay;
import vn.motcua.dossier.FigureQueries;
import vn.motcua.dossier.Figures;
import vn.motcua.job.JobRun;
import vn.motcua.journal.Actor;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Folding;
import vn.motcua.measure.Measures;
import vn.motcua.measure.verify.VerifyFigures;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@Import(DossierReplay.class)
@TestPropertySource(
        properties = {
            "motcua.demo=true",
            "motcua.demo-dossiers=160",
            "motcua.demo-start=false",
            "motcua.followers=false"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTrafficTest {

    @Autowired DemoTraffic traffic;
    @Autowired Organizations organizations;
    @Autowired Catalog catalog;
    @Autowired JdbcClient jdbc;
    @Autowired DossierReplay replay;
    @Autowired BeanFactory program;
    @Autowired DataSource database;

    @BeforeAll
    void play() {
        organizations.load(DemoFiles.organization());
        catalog.load(DemoResources.procedures(), Actor.SYSTEM);
        traffic.run(new SilentRun(), "");
    }

    @Test
    void everyPlannedDossierIsReceivedAndMostAreHandedBack() {
        Map<Integer, Integer> byStatus = new HashMap<>();
        jdbc.sql("select status, count(*) as n from dossier.dossier group by status")
                .query(row -> {
                    byStatus.put(row.getInt("status"), row.getInt("n"));
                });

        assertThat(byStatus.values().stream().mapToInt(n -> n).sum()).isEqualTo(160);
        assertThat(byStatus.getOrDefault(10, 0)).isBetween(96, 155);
        assertThat(traffic.stopped()).isZero();
    }

    @Test
    void someAreLateAndMostAreNot() {
        Integer late =
                jdbc.sql(
                                """
                                select count(*) from dossier.dossier
                                where coalesce(resolved_at, timestamptz '2022-05-31 01:00Z') > promised_due
                                """)
                        .query(Integer.class)
                        .single();

        assertThat(late).isBetween(3, 50);
    }

    @Test
    void theJournalReplayedGivesTheStoredStateOfEveryDossier() {
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.count()).isEqualTo(160);
    }

    @Test
    void openWorkIsExactlyWhatTheStatesSay() {
        Integer tasks = jdbc.sql("select count(*) from dossier.task").query(Integer.class).single();

        assertThat(tasks).isEqualTo(replay.openTasks());
    }

    @Test
    void whatWasCertifiedHasItsNumberFromItsBook() {
        Integer elsewhere =
                jdbc.sql(
                                """
                                select count(*) from dossier.dossier d
                                where d.procedure in ('2.000815', '2.000884', '2.000908')
                                  and d.outcome = 'RESULT' and not exists (
                                      select from dossier.certificate c
                                      where c.dossier_id = d.dossier_id and c.number is not null)
                                """)
                        .query(Integer.class)
                        .single();
        Integer lines =
                jdbc.sql("select count(*) from dossier.certificate where number is not null")
                        .query(Integer.class)
                        .single();

        assertThat(elsewhere).isZero();
        assertThat(lines).isPositive();
    }

    @Test
    void serialsOfAnAgencysDayHaveNoGap() {
        Integer gaps =
                jdbc.sql(
                                """
                                select count(*) from dossier.code_counter c
                                where c.last <> (select count(*) from dossier.dossier d
                                                 where d.agency_id = c.agency_id
                                                   and (d.received_at at time zone 'Asia/Ho_Chi_Minh')::date = c.day)
                                """)
                        .query(Integer.class)
                        .single();
        Integer days =
                jdbc.sql("select count(*) from dossier.code_counter").query(Integer.class).single();

        assertThat(gaps).isZero();
        assertThat(days).isPositive();
    }

    @Test
    void atTheDistrictPeopleWaitAndEveryCounterHasSomebody() {
        Map<String, Integer> states = new HashMap<>();
        jdbc.sql(
                        """
                        select state, count(*) as n from queue.ticket
                        where agency = :agency and day = date '2022-05-31' group by state
                        """)
                .param("agency", Unit.idOf("dt"))
                .query(row -> {
                    states.put(row.getString("state"), row.getInt("n"));
                });

        System.out.println("The district's queue at eight: " + states);
        assertThat(states.values().stream().mapToInt(n -> n).sum()).isEqualTo(30);
        assertThat(states.getOrDefault("WAITING", 0)).isBetween(3, 18);
        assertThat(states.getOrDefault("CALLED", 0) + states.getOrDefault("SERVING", 0))
                .isBetween(2, 4);
        assertThat(states.getOrDefault("SERVED", 0)).isBetween(8, 24);
    }

    @Test
    void theSamePlanComesFromTheSameSeed() {
        assertThat(traffic.plan().dossiers(50)).isEqualTo(traffic.plan().dossiers(50));
    }

    /** A run that nobody watches. */
    private static final class SilentRun implements JobRun {

        @Override
        public UUID id() {
            return new UUID(0, 0);
        }

        @Override
        public void total(long pieces) {}

        @Override
        public void advance(long pieces) {}

        @Override
        public void message(String text) {}
    }

    @Test
    void figuresAreThoseOfRawEventsAndOfTheRegister() {
        assertThat(Folding.all(program)).isGreaterThan(160);
        Outcome verified = new VerifyFigures().run(database);
        assertThat(verified.well()).as("%s", verified.lines()).isTrue();
        System.out.println("DemoTrafficTest: " + verified.lines());

        LocalDate from = LocalDate.of(2022, 3, 1);
        Instant end = Instant.parse("2022-05-31T01:00:00Z");
        LocalDate last = LocalDate.of(2022, 5, 31);
        Set<UUID> agencies =
                Set.copyOf(
                        jdbc.sql("select distinct agency_id from dossier.dossier")
                                .query(UUID.class)
                                .list());
        Map<String, Long> register = new TreeMap<>();
        for (Figures figures :
                program.getBean(FigureQueries.class).of(agencies, LocalDate.EPOCH, last, end)) {
            figures.counts().forEach((c, n) -> register.merge(c.name(), (long) n, Long::sum));
        }
        Map<String, Long> measured = new TreeMap<>();
        Measures measures = program.getBean(Measures.class);
        measures.flows(agencies, LocalDate.EPOCH, last.minusDays(1), AsKnown.NOW)
                .forEach(c -> measured.merge(c.counted().name(), c.n(), Long::sum));
        measures.moment(agencies, end, AsKnown.NOW)
                .forEach(c -> measured.merge(c.counted().name(), c.n(), Long::sum));
        measured.keySet().removeAll(Set.of("FILED", "RECEIVED"));
        register.values().removeIf(n -> n == 0);
        assertThat(measured).isEqualTo(register);
    }
}
