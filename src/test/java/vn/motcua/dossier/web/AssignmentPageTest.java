package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Certificate;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Typed;
import vn.motcua.testing.DatabaseTest;

/** The page on which a head says how work is given out; each test in a month of its own. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=assignment-pages")
class AssignmentPageTest {

    private static final String PATH = "/assignments/" + Unit.idOf("tunganh") + "/justice";
    private static int months;

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private BusinessClock clock;

    private Desk desk;

    @BeforeEach
    void anotherMonth() {
        desk = new Desk(program, mvc);
        months++;
        desk.later(Duration.ofDays(28L * months));
    }

    @Test
    void aHeadFindsTheirPostsFromTheOverview() {
        Document overview = Desk.page(desk.get("/overview", Desk.CHAIR));
        assertThat(overview.select("a[href=/assignments]")).isNotEmpty();

        Document list = Desk.page(desk.get("/assignments", Desk.CHAIR));
        assertThat(list.select("a[href=" + PATH + "]")).hasSize(1);
        assertThat(list.select("a[href^=/assignments/" + Unit.idOf("dt-justice") + "]")).isEmpty();
        assertThat(list.text()).contains("Để chung").doesNotContain("⟦");
    }

    @Test
    void untilSomebodySaysOtherwiseWorkLiesOpen() {
        Document page = Desk.page(desk.get(PATH.replace("justice", "clerk"), Desk.CHAIR));

        assertThat(page.text())
                .contains("Chưa ai đặt cách khác", "Chưa có cách giao nào đã hết.")
                .doesNotContain("⟦", "Đến lượt ai");
        assertThat(page.select("#field-from").val()).isEqualTo(day(0));
    }

    @Test
    void byTurnTheNextTaskIsTheirs() {
        assertThat(set("way", "TURN")).hasStatus(303);

        Document page = Desk.page(desk.get(PATH, Desk.CHAIR));
        assertThat(page.text()).contains("Lần lượt", "Đến lượt ai", "Dừng");
        UUID id = desk.receive("Trần Văn Lượt");
        desk.forward(id, 1);
        assertThat(desk.state(id).open().getFirst().assignee()).isEqualTo(id(Desk.JUSTICE));
        assertThat(Desk.page(desk.get(PATH, Desk.CHAIR)).text()).contains("lượt gần nhất");
        assertThat(desk.send(id, Desk.JUSTICE, "release")).hasStatus(303);
        stop();
        assertThat(Desk.page(desk.get(PATH, Desk.CHAIR)).text())
                .contains("Chưa ai đặt cách khác", "dừng lúc");
    }

    @Test
    void byRuleTheLinesStayAndNameThePerson() {
        assertThat(
                        set(
                                "way",
                                "RULE",
                                "procedure2",
                                "2.000635",
                                "person2",
                                id(Desk.JUSTICE).toString()))
                .hasStatus(303);
        Document page = Desk.page(desk.get(PATH, Desk.CHAIR));

        assertThat(page.text()).contains("Thủ tục 2.000635 →", "còn lại để chung");
        stop();
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndWhatWasTypedStays() {
        refused(422, "#field-from-error", "Hãy nhập ngày", "from", "hôm nay");
        refused(422, "#field-from-error", "từ hôm nay", "from", day(-1));
        refused(422, "#field-to-error", "Ngày cuối phải", "to", day(-1));
        refused(422, "#field-field1-error", "ít nhất một dòng", "way", "RULE");
        refused(
                422,
                "#field-field1-error",
                "Dòng 1: hãy chọn",
                "way",
                "RULE",
                "procedure3",
                "2.000635");
        Document unknown =
                refused(
                        422,
                        "#field-procedure1-error",
                        "không có thủ tục nào mang mã “9.9”",
                        "way",
                        "RULE",
                        "procedure3",
                        "9.9",
                        "person3",
                        id(Desk.JUSTICE).toString());
        assertThat(unknown.select("#field-procedure1").val()).isEqualTo("9.9");
        assertThat(unknown.select("input[name=way][value=RULE]").hasAttr("checked")).isTrue();
        refused(
                422,
                "#field-person1-error",
                "không giữ vị trí này",
                "way",
                "RULE",
                "procedure1",
                "2.000635",
                "person1",
                id(Desk.CLERK).toString());
        set("way", "TURN", "to", day(3));
        refused(409, "#field-from-error", "đã có cách giao việc khác", "way", "OPEN");
        stop();
    }

    @Test
    void onlyWhoMayAssignThereSetsOrStopsAWay() {
        set("way", "TURN");
        String running = running();

        for (String who : new String[] {Desk.JUSTICE, Desk.RECEIVER, "chutich.thitran"}) {
            assertThat(desk.get(PATH, who)).hasStatus(403);
            assertThat(desk.post(PATH, who, "way", "OPEN", "from", day(9))).hasStatus(403);
            assertThat(desk.post(PATH + "/end", who, "assignment", running)).hasStatus(403);
        }
        assertThat(desk.get("/assignments", Desk.JUSTICE)).hasStatus(403);
        assertThat(desk.get(PATH.replace("justice", "pilot"), Desk.CHAIR)).hasStatus(404);
        assertThat(desk.post(PATH + "/end", Desk.CHAIR, "assignment", UUID.randomUUID() + ""))
                .hasStatus(404);
        assertThat(desk.post(PATH + "/end", Desk.CHAIR)).hasStatus(400);
        assertThat(desk.post(PATH, Desk.CHAIR, "from", day(0), "way", "DRAW")).hasStatus(400);
        stop();
        assertThat(desk.post(PATH + "/end", Desk.CHAIR, "assignment", running)).hasStatus(409);
    }

    @Test
    void theDayAfterItsLastDayWorkLiesOpenAgain() {
        set("way", "TURN", "to", day(0));
        desk.later(Duration.ofDays(1));

        UUID id = desk.receive("Trần Văn Hết");
        desk.forward(id, 1);

        assertThat(desk.state(id).open().getFirst().assignee()).isNull();
        assertThat(Desk.page(desk.get(PATH, Desk.CHAIR)).text())
                .contains("Chưa ai đặt cách khác", "Hết hạn");
    }

    @Test
    void whatTheDeskDoesAtOnceStaysWithWhoeverReceivedIt() {
        String receivers = "/assignments/" + Unit.idOf("tunganh-onestop") + "/receiver";
        desk.post(receivers, Desk.CHAIR, "way", "TURN", "from", day(0), "to", day(0));

        for (int i = 0; i < 2; i++) {
            UUID id = UUID.randomUUID();
            desk.next(() ->
                    program.getBean(Dossiers.class)
                            .receiveAtDesk(
                                    toCertify(id),
                                    List.of(
                                            new DossierCommand.EnterCertificate(
                                                    1,
                                                    1,
                                                    new Certificate("Giấy khai sinh", 1, 2, ""))),
                                    desk.staff(Desk.RECEIVER)));
            assertThat(desk.state(id).open().getFirst().assignee()).isNull();
        }
        UUID plain = desk.receive("Trần Văn Quầy");
        assertThat(desk.state(plain).open().getFirst().assignee()).isNotNull();
    }

    private static Receive toCertify(UUID id) {
        return new Receive(
                id,
                Unit.idOf("tunganh"),
                "2.000815",
                "chung",
                Channel.COUNTER,
                new Applicant("Lê Thị Chờ", "042190000007", null, "", "", "", "", "", ""),
                List.of(new PaperCount("ban-chinh", 0, 0, 0, true)),
                1,
                ReturnMethod.DESK);
    }

    private Document refused(int status, String where, String sentence, String... fields) {
        MvcTestResult result = set(fields);
        assertThat(result).as(sentence).hasStatus(status);
        Document page = Desk.page(result);
        assertThat(page.select(where).text()).contains(sentence);
        assertThat(page.text()).doesNotContain("⟦");
        return page;
    }

    /** From today unless the fields say otherwise; names and values take turns. */
    private MvcTestResult set(String... fields) {
        boolean from = List.of(fields).contains("from");
        String[] all = new String[fields.length + (from ? 0 : 2)];
        System.arraycopy(fields, 0, all, 0, fields.length);
        if (!from) {
            all[fields.length] = "from";
            all[fields.length + 1] = day(0);
        }
        return desk.post(PATH, Desk.CHAIR, all);
    }

    private String running() {
        return Desk.page(desk.get(PATH, Desk.CHAIR)).select("input[name=assignment]").val();
    }

    private void stop() {
        assertThat(desk.post(PATH + "/end", Desk.CHAIR, "assignment", running())).hasStatus(303);
    }

    private String day(int later) {
        LocalDate today = desk.next(() -> Zones.dayOf(clock.instant()));
        return Typed.text(today.plusDays(later));
    }

    private static UUID id(String username) {
        return Staff.idOf(username);
    }
}
