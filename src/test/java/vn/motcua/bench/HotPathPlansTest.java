package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.TestDatabase;

/**
 * What people do all day reads what it needs by an index, however many dossiers are closed: no
 * timings, but what the server says that it did, once driver and server have settled on a plan.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ContextConfiguration(initializers = ExplainedDatabase.class)
@AutoConfigureMockMvc
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=plans"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HotPathPlansTest {

    private static final int CLOSED = 10_000;
    private static final int OPEN = 800;
    private static final int SETTLING = 12;

    /** Of one statement; a page of fifty is read from up to four tables. */
    private static final int MOST_ROWS = 300;

    /** A frequent word: the index names all who bear it, of whom a thousand are looked at. */
    private static final int MOST_SOUGHT = 6_000;

    /** A look at all that is open. */
    private static final int MOST_OPEN = 2 * OPEN;

    /** So small, and growing with offices and not with dossiers, that they are best read whole. */
    private static final Set<String> SMALL =
            Set.of(
                    "journal.epoch",
                    "journal.follower",
                    "journal.seal",
                    "dossier.assignment",
                    "dossier.assignment_rule",
                    "dossier.assignment_version",
                    "dossier.turn",
                    "dossier.recount",
                    "dossier.rebase");

    /** An index that holds what is open alone may be read whole. */
    private static final String OF_OPEN_ONES = "dossier_promised";

    private static final String TABLES_SQL =
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname in ('journal', 'dossier', 'notice')
            """;

    /** Something that is done all day, and what it may read in one statement. */
    private record Hot(String name, int mostRows, Runnable action) {}

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private DataSource pool;
    @Autowired private Dossiers dossiers;
    @Autowired private TestDatabase database;
    @Autowired private BusinessClock clock;

    private int played;

    @BeforeAll
    void generate() {
        Locality.open(program);
        new Generator(program).add(CLOSED, OPEN);
        ExplainedDatabase.execute(database, "vacuum analyze");
    }

    private Set<String> growing() {
        Set<String> tables = new TreeSet<>(jdbc.sql(TABLES_SQL).query(String.class).list());
        assertThat(tables).containsAll(SMALL);
        tables.removeAll(SMALL);
        assertThat(tables).contains("journal.event", "dossier.task", "notice.message");
        return tables;
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).list().getFirst();
    }

    private void get(String path, String who) {
        seen(() -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    private static void seen(Supplier<MvcTestResult> asked) {
        assertThat(asked.get()).hasStatusOk();
    }

    private List<Hot> pages() {
        String of0 =
                " from dossier.dossier d join dossier.applicant a using (dossier_id)"
                        + " where agency_id = '"
                        + Locality.agency(0)
                        + "' and status ";
        String closed = one("select dossier_id::text" + of0 + "= 10 limit 1");
        String open =
                one(
                        "select d.dossier_id::text from dossier.dossier d join dossier.task t"
                                + " using (dossier_id) where t.step = 'B2' and agency_id = '"
                                + Locality.agency(0)
                                + "' limit 1");
        String code = one("select code" + of0 + "= 10 limit 1");
        String key = one("select track_key" + of0 + "= 10 limit 1");
        String name = one("select folded" + of0 + "= 10 limit 1");
        List<Hot> hot = new ArrayList<>();
        for (String show : List.of("all", "late", "soon", "mine", "waiting")) {
            hot.add(page("/tasks?show=" + show, "justice0"));
        }
        hot.add(page("/tasks", "desk0"));
        hot.add(page("/dossiers/" + open, "justice0"));
        hot.add(page("/dossiers/" + closed, "desk0"));
        hot.add(page("/register", "desk0"));
        hot.add(search("nguyen", MOST_SOUGHT));
        hot.add(
                new Hot(
                        "track",
                        MOST_ROWS,
                        () ->
                                seen(() ->
                                        mvc.post()
                                                .uri("/track")
                                                .param("code", code)
                                                .param("key", key)
                                                .with(csrf())
                                                .exchange())));
        hot.add(search(name, MOST_ROWS));
        hot.add(search(code, MOST_ROWS));
        hot.add(page("/register?state=LATE", "desk0", 3 * MOST_ROWS));
        hot.add(page("/register?state=OPEN", "desk0", MOST_OPEN));
        hot.add(search("nguyenx", MOST_ROWS));
        hot.add(page("/overview", "chair0", MOST_OPEN));
        hot.add(page("/morning", "chair0", MOST_OPEN));
        hot.add(page("/board/flow", "chair0", MOST_OPEN));
        hot.add(page("/counter", "desk0", 3 * MOST_ROWS));
        return hot;
    }

    private Hot page(String path, String who) {
        return page(path, who, MOST_ROWS);
    }

    private Hot page(String path, String who, int mostRows) {
        return new Hot(path + " " + who, mostRows, () -> get(path, who));
    }

    private Hot search(String text, int mostRows) {
        return new Hot(
                "register: " + text,
                mostRows,
                () ->
                        seen(() ->
                                mvc.get()
                                        .uri("/register")
                                        .param("q", text)
                                        .with(asStaff("desk0"))
                                        .exchange()));
    }

    private Acted received() {
        return dossiers.receive(
                Locality.receipt(0, DossierBench.random(played++)), Locality.hand(0, 0));
    }

    private Acted act(Acted before, int step) {
        return dossiers.act(
                before.dossier(),
                Journey.command(before.state().open().getFirst(), step, clock.today()),
                Uuid7.next(),
                Locality.hand(0, step));
    }

    private void wholeWay() {
        Acted now = received();
        for (int step = 0; step < Locality.STEPS; step++) {
            now = act(now, step);
        }
    }

    private List<Hot> all() {
        List<Hot> all = pages();
        all.add(new Hot("receive and eight acts", MOST_ROWS, this::wholeWay));
        return all;
    }

    private static List<Plan> settled(Hot hot) {
        for (int i = 0; i < SETTLING; i++) {
            hot.action().run();
        }
        return Plans.of(hot.action());
    }

    @Test
    void nothingIsReadThatIsNotNeeded() {
        SoftAssertions softly = new SoftAssertions();
        for (Hot hot : all()) {
            for (Plan plan : settled(hot)) {
                softly.assertThat(plan.rows())
                        .as(hot.name() + ": " + plan.begins() + " reads " + plan.ways())
                        .isLessThanOrEqualTo(hot.mostRows());
            }
        }
        softly.assertAll();
    }

    /** Where the planner must not read a whole table, there is an index for all that is asked. */
    @Test
    void everyTableThatGrowsIsReadByAnIndex() throws SQLException {
        try {
            avoidSequentialScans("off");
            Set<String> growing = growing();
            SoftAssertions softly = new SoftAssertions();
            for (Hot hot : all()) {
                for (Plan plan : settled(hot)) {
                    softly.assertThat(plan.scans())
                            .as(hot.name() + ": " + plan.begins())
                            .noneMatch(scan ->
                                    scan.whole()
                                            && growing.contains(scan.table())
                                            && !scan.way().contains(OF_OPEN_ONES));
                }
            }
            softly.assertAll();
        } finally {
            avoidSequentialScans("on");
        }
    }

    /**
     * Figures of a period read what belongs to the period: where the planner must not, no table
     * with a row for each dossier is read whole by a form, an indicator, its rows, the register or
     * the closing of a day. One row at the end of an index is no table.
     */
    @Test
    void noFigureReadsAllDossiers() throws SQLException {
        FigurePlans figures = new FigurePlans(program);
        assertThat(figures.fold()).as("events folded").isGreaterThan(10_000);
        ExplainedDatabase.execute(database, "vacuum analyze");
        Set<String> read = new TreeSet<>();
        int statements = 0;
        try {
            avoidSequentialScans("off");
            SoftAssertions softly = new SoftAssertions();
            for (Map.Entry<String, Runnable> one : figures.all().entrySet()) {
                one.getValue().run();
                for (Plan plan : Plans.of(one.getValue())) {
                    statements++;
                    plan.scans().forEach(scan -> read.add(scan.table()));
                    softly.assertThat(plan.scans())
                            .as(one.getKey() + ": " + plan.begins() + " reads " + plan.ways())
                            .noneMatch(scan ->
                                    scan.whole()
                                            && scan.rows() > 1
                                            && FigurePlans.AS_LARGE_AS_DOSSIERS.contains(
                                                    scan.table()));
                }
            }
            softly.assertAll();
        } finally {
            avoidSequentialScans("on");
        }
        System.out.println(
                "HotPathPlansTest: " + statements + " statements of figures read " + read);
        assertThat(read)
                .as("what figures are made of was read at all")
                .contains(
                        "measure.fact",
                        "measure.delta",
                        "measure.month",
                        "measure.month_total",
                        "measure.returned",
                        "dossier.dossier");
    }

    /** The rule bites: a table that grows, and a question that no index answers. */
    @Test
    void aWholeTableIsFound() {
        Hot bad =
                new Hot(
                        "bad",
                        MOST_ROWS,
                        () -> one("select count(*)::text from dossier.note where text = 'x'"));

        assertThat(settled(bad))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.rows()).isGreaterThan(MOST_ROWS);
                    assertThat(plan.scans())
                            .anyMatch(s -> s.whole() && s.table().equals("dossier.note"));
                });
    }

    private void avoidSequentialScans(String enabled) throws SQLException {
        ExplainedDatabase.execute(
                database,
                "alter database "
                        + ExplainedDatabase.name(database)
                        + " set enable_seqscan = "
                        + enabled);
        pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }
}
