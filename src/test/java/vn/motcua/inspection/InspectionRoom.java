package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** An office that inspects and units that are inspected, for tests: what they send and open. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=inspection")
abstract class InspectionRoom {

    static final String CONTROL = "kiemsoat.huyen";
    static final String CHAIR = "chutich.huyen";
    static final String LEADER = "chanhvanphong.huyen";
    static final String SECRETARY = "chuyenvien1.tuphap";
    static final String MEMBER = "chuyenvien1.laodong";
    static final String HEAD = "chutich.tunganh";
    static final String ELSEWHERE = "chutich.yenho";
    static final String COMMUNE = Unit.idOf("tunganh").toString();
    static final String OTHER = Unit.idOf("yenho").toString();
    static final String DISTRICT = Unit.idOf("dt").toString();

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired RoundStore roundStore;
    @Autowired CheckStore checkStore;

    private Instant now = DemoLocality.MORNING;

    /** Each test begins with no plan for the year and every round of others called off. */
    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        now = DemoLocality.MORNING;
        jdbc.sql("update inspection.round set state = 'CANCELLED', cancelled_for = 'x'").update();
        jdbc.sql(
                        """
                        update inspection.plan
                        set year = (select coalesce(max(year), 2050) + 1 from inspection.plan where year > 2050)
                        where year = 2022
                        """)
                .update();
    }

    void on(int month, int day) {
        now = Zones.instantOf(LocalDate.of(2022, month, day).atTime(9, 0));
    }

    <T> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    MvcTestResult get(String who, String path) {
        return now(() -> mvc.get().uri(path).with(asStaff(who)).exchange());
    }

    MvcTestResult post(String who, String path, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    /** An approved plan of 2022 with one commune. */
    UUID plan() {
        UUID id = drafted();
        done(unit(id, COMMUNE, "01/05/2022", "30/06/2022"));
        done(
                post(
                        CHAIR,
                        "/inspection-plans/" + id + "/approved",
                        "number",
                        "5/KH",
                        "on",
                        "02/05/2022"));
        return id;
    }

    UUID drafted(String... changed) {
        UUID id = Uuid7.next();
        List<String> fields =
                new ArrayList<>(List.of("id", id.toString(), "agency", DISTRICT, "year", "2022"));
        for (String item :
                List.of(
                        "purpose",
                        "content",
                        "team",
                        "participants",
                        "schedule",
                        "duties",
                        "funding")) {
            fields.addAll(List.of(item, "Nội dung " + item));
        }
        change(fields, changed);
        done(post(CONTROL, "/inspection-plans", fields.toArray(String[]::new)));
        return id;
    }

    static void change(List<String> fields, String... changed) {
        for (int i = 0; i < changed.length; i += 2) {
            int at = fields.indexOf(changed[i]);
            if (at < 0) {
                fields.addAll(List.of(changed[i], changed[i + 1]));
            } else {
                fields.set(at + 1, changed[i + 1]);
            }
        }
    }

    MvcTestResult unit(UUID plan, String unit, String from, String to) {
        return post(
                CONTROL,
                "/inspection-plans/" + plan + "/units",
                "unit",
                unit,
                "way",
                "DIRECT",
                "from",
                from,
                "to",
                to);
    }

    /** A round that is a draft: unannounced where there is no plan. */
    UUID round(@Nullable UUID plan, String from, String to) {
        UUID id = Uuid7.next();
        done(
                post(
                        CONTROL,
                        "/inspections",
                        "id",
                        id.toString(),
                        "agency",
                        DISTRICT,
                        "form",
                        plan == null ? "UNANNOUNCED" : "PERIODIC",
                        "plan",
                        plan == null ? "" : plan.toString(),
                        "title",
                        "Kiểm tra " + from,
                        "mandate",
                        "Kiểm tra việc giải quyết",
                        "from",
                        from,
                        "to",
                        to,
                        "money",
                        "Ngân sách huyện"));
        return id;
    }

    MvcTestResult named(UUID round, String who, String role) {
        return post(
                CONTROL,
                "/inspections/" + round + "/members",
                "staff",
                Staff.idOf(who).toString(),
                "role",
                role);
    }

    MvcTestResult visit(UUID round, UUID id, String unit, String from, String to) {
        return post(
                CONTROL,
                "/inspections/" + round + "/visits",
                "id",
                id.toString(),
                "unit",
                unit,
                "way",
                "DIRECT",
                "from",
                from,
                "to",
                to);
    }

    void team(UUID round) {
        done(named(round, LEADER, "LEADER"));
        done(named(round, SECRETARY, "SECRETARY"));
        done(named(round, MEMBER, "MEMBER"));
    }

    void decide(UUID round, String on) {
        done(post(CHAIR, "/inspections/" + round + "/decided", "number", "7/QĐ", "on", on));
    }

    /** Saves the draft of a conclusion, going on from the one that stands. */
    MvcTestResult stated(UUID round, String results, String... rest) {
        return post(
                SECRETARY,
                "/inspections/" + round + "/statements",
                "seen",
                roundStore.find(round).orElseThrow().statements().seal(),
                "results",
                results,
                "shortcomings",
                rest[0],
                "causes",
                rest[1],
                "proposals",
                rest[2]);
    }

    static String path(UUID visit) {
        return "/inspection-visits/" + visit;
    }

    MvcTestResult stepping(String who, UUID visit, String step, String day, String... fields) {
        List<String> all = new ArrayList<>(List.of("step", step, "day", day));
        all.addAll(List.of(fields));
        return post(who, path(visit) + "/steps", all.toArray(String[]::new));
    }

    void step(String who, UUID visit, String step, String day, String... fields) {
        done(stepping(who, visit, step, day, fields));
    }

    /** A visit of the commune that runs since 31/05, of a round that carries out a plan. */
    UUID running() {
        UUID round = round(plan(), "31/05/2022", "30/06/2022");
        UUID visit = Uuid7.next();
        team(round);
        done(visit(round, visit, COMMUNE, "31/05/2022", "03/06/2022"));
        decide(round, "03/05/2022");
        step(LEADER, visit, "NOTIFY", "12/05/2022", "number", "1/TB");
        step(LEADER, visit, "BEGIN", "31/05/2022");
        return visit;
    }

    UUID roundOf(UUID visit) {
        return jdbc.sql("select round from inspection.visit where id = :id")
                .param("id", visit)
                .query(UUID.class)
                .single();
    }

    Visit visit(UUID id) {
        return roundStore.find(roundOf(id)).orElseThrow().visit(id).orElseThrow();
    }

    void answerAll(UUID visit, String verdict) {
        Sample sample = checkStore.sample(visit).orElseThrow();
        for (UUID dossier : sample.dossiers()) {
            for (String item : questions()) {
                done(
                        post(
                                MEMBER,
                                path(visit) + "/sample/" + dossier,
                                "item",
                                item,
                                "verdict",
                                verdict));
            }
        }
    }

    List<String> questions() {
        return program.getBean(CheckList.class).questions(LocalDate.of(2022, 5, 31)).stream()
                .map(CheckItem::key)
                .toList();
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    static String refused(int status, MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(status);
        return main(answer);
    }

    Document open(String who, String path) {
        MvcTestResult answer = get(who, path);
        assertThat(answer).as(() -> main(answer)).hasStatus(200);
        Document page = page(answer);
        assertThat(page.text()).doesNotContain("⟦").doesNotContain("???");
        return page;
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String main(MvcTestResult answer) {
        @Nullable Element main = page(answer).selectFirst("main");
        return main == null ? page(answer).text() : main.text();
    }

    static String main(Document page) {
        return Objects.requireNonNull(page.selectFirst("main")).text();
    }
}
