package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.RestDay;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** From the overview to the signed instrument and the dossier's own journal, page by page. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=recount-pages")
class RecountPagesTest {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    private static int numbers;

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Calendars calendars;

    private Desk desk;
    private UUID dossier;

    @BeforeEach
    void aDossierWithCivilStatus() {
        desk = new Desk(program, mvc);
        // The job goes by the program's own clock, a little later than the desk's.
        Instant later = DemoLocality.MORNING.plus(Duration.ofMinutes(30));
        program.getBean(BusinessClock.class).set(later, "test");
        today(RestDay.Kind.SWAPPED_IN);
        program.getBean(JdbcClient.class).sql("delete from dossier.task").update();
        dossier = desk.receive("Trần Văn Quỳnh");
        desk.forward(dossier, 1);
    }

    private void today(RestDay.Kind kind) {
        calendars.declare(new RestDay(TODAY, kind, "Bão", "Storm", null, "Công điện 1", false));
    }

    private MvcTestResult send(String who, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "id";
        all[fields.length + 1] = Uuid7.next().toString();
        return desk.post("/recounts", who, all);
    }

    private String drafted(String who, String agency) {
        MvcTestResult sent =
                send(
                        who,
                        "agency",
                        agency,
                        "number",
                        ++numbers + "/QĐ-UBND",
                        "day",
                        "31/05/2022",
                        "summary",
                        "Nghỉ vì bão số 1");
        assertThat(sent).hasStatus(303);
        return sent.getResponse().getHeader("Location") + "";
    }

    @Test
    void theOverviewLeadsThereForWhoMayPrepareAndTheListBeginsEmptyOrCounts() {
        Document overview = Desk.page(desk.get("/overview", Desk.CHAIR));
        Document list = Desk.page(desk.get("/recounts", "chutich.yenho"));

        assertThat(overview.select("a[href=/recounts]")).hasSize(1);
        assertThat(list.select(".empty").text()).contains("Chưa có văn bản nào");
        assertThat(desk.get("/recounts", Desk.RECEIVER)).hasStatus(403);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNamesTheArticle() {
        MvcTestResult result = send(Desk.CHAIR, "day", "1/6/2022", "number", "7/QĐ");
        Document page = Desk.page(result);

        assertThat(result).hasStatus(422);
        assertThat(page.select("#field-day-error").text())
                .contains("Ngày ban hành không thể sau hôm nay (31/05/2022)");
        assertThat(page.select("#field-summary-error").text()).contains("phải có trích yếu");
        assertThat(page.select("#field-number").val()).isEqualTo("7/QĐ");
    }

    @Test
    void whereNothingWouldMoveItSaysSoAndKeepsNothing() {
        MvcTestResult result =
                send(Desk.CHAIR, "number", "8/QĐ", "day", "31/05/2022", "summary", "Bão");

        assertThat(result).hasStatus(409);
        assertThat(Desk.page(result).select("#errors").text())
                .contains("không có thời hạn đang mở nào phải dời");
    }

    @Test
    void theControlPreparesTheLeaderSignsAndTheDossierSaysWhatMoved() {
        today(RestDay.Kind.SWAPPED_OFF);
        String agency = Unit.idOf("tunganh").toString();
        String path = drafted(CONTROL, agency);
        Document draft = Desk.page(desk.get(path, CONTROL));

        assertThat(draft.select("#count-LATER td").text()).isNotEqualTo("0");
        assertThat(draft.select("a[href=/dossiers/" + dossier + "]")).hasSize(1);
        assertThat(draft.select("#sign")).isEmpty();
        assertThat(draft.text()).contains("chờ lãnh đạo").doesNotContain("⟦");
        assertThat(desk.post(path + "/sign", CONTROL)).hasStatus(403);
        String csv =
                new String(
                        desk.get(path + "/dues.csv", CONTROL).getResponse().getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        assertThat(csv).contains(desk.state(dossier).code(), "Dời muộn hơn");

        account(Desk.CHAIR);
        assertThat(Desk.page(desk.get(path, Desk.CHAIR)).select("#sign")).hasSize(1);
        assertThat(desk.post(path + "/sign", Desk.CHAIR)).hasStatus(303);
        Document signed = signed(path);

        assertThat(signed.select("#recount").attr("data-standing")).isEqualTo("done");
        assertThat(signed.select("#count-LATER td").eachText()).hasSize(2).doesNotContain("0");
        assertThat(signed.select("#refused, #again, #sign, #drop")).isEmpty();
        assertThat(desk.post(path + "/sign", Desk.CHAIR)).hasStatus(409);
        Document journal = Desk.page(desk.get("/dossiers/" + dossier, Desk.CHAIR));
        assertThat(journal.select(".timeline").text())
                .contains("theo văn bản số " + numbers + "/QĐ-UBND")
                .contains("Tra cứu sổ, cơ sở dữ liệu hộ tịch: từ")
                .contains("thành");
        assertThat(Desk.page(desk.get("/recounts", CONTROL)).text())
                .contains("Đã ký", numbers + "/QĐ-UBND");
    }

    private void account(String username) {
        Accounts accounts = program.getBean(Accounts.class);
        accounts.createAllWithHash(
                List.of(
                        new Accounts.NewAccount(
                                Staff.idOf(username), username, Set.of(Role.STAFF))),
                accounts.hash(DemoLocality.PASSWORD));
    }

    private Document signed(String path) {
        for (int i = 0; i < 400; i++) {
            Document page = Desk.page(desk.get(path, Desk.CHAIR));
            if (page.select("#recount").attr("data-standing").equals("done")) {
                return page;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Not done: " + path);
    }

    @Test
    void aDraftCanBeDroppedAndIsThenUnknown() {
        today(RestDay.Kind.SWAPPED_OFF);
        String path = drafted(Desk.CHAIR, "");

        assertThat(desk.post(path + "/drop", Desk.CHAIR)).hasStatus(303);
        assertThat(desk.get(path, Desk.CHAIR)).hasStatus(404);
    }
}
