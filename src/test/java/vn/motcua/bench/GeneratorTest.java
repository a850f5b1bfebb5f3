package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.DossierReplay;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Lives;
import vn.motcua.journal.JournalVerification;
import vn.motcua.journal.Verdict;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@Import(DossierReplay.class)
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=generator"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratorTest {

    private static final int CLOSED = 300;
    private static final int OPEN = 40;

    @Autowired private BeanFactory program;
    @Autowired private JournalVerification verification;
    @Autowired private DossierReplay replay;
    @Autowired private Dossiers dossiers;
    @Autowired private JdbcClient jdbc;

    @BeforeAll
    void generate() {
        Locality.open(program);
        new Generator(program).add(CLOSED / 2, 0);
        new Generator(program).add(CLOSED / 2, OPEN);
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }

    @Test
    void theJournalIsWholeAndSealed() {
        Verdict verdict = verification.verify();

        assertThat(verdict.lines()).isNotEmpty();
        assertThat(verdict.whole()).isTrue();
        assertThat(count("journal.seal")).isEqualTo(2);
    }

    @Test
    void rowsAreWhatTheJournalSays() {
        assertThat(replay.count()).isGreaterThanOrEqualTo(CLOSED + OPEN);
        assertThat(replay.differences()).isEmpty();
    }

    @Test
    void itIsAsVariedAsLife() {
        assertThat(count("dossier.dossier where outcome = 'REFUSED'")).isPositive();
        assertThat(count("dossier.dossier where resolved_at > promised_due")).isPositive();
        assertThat(count("dossier.dossier where apologised_at is not null")).isPositive();
        assertThat(count("(select distinct step from dossier.task) s")).isEqualTo(Locality.STEPS);
        assertThat(count("(select distinct extract(year from received_at) from dossier.dossier) y"))
                .isEqualTo(5);
        assertThat(count("dossier.task")).isGreaterThanOrEqualTo(OPEN);
    }

    /** What is written down without the rules is what they decide. */
    @Test
    void theShortcutIsTheRules() {
        BusinessClock clock = program.getBean(BusinessClock.class);
        WorkCalendar calendar = program.getBean(Calendars.class).common(clock.today());
        Fates fates = new Fates(calendar, clock.instant());
        Arrivals arrivals =
                Arrivals.of(
                        calendar, clock.instant(), 300, 50, program.getBean(JdbcTemplate.class));
        Lives lives = new Lives(program);
        for (Fates.Coming coming : arrivals.next(350)) {
            Lives.Plan plan = fates.of(coming);
            Lives.Life quick = lives.of(plan, new byte[16], true);
            Lives.Life ruled = lives.of(plan, new byte[16], false);

            assertThat(quick.chapters().stream().map(Lives.Chapter::events).toList())
                    .isEqualTo(ruled.chapters().stream().map(Lives.Chapter::events).toList());
            assertThat(quick.state()).isEqualTo(ruled.state());
            assertThat(quick.notes()).isEqualTo(ruled.notes());
        }
    }

    /** Codes go on where they stopped, and a dossier goes on from the step that it lies at. */
    @Test
    void theProgramGoesOnWithIt() {
        RandomGenerator random = DossierBench.random(1);
        Acted received = dossiers.receive(Locality.receipt(0, random), Locality.hand(0, 0));
        UUID lying =
                jdbc.sql(
                                """
                                select t.dossier_id from dossier.task t
                                join dossier.dossier d on d.dossier_id = t.dossier_id
                                where t.step = 'B7' and d.outcome is null limit 1
                                """)
                        .query(UUID.class)
                        .single();
        int commune =
                IntStream.range(0, Locality.COMMUNES)
                        .filter(c -> Locality.agency(c).equals(agency(lying)))
                        .findFirst()
                        .orElseThrow();
        DossierState now = act(lying, commune, 6, 7);

        assertThat(received.state().code()).endsWith("-0001");
        assertThat(act(lying, commune, 7, now.open().getFirst().no()).isClosed()).isTrue();
    }

    private DossierState act(UUID id, int commune, int step, int task) {
        return dossiers.act(
                        id,
                        Journey.command(
                                task, 1, step, program.getBean(BusinessClock.class).today()),
                        Uuid7.next(),
                        Locality.hand(commune, step))
                .state();
    }

    private UUID agency(UUID dossier) {
        return jdbc.sql("select agency_id from dossier.dossier where dossier_id = :id")
                .param("id", dossier)
                .query(UUID.class)
                .single();
    }
}
