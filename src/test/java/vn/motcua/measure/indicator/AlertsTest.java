package vn.motcua.measure.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.DigestMail;
import vn.motcua.identity.Role;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Sql;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** Who is told of crossed targets: the right people, once, whatever runs how often. */
class AlertsTest extends Indicating {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CHAIR = "chutich.tunganh";
    private static final UUID TUNG_ANH = Unit.idOf("tunganh");
    private static final LocalDate DAY = LocalDate.of(2022, 5, 30);
    private static final String CONTENT = "PL2-6-a";

    @Autowired MockMvcTester mvc;
    @Autowired List<RecurringJob> jobs;
    @Autowired Accounts accounts;
    @Autowired DigestMail mail;
    @Autowired Environment settings;

    @BeforeEach
    void nothingIsTold() {
        UUID ignored =
                on(
                        PlanOf2022.ISSUED,
                        () -> PlanOf2022.in(program, staff(CONTROL, PlanOf2022.ISSUED)));
        assertThat(ignored).isNotNull();
        JdbcClient owner = owner();
        owner.sql("delete from rating.answer where answered_at < '2023-01-01'").update();
        owner.sql("truncate measure.alert cascade").update();
        owner.sql("delete from notice.message where template = 'indicator-alert'").update();
    }

    /** The program itself may only add alerts. */
    private JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        settings.getRequiredProperty("motcua.db.url"),
                        settings.getRequiredProperty("motcua.db.owner.user"),
                        settings.getRequiredProperty("motcua.db.owner.password")));
    }

    private void rated(int good, int bad) {
        for (int i = 0; i < good + bad; i++) {
            jdbc.sql(
                            """
                            insert into rating.answer (dossier_id, agency_id, procedure, field, channel,
                                answered_at, source, overall, levels, comment_state)
                            values (:id, :agency, '1.001193', 'HT', 'COUNTER', :at, 'LINK', :overall, '{}', 'NONE')
                            """)
                    .param("id", Uuid7.next())
                    .param("agency", TUNG_ANH)
                    .param("at", Sql.at(moment(DAY.minusDays(3))))
                    .param("overall", i < good ? 5 : 1)
                    .update();
        }
    }

    private void run() {
        RecurringJob watch =
                jobs.stream()
                        .filter(job -> job.name().equals("measure-alerts"))
                        .findFirst()
                        .orElseThrow();
        on(DAY, watch::run);
    }

    private List<String> raised(String code) {
        return jdbc.sql(
                        """
                        select kind || ' ' || no from measure.alert
                        where indicator = :code and agency is null order by raised_at, no
                        """)
                .param("code", code)
                .query(String.class)
                .list();
    }

    private List<String> told(String person) {
        return jdbc.sql(
                        """
                        select arguments::text from notice.message
                        where template = 'indicator-alert' and recipient = :person order by id
                        """)
                .param("person", Staff.idOf(person).toString())
                .query(String.class)
                .list();
    }

    @Test
    void aCrossingIsToldOnceARecoveryOnceAndTheNextFallAnew() {
        rated(20, 0);
        run();
        assertThat(raised(CONTENT)).as("chưa đủ dữ liệu").isEmpty();
        int before = told(CONTROL).size();
        rated(0, 20);
        run();
        run();
        assertThat(raised(CONTENT)).containsExactly("MISSED 1");
        assertThat(told(CONTROL)).hasSize(before + 1).last().asString().contains(CONTENT);
        rated(180, 0);
        run();
        assertThat(raised(CONTENT)).as("90,9 % is past, but not well past").hasSize(1);
        rated(40, 0);
        run();
        run();
        assertThat(raised(CONTENT)).containsExactly("MISSED 1", "REACHED 2");
        rated(0, 8);
        run();
        assertThat(raised(CONTENT)).as("89,6 % is under, but not well under").hasSize(2);
        rated(0, 5);
        run();
        run();
        assertThat(raised(CONTENT)).containsExactly("MISSED 1", "REACHED 2", "MISSED 3");
        assertThat(told(CONTROL)).hasSize(before + 3);
    }

    @Test
    void twoNodesAtOnceTellOnce() throws Exception {
        run();
        int before = told(CONTROL).size();
        rated(10, 40);
        CyclicBarrier together = new CyclicBarrier(4);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(
                        nodes.submit(() -> {
                            together.await();
                            run();
                            return null;
                        }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(raised(CONTENT)).containsExactly("MISSED 1");
        assertThat(told(CONTROL)).hasSize(before + 1);
    }

    @Test
    void anAgencysOwnFigureIsToldToItsLeaderAndNotToOthers() {
        rated(10, 40);
        run();

        assertThat(told(CHAIR)).hasSize(1).first().asString().contains(CONTENT);
        assertThat(told("chutich.yenho"))
                .as("nobody rated them")
                .noneMatch(m -> m.contains(CONTENT));
        assertThat(told("phochutich.tunganh")).as("the chair is there").isEmpty();
        List<String> whose =
                jdbc.sql(
                                """
                                select distinct t.staff::text from measure.alert a
                                join measure.alert_told t on t.alert = a.id
                                where a.indicator = :code and a.agency is null
                                """)
                        .param("code", CONTENT)
                        .query(String.class)
                        .list();
        assertThat(whose).containsExactly(Staff.idOf(CONTROL).toString());
    }

    @Test
    void whoGaveAnAddressGetsItThereAsWell() {
        UUID person = Staff.idOf(CONTROL);
        accounts.createAllWithHash(
                List.of(new Accounts.NewAccount(person, "thu.kiemsoat", Set.of(Role.STAFF))), "!");
        UUID account =
                accounts.all().stream()
                        .filter(a -> a.username().equals("thu.kiemsoat"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        mail.set(account, "kiemsoat@example.vn");
        rated(10, 40);
        run();
        run();

        assertThat(
                        jdbc.sql(
                                        """
                                        select arguments::text from notice.message
                                        where template = 'indicator-alert' and channel = 'EMAIL'
                                          and recipient = 'kiemsoat@example.vn'
                                        """)
                                .query(String.class)
                                .list())
                .hasSize(1)
                .first()
                .asString()
                .contains("258/QĐ-UBND", CONTENT);
        mail.set(account, "");
    }

    @Test
    void openOnesAreListedWithTheirReasonAndLedToTheirRows() {
        rated(10, 40);
        run();
        Document page = page("/alerts", CHAIR);
        Element row =
                page.select("tr:has(a:containsOwn(" + CONTENT + "))").stream()
                        .filter(one -> one.text().contains("Toàn kế hoạch"))
                        .findFirst()
                        .orElseThrow();

        assertThat(row.text()).contains("Không đạt ngưỡng", "20,00", "ngưỡng 90 %", "30/05/2022");
        String rows = row.select("th a").attr("href").replace("#rows", "");
        assertThat(page(rows, CONTROL).text()).contains("50 dòng");
        String see = row.select("form").attr("action");
        assertThat(on(DAY, () -> mvc.post().uri(see).with(asStaff(CHAIR)).with(csrf()).exchange()))
                .hasStatus(303);
        assertThat(page("/alerts", CHAIR).select("form[action=" + see + "]")).isEmpty();
        assertThat(page("/alerts", CONTROL).select("form[action=" + see + "]"))
                .as("the other has not")
                .hasSize(1);
        assertThat(page("/alerts", "chutich.yenho").text())
                .as("not their figure")
                .doesNotContain("UBND xã Tùng Ảnh");
    }

    private Document page(String path, String who) {
        var answer = on(DAY, () -> mvc.get().uri(URI.create(path)).with(asStaff(who)).exchange());
        assertThat(answer).as(path).hasStatusOk();
        Document page =
                Jsoup.parse(
                        new String(
                                answer.getResponse().getContentAsByteArray(),
                                StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }
}
