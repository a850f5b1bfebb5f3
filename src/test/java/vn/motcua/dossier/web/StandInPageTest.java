package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Typed;
import vn.motcua.testing.DatabaseTest;

/** Standing in, from the page that says so to the last day; each test in a month of its own. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=stand-ins")
class StandInPageTest {

    private static final Post JUSTICE = new Post(Unit.idOf("tunganh"), "justice");
    private static final String COLLEAGUE = "vanthu.tunganh";
    private static int months;

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private BusinessClock clock;
    @Autowired private Organizations organizations;

    private Desk desk;

    @BeforeEach
    void anotherMonth() {
        desk = new Desk(program, mvc);
        months++;
        desk.later(Duration.ofDays(28L * months));
    }

    @Test
    void nobodyStandsInUntilSomebodySaysSo() {
        Document page = Desk.page(desk.get("/stand-ins", Desk.JUSTICE));

        assertThat(page.text())
                .contains("Bạn không làm thay ai.", "Chưa có ai làm thay bạn.")
                .doesNotContain("⟦");
        assertThat(page.select("#field-from").val()).isEqualTo(day(0));
        assertThat(page.select("#field-to option[value=" + id(COLLEAGUE) + "]")).hasSize(1);
        assertThat(page.select("#field-to option[value=" + id(Desk.JUSTICE) + "]")).isEmpty();
        assertThat(page.select("#field-to option[value=" + id(Desk.ELSEWHERE) + "]")).isEmpty();
    }

    @Test
    void theStandInSeesItDoesTheWorkAndIsToldOfUntilTheLastDay() {
        UUID taken = desk.receive("Trần Văn Thay");
        desk.forward(taken, 1);
        desk.act(taken, Desk.JUSTICE, new DossierCommand.Take(desk.task(taken), desk.seen(taken)));
        assertThat(tasks(COLLEAGUE)).doesNotContain(code(taken));

        assertThat(give(Desk.JUSTICE, 0, 1)).hasStatus(303);

        String tasks = tasks(COLLEAGUE);
        assertThat(tasks).contains("Bạn làm thay " + name(Desk.JUSTICE), day(1), code(taken));
        assertThat(desk.send(taken, COLLEAGUE, "forward")).hasStatus(303);
        String told = Desk.page(desk.get("/dossiers/" + taken, Desk.RECEIVER)).text();
        assertThat(told).contains(name(COLLEAGUE) + ", làm thay " + name(Desk.JUSTICE));

        desk.later(Duration.ofDays(1));
        assertThat(tasks(COLLEAGUE)).contains("Bạn làm thay");
        desk.later(Duration.ofDays(1));
        UUID next = desk.receive("Lê Thị Sau");
        desk.forward(next, 1);
        assertThat(tasks(COLLEAGUE)).doesNotContain("Bạn làm thay", code(next));
        assertThat(desk.send(next, COLLEAGUE, "take")).hasStatus(403);
        assertThat(Desk.page(desk.get("/dossiers/" + taken, Desk.RECEIVER)).text())
                .contains(name(COLLEAGUE) + ", làm thay " + name(Desk.JUSTICE));
    }

    @Test
    void theStandInTakesOverWhatTheAbsentOneHadTaken() {
        UUID taken = desk.receive("Trần Văn Lấy");
        desk.forward(taken, 1);
        desk.act(taken, Desk.JUSTICE, new DossierCommand.Take(desk.task(taken), desk.seen(taken)));
        give(Desk.JUSTICE, 0, 0);

        assertThat(desk.send(taken, COLLEAGUE, "take")).hasStatus(303);

        assertThat(desk.state(taken).open().getFirst().assignee()).isEqualTo(id(COLLEAGUE));
        assertThat(desk.send(taken, Desk.JUSTICE, "forward")).hasStatus(409);
    }

    @Test
    void endedEarlyItIsGoneAtOnceAndStaysAsHistory() {
        UUID done = desk.receive("Trần Văn Sớm");
        desk.forward(done, 1);
        give(Desk.JUSTICE, 0, 9);
        assertThat(desk.send(done, COLLEAGUE, "forward")).hasStatus(303);
        UUID open = desk.receive("Trần Văn Muộn");
        desk.forward(open, 1);
        String end =
                Desk.page(desk.get("/stand-ins", Desk.JUSTICE))
                        .select("form[action$=/end]")
                        .attr("action");

        assertThat(desk.post(end, COLLEAGUE)).hasStatus(403);
        assertThat(desk.post(end, Desk.JUSTICE)).hasStatus(303);

        assertThat(desk.send(open, COLLEAGUE, "forward")).hasStatus(403);
        assertThat(tasks(COLLEAGUE)).doesNotContain("Bạn làm thay");
        assertThat(Desk.page(desk.get("/stand-ins", Desk.JUSTICE)).text()).contains("Kết thúc sớm");
        assertThat(Desk.page(desk.get("/dossiers/" + done, Desk.RECEIVER)).text())
                .contains("làm thay " + name(Desk.JUSTICE));
        assertThat(desk.post(end, Desk.JUSTICE)).hasStatus(409);
        assertThat(give(Desk.JUSTICE, 0, 9)).hasStatus(303);
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndWhatWasTypedStays() {
        refused(Desk.JUSTICE, "to", "", 422, "Hãy chọn người làm thay.");
        refused(Desk.JUSTICE, "to", id(Desk.JUSTICE).toString(), 422, "Hãy chọn một người khác");
        refused(Desk.JUSTICE, "to", id(Desk.ELSEWHERE).toString(), 422, "cùng cơ quan");
        refused(Desk.JUSTICE, "to", "../x", 422, "Hãy chọn người làm thay.");
        refused(Desk.JUSTICE, "post", "x", 422, "Hãy chọn vị trí");
        refused(Desk.JUSTICE, "from", "31/02/2022", 422, "Hãy nhập ngày");
        refused(Desk.JUSTICE, "from", day(-1), 422, "từ hôm nay");
        refused(Desk.JUSTICE, "until", day(-1), 422, "Ngày cuối phải");
        refused(Desk.JUSTICE, "reason", "   ", 422, "Hãy ghi lý do");
        refused(Desk.JUSTICE, "reason", "x".repeat(301), 422, "nhiều nhất 300");
        assertThat(organizations.chart().standIns().by(id(Desk.JUSTICE)))
                .noneMatch(d -> d.isOpen(today()));

        give(Desk.JUSTICE, 2, 4);
        refused(Desk.JUSTICE, "until", day(2), 409, "đã có");
        refused(Desk.JUSTICE, "from", day(4), 409, "đã có");
    }

    @Test
    void whatIsDoneInAnothersSteadIsNotPassedOn() {
        give(Desk.JUSTICE, 0, 5);
        String lent = id(COLLEAGUE) + " " + JUSTICE.unit() + " justice";

        MvcTestResult refused =
                desk.post(
                        "/stand-ins",
                        COLLEAGUE,
                        "post",
                        lent,
                        "to",
                        id(Desk.SIGNER).toString(),
                        "from",
                        day(0),
                        "until",
                        day(1),
                        "reason",
                        "ốm");

        assertThat(refused).hasStatus(409);
        assertThat(Desk.page(refused).text()).contains("không giao tiếp cho người thứ ba");
    }

    @Test
    void aHeadSaysWhoStandsInForTheSickButNotForALeader() {
        String path = "/stand-ins/units/" + JUSTICE.unit();
        assertThat(desk.get(path, Desk.JUSTICE)).hasStatus(403);
        assertThat(desk.get(path, "chutich.thitran")).hasStatus(403);
        Document page = Desk.page(desk.get(path, Desk.CHAIR));
        assertThat(page.select("#field-post option[value^=" + id(Desk.JUSTICE) + "]")).hasSize(1);

        assertThat(give(path, Desk.CHAIR, Desk.JUSTICE, "justice", COLLEAGUE)).hasStatus(303);
        assertThat(tasks(COLLEAGUE)).contains("Bạn làm thay " + name(Desk.JUSTICE));
        assertThat(give(path, Desk.SIGNER, Desk.CHAIR, "chair", Desk.SIGNER)).hasStatus(403);
        assertThat(give(path, Desk.SIGNER, Desk.CHAIR, "chair", COLLEAGUE)).hasStatus(403);
        assertThat(give("/stand-ins", COLLEAGUE, Desk.CHAIR, "chair", COLLEAGUE)).hasStatus(403);
        assertThat(give("/stand-ins", Desk.CHAIR, Desk.CHAIR, "chair", Desk.SIGNER)).hasStatus(303);
        assertThat(tasks(Desk.SIGNER)).contains("Bạn làm thay " + name(Desk.CHAIR));
    }

    /**
     * What a leader does is no task's work, so the right itself tells in whose stead it was done.
     */
    @Test
    void aLeadersActsToldInWhoseSteadTheyWereGiven() {
        UUID lent = desk.receive("Trần Văn Ủy");
        UUID own = desk.receive("Lê Thị Quyền");
        desk.forward(lent, 1).forward(own, 1);
        assertThat(give("/stand-ins", Desk.CHAIR, Desk.CHAIR, "chair", COLLEAGUE)).hasStatus(303);
        String told = "làm thay " + name(Desk.CHAIR);

        leads(lent, COLLEAGUE);
        leads(own, Desk.SIGNER);

        String page = Desk.page(desk.get("/dossiers/" + lent, Desk.RECEIVER)).text();
        assertThat(page.split(told, -1)).as("assigned, stopped, resumed, excused").hasSize(5);
        assertThat(page).contains(name(COLLEAGUE) + ", " + told);
        assertThat(Desk.page(desk.get("/dossiers/" + own, Desk.RECEIVER)).text())
                .as("a deputy's own right")
                .doesNotContain("làm thay");
    }

    private void leads(UUID id, String who) {
        assertThat(desk.send(id, who, "assign", "to", id(Desk.JUSTICE) + "")).hasStatus(303);
        assertThat(desk.send(id, who, "suspend", "basis", "Điều 61", "reason", "Chờ giám định"))
                .hasStatus(303);
        assertThat(desk.send(id, who, "resume")).hasStatus(303);
        String[] sorry = {"apologyReason", "Chậm", "reappointed", day(20)};
        assertThat(desk.send(id, who, "apologise", sorry)).hasStatus(303);
    }

    @Test
    void everyPostAtOnceAndTheAbsentCannotStandIn() {
        String all = id(COLLEAGUE) + " all";
        assertThat(
                        desk.post(
                                "/stand-ins",
                                COLLEAGUE,
                                "post",
                                all,
                                "to",
                                id(Desk.SIGNER).toString(),
                                "from",
                                day(0),
                                "until",
                                day(3),
                                "reason",
                                "đi học"))
                .hasStatus(303);
        assertThat(tasks(Desk.SIGNER)).contains("ở mọi vị trí");

        refused(Desk.JUSTICE, "to", id(COLLEAGUE).toString(), 409, "cũng vắng");
    }

    private void refused(String who, String field, String value, int status, String sentence) {
        String[] fields = {
            "post", id(who) + " " + JUSTICE.unit() + " justice",
            "to", id(COLLEAGUE).toString(),
            "from", day(0),
            "until", day(4),
            "reason", "nghỉ ốm"
        };
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals(field)) {
                fields[i + 1] = value;
            }
        }
        MvcTestResult result = desk.post("/stand-ins", who, fields);

        assertThat(result).as(field + "=" + value).hasStatus(status);
        Document page = Desk.page(result);
        assertThat(page.text()).contains(sentence).doesNotContain("⟦");
        if (!field.equals("reason")) {
            assertThat(page.select("#field-reason").val()).isEqualTo("nghỉ ốm");
        }
    }

    private MvcTestResult give(String who, int from, int until) {
        return desk.post(
                "/stand-ins",
                who,
                "post",
                id(who) + " " + JUSTICE.unit() + " justice",
                "to",
                id(COLLEAGUE).toString(),
                "from",
                day(from),
                "until",
                day(until),
                "reason",
                "nghỉ ốm");
    }

    private MvcTestResult give(String path, String who, String giver, String post, String taker) {
        return desk.post(
                path,
                who,
                "post",
                id(giver) + " " + JUSTICE.unit() + " " + post,
                "to",
                id(taker).toString(),
                "from",
                day(0),
                "until",
                day(1),
                "reason",
                "nghỉ ốm");
    }

    private String tasks(String who) {
        return Desk.page(desk.get("/tasks", who)).text();
    }

    private String code(UUID id) {
        return desk.state(id).code();
    }

    private String name(String username) {
        return organizations.chart().staff(id(username)).orElseThrow().name();
    }

    private java.time.LocalDate today() {
        return desk.next(() -> Zones.dayOf(clock.instant()));
    }

    private String day(int later) {
        return Typed.text(today().plusDays(later));
    }

    private static UUID id(String username) {
        return Staff.idOf(username);
    }
}
