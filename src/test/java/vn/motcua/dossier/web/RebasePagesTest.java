package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.SourceFile;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** From the desk of the control to the signed move and the dossier's own journal, page by page. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=recount-pages")
class RebasePagesTest {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String GUARDIAN = "1.004837";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;
    private UUID dossier;
    private String field;

    @BeforeEach
    void aDossierOnTheOldProcessAndANewOneSinceToday() throws IOException {
        desk = new Desk(program, mvc);
        program.getBean(JdbcClient.class).sql("delete from dossier.task").update();
        Catalog catalog = program.getBean(Catalog.class);
        UUID old =
                catalog.inForce(GUARDIAN, Zones.dayOf(DemoLocality.MORNING))
                        .orElseThrow()
                        .processId();
        field = "to." + old + ".B2";
        String yaml =
                new ClassPathResource("demo/procedures/" + GUARDIAN + ".yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        catalog.load(List.of(new SourceFile("other.yaml", withOtherSteps(yaml))), Actor.SYSTEM);
        dossier = guarded();
        Duration day = Duration.ofHours(23);
        desk.later(day);
        // The job goes by the program's own clock, a little later than the desk's.
        program.getBean(BusinessClock.class)
                .set(DemoLocality.MORNING.plus(day).plus(Duration.ofMinutes(30)), "test");
    }

    private static String withOtherSteps(String yaml) {
        return yaml.replace("\nvalid_from: 2020-09-15", "\nvalid_from: 2022-06-01")
                .replace("next: [B2]", "next: [C2]")
                .replace("{id: B2,", "{id: C2,");
    }

    private UUID guarded() {
        UUID id = Uuid7.next();
        Dossiers dossiers = program.getBean(Dossiers.class);
        Receive receive =
                new Receive(
                        id,
                        Unit.idOf("tunganh"),
                        GUARDIAN,
                        "cu",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn 1",
                                "",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("van-ban-cu", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        ReturnMethod.DESK);
        desk.next(() -> dossiers.receive(receive, desk.staff(Desk.RECEIVER)));
        desk.act(id, Desk.RECEIVER, new DossierCommand.Forward(1, 1, null, null));
        return id;
    }

    private static String choosing() {
        return "/rebases/new?agency=" + Unit.idOf("tunganh") + "&procedure=" + GUARDIAN;
    }

    private MvcTestResult send(String... fields) {
        String[] all = new String[fields.length + 6];
        String[] own = {
            "id",
            Uuid7.next().toString(),
            "agency",
            Unit.idOf("tunganh").toString(),
            "procedure",
            GUARDIAN
        };
        System.arraycopy(own, 0, all, 0, 6);
        System.arraycopy(fields, 0, all, 6, fields.length);
        return desk.post("/rebases", CONTROL, all);
    }

    @Test
    void theControlFindsItOnItsDeskAndTheListSaysWhereOldProcessesAre() {
        Document place = Desk.page(desk.get("/catalog-control", CONTROL));
        Document list = Desk.page(desk.get("/rebases", CONTROL));

        assertThat(place.select("a[href=/rebases]").text())
                .contains("Chuyển hồ sơ sang quy trình mới");
        assertThat(list.select("a[href=" + choosing() + "]")).hasSize(1);
        assertThat(list.text()).contains("Chưa lập lần chuyển nào").doesNotContain("⟦");
        assertThat(Desk.page(desk.get("/overview", Desk.CHAIR)).select("a[href=/rebases]"))
                .hasSize(1);
        assertThat(desk.get("/rebases", Desk.RECEIVER)).hasStatus(403);
    }

    @Test
    void aStepThatIsGoneStaysUntilAnotherIsChosen() {
        Document first = Desk.page(desk.get(choosing(), CONTROL));
        Document again = Desk.page(desk.get(choosing() + "&" + field + "=C2", CONTROL));

        assertThat(first.select("tr[data-outcome=STAYS]").text())
                .contains("B2 · Thẩm tra điều kiện giám hộ", "Quy trình mới không có bước B2");
        assertThat(first.select("input[name=dossier]")).isEmpty();
        assertThat(first.select("select[name=" + field + "] option").eachAttr("value"))
                .contains("B1", "C2", "B3")
                .doesNotContain("B7");
        assertThat(again.select("tr[data-outcome=MOVES]").text())
                .contains("C2 · Thẩm tra điều kiện giám hộ", "Chuyển được");
        assertThat(again.select("input[name=dossier]").hasAttr("checked")).isTrue();
        assertThat(again.select("form#rebase input[name=" + field + "]").val()).isEqualTo("C2");
        assertThat(again.text()).doesNotContain("⟦");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasChosenStays() {
        MvcTestResult result =
                send(
                        field,
                        "C2",
                        "dossier",
                        dossier.toString(),
                        "number",
                        "7/QĐ",
                        "day",
                        "9/9/2022");
        Document page = Desk.page(result);

        assertThat(result).hasStatus(422);
        assertThat(page.select("#field-day-error").text()).contains("không thể sau hôm nay");
        assertThat(page.select("#field-summary-error").text()).contains("Phải nêu lý do chuyển");
        assertThat(page.select("#field-number").val()).isEqualTo("7/QĐ");
        assertThat(page.select("input[name=dossier]").hasAttr("checked")).isTrue();
        assertThat(send("number", "7/QĐ", "day", "1/6/2022", "summary", "x")).hasStatus(409);
        assertThat(desk.get("/rebases/new?agency=x&procedure=y", CONTROL)).hasStatus(400);
        assertThat(desk.get(choosing() + "0", CONTROL)).hasStatus(404);
    }

    @Test
    void theControlPreparesTheLeaderSignsAndTheDossierSaysWhy() {
        MvcTestResult sent =
                send(
                        field,
                        "C2",
                        "dossier",
                        dossier.toString(),
                        "number",
                        "512/QĐ-UBND",
                        "day",
                        "01/06/2022",
                        "summary",
                        "Quy trình cũ bị bãi bỏ");
        assertThat(sent).hasStatus(303);
        String path = sent.getResponse().getHeader("Location") + "";
        Document draft = Desk.page(desk.get(path, CONTROL));
        assertThat(draft.select("tr[data-outcome=MOVES]")).hasSize(1);
        assertThat(draft.select("#sign")).isEmpty();
        assertThat(draft.text()).contains("chờ lãnh đạo").doesNotContain("⟦");
        assertThat(desk.post(path + "/sign", CONTROL)).hasStatus(403);

        account(Desk.CHAIR);
        assertThat(desk.post(path + "/sign", Desk.CHAIR)).hasStatus(303);
        Document signed = signed(path);

        assertThat(signed.select("tr[data-outcome=MOVED]").text())
                .contains("B2 · Thẩm tra", "C2 · Thẩm tra", "Đã chuyển");
        assertThat(signed.select("#again, #sign, #drop")).isEmpty();
        assertThat(desk.post(path + "/sign", Desk.CHAIR)).hasStatus(409);
        assertThat(csv(path)).contains(desk.state(dossier).code(), "Đã chuyển");
        Document journal = Desk.page(desk.get("/dossiers/" + dossier, Desk.CHAIR));
        assertThat(journal.select(".timeline").text())
                .contains("của quy trình mới, theo quyết định số 512/QĐ-UBND ngày 01/06/2022")
                .contains("“Quy trình cũ bị bãi bỏ”");
        assertThat(Desk.page(desk.get("/rebases", CONTROL)).text())
                .contains("Đã ký", "512/QĐ-UBND", "1 trên 1", "Không còn hồ sơ nào");
        assertThat(Desk.page(desk.get("/tasks", Desk.JUSTICE)).text())
                .contains("Thẩm tra điều kiện giám hộ");
        Document track = Desk.page(desk.get("/dossiers/" + dossier, Desk.JUSTICE));
        assertThat(track.text()).doesNotContain("⟦");
    }

    private String csv(String path) {
        return new String(
                desk.get(path + "/dossiers.csv", CONTROL).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
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
            if (page.select("#rebase").attr("data-standing").equals("done")) {
                return page;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("Never done: " + path);
    }
}
