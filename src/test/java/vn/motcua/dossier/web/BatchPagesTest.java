package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.RoundTrips;

@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=batch-pages")
class BatchPagesTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private Desk desk;
    private UUID one;
    private UUID two;

    @BeforeEach
    void twoDossiersWithCivilStatus() {
        desk = new Desk(program, mvc);
        one = desk.receive("Trần Văn Quỳnh");
        two = desk.receive("Nguyễn Thị Lan");
        desk.forward(one, 1).forward(two, 1);
    }

    /** The page for the ticked rows, as the list's own check boxes send them. */
    private Document chosen(String who, UUID... dossiers) {
        Document list = Desk.page(desk.get("/tasks", who));
        List<String> rows = new ArrayList<>();
        for (UUID dossier : dossiers) {
            rows.add("row=" + list.select("input[name=row][value^=" + dossier + "]").val());
        }
        return Desk.page(desk.get("/batches/new?" + String.join("&", rows), who));
    }

    private static Element form(Document page, String act) {
        return page.select("form[action=/batches]:has(input[name=act][value=" + act + "])").first();
    }

    /** Sends the form of an act with more fields; names and values take turns. */
    private MvcTestResult send(Document page, String who, String act, String... more) {
        List<String> fields = new ArrayList<>(List.of(more));
        form(page, act)
                .select("input[type=hidden]")
                .forEach(i -> fields.addAll(List.of(i.attr("name"), i.val())));
        return desk.post("/batches", who, fields.toArray(String[]::new));
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(303);
        return result.getResponse().getHeader("Location") + "";
    }

    @Test
    void offersWhatTheStepsOfTheChosenRowsAllow() {
        Document page = chosen(Desk.JUSTICE, one, two);

        assertThat(page.select("form[action=/batches] input[name=act]").eachAttr("value"))
                .containsExactly("forward", "take", "return");
        assertThat(page.select("h1").text()).isEqualTo("Xử lý cùng lúc 2 việc");
        assertThat(form(page, "forward").text()).contains("với 2 hồ sơ");
        assertThat(page.text()).contains("Trần Văn Quỳnh").doesNotContain("⟦");
    }

    @Test
    void aSmallBatchIsDoneAtOnceAndSaysWhatBecameOfEach() {
        Document page = chosen(Desk.JUSTICE, one, two);
        desk.act(one, Desk.JUSTICE, new DossierCommand.Take(desk.task(one), desk.seen(one)));

        String batch = location(send(page, Desk.JUSTICE, "forward", "note", "Xong"));
        String again = location(send(page, Desk.JUSTICE, "forward", "note", "Xong"));

        assertThat(again).isEqualTo(batch);
        Document shown = Desk.page(desk.get(batch, Desk.JUSTICE));
        assertThat(shown.select("[role=status]").text())
                .isEqualTo("Đã xong 1, chưa được 1, còn lại 0.");
        assertThat(shown.select("#batch .plain").text()).contains("vừa được người khác xử lý");
        assertThat(shown.select("#batch .plain a").attr("href")).isEqualTo("/dossiers/" + one);
        assertThat(shown.select("#batch").hasAttr("hx-get")).isFalse();
        assertThat(desk.state(two).open().getFirst().step()).isEqualTo("B3");

        assertThat(desk.post(batch + "/again", Desk.JUSTICE)).hasStatus(303);
        assertThat(desk.state(one).open().getFirst().step()).isEqualTo("B3");
        assertThat(Desk.text(Desk.page(desk.get(batch, Desk.JUSTICE)), "refused")).isEqualTo("0");
    }

    @Test
    void aLargeBatchIsWatchedAndStopped() {
        UUID[] many = new UUID[21];
        for (int i = 0; i < many.length; i++) {
            many[i] = desk.receive("Người thứ " + i);
        }
        Document page = chosen(Desk.RECEIVER, many);

        String batch = location(send(page, Desk.RECEIVER, "forward"));
        Document shown = Desk.page(desk.get(batch, Desk.RECEIVER));
        assertThat(desk.post(batch + "/stop", Desk.RECEIVER)).hasStatus(303);

        assertThat(shown.select("progress").attr("max")).isEqualTo("21");
        boolean running = shown.select("#batch").attr("data-standing").equals("running");
        assertThat(shown.select("#batch").hasAttr("hx-get")).isEqualTo(running);
        assertThat(shown.select("#stop")).hasSize(running ? 1 : 0);
    }

    @Test
    void whatIsMissingComesBackInItsOwnFormAndNothingIsStored() {
        Document page = chosen(Desk.JUSTICE, one, two);

        MvcTestResult result = send(page, Desk.JUSTICE, "return", "note", " ");

        assertThat(result).hasStatus(422);
        Document back = Desk.page(result);
        assertThat(form(back, "return").select(".error")).hasSize(1);
        assertThat(form(back, "forward").select(".error")).isEmpty();
        assertThat(form(back, "return").parents().select("details[open]")).hasSize(1);
        assertThat(form(back, "return").select("input[name=id]").val())
                .isEqualTo(form(page, "return").select("input[name=id]").val());
        assertThat(send(back, Desk.JUSTICE, "return", "note", "Thiếu dấu")).hasStatus(303);
        assertThat(desk.state(one).open().getFirst().step()).isEqualTo("B1");
    }

    @Test
    void whatIsLateAsksOnceForTheApologyAndTellsHowManyCarriedIt() {
        assertThat(form(chosen(Desk.JUSTICE, one, two), "forward").select("[name=apologyReason]"))
                .isEmpty();
        desk.later(Duration.ofDays(7));
        UUID fresh = desk.receive("Lê Thị Mới");
        desk.forward(fresh, 1);
        Document page = chosen(Desk.JUSTICE, one, two, fresh);

        assertThat(form(page, "forward").text()).contains("2 hồ sơ đã quá hẹn mà chưa xin lỗi");
        assertThat(form(page, "forward").select("[name=apologyReason]").text()).startsWith("Hồ sơ");
        assertThat(form(page, "forward").select("[name=sentAs]")).isEmpty();
        assertThat(form(page, "return").select("[name=apologyReason]")).isEmpty();
        String proposed = form(page, "forward").select("[name=reappointed]").val();

        MvcTestResult refused = send(page, Desk.JUSTICE, "forward", "reappointed", "01/06/2022");
        assertThat(refused).hasStatus(422);
        Document back = Desk.page(refused);
        assertThat(form(back, "forward").select(".error").eachText())
                .containsExactly(
                        "Hãy nhập nội dung này.", "Ngày này không thể đúng. Hãy kiểm tra lại.");
        assertThat(form(back, "forward").select("[name=reappointed]").val())
                .isEqualTo("01/06/2022");
        assertThat(desk.state(one).open().getFirst().step()).isEqualTo("B2");

        String[] sorry = {"apologyReason", "Mưa lũ", "reappointed", proposed};
        String batch = location(send(back, Desk.JUSTICE, "forward", sorry));
        Document shown = Desk.page(desk.get(batch, Desk.JUSTICE));
        assertThat(Desk.text(shown, "done")).isEqualTo("3");
        assertThat(Desk.text(shown, "apologised")).isEqualTo("2");
        assertThat(desk.state(one).apologies()).hasSize(1);
        assertThat(desk.state(fresh).apologies()).isEmpty();
    }

    @Test
    void whatHasChangedIsLeftOutAndSaid() {
        Document list = Desk.page(desk.get("/tasks", Desk.JUSTICE));
        String rows =
                "row="
                        + list.select("input[name=row][value^=" + one + "]").val()
                        + "&row="
                        + list.select("input[name=row][value^=" + two + "]").val();
        desk.forward(two, 1);

        Document page = Desk.page(desk.get("/batches/new?" + rows, Desk.JUSTICE));

        assertThat(page.select(".alert").text()).contains("1 việc đã chọn vừa thay đổi");
        assertThat(form(page, "forward").select("input[name=rows]").val()).startsWith("" + one);
        assertThat(Desk.page(desk.get("/batches/new", Desk.JUSTICE)).select(".empty")).hasSize(1);
    }

    @Test
    void allThatTheFilterShowsIsChosenByOneLink() {
        Document list = Desk.page(desk.get("/tasks", Desk.SIGNER));
        desk.forward(one, 1).forward(two, 1);
        Document more = Desk.page(desk.get("/tasks", Desk.SIGNER));
        String all = more.select("a[href^=/batches/new]").attr("href");

        Document page = Desk.page(desk.get(all, Desk.SIGNER));

        assertThat(list.select("a[href^=/batches/new]").size()).isLessThanOrEqualTo(1);
        assertThat(form(page, "decide").select("input[name=rows]").val())
                .contains("" + one, "" + two);
        assertThat(page.select("details[open] input[name=act]").eachAttr("value"))
                .containsExactly("decide");
    }

    @Test
    void onesOwnAreListedAndNobodyElseSeesThem() {
        String batch = location(send(chosen(Desk.JUSTICE, one), Desk.JUSTICE, "take"));

        assertThat(Desk.page(desk.get("/batches", Desk.JUSTICE)).select("[data-key-row]"))
                .extracting(a -> a.attr("href"))
                .contains(batch);
        assertThat(Desk.page(desk.get("/batches", Desk.ELSEWHERE)).select(".empty")).hasSize(1);
        assertThat(desk.get(batch, Desk.ELSEWHERE)).hasStatus(404);
        assertThat(desk.get(batch, Desk.CLERK)).hasStatus(404);
        assertThat(desk.get(batch, Desk.CHAIR)).hasStatusOk();
        assertThat(Desk.page(desk.get(batch, Desk.CHAIR)).select("form[action^=/batches/]"))
                .isEmpty();
        assertThat(desk.post(batch + "/again", Desk.CHAIR)).hasStatus(403);
        assertThat(desk.post(batch + "/stop", Desk.ELSEWHERE)).hasStatus(404);
    }

    @Test
    void whereTheWayPartsOneHasToBePicked() {
        String id = UUID.randomUUID().toString();
        String[] form = {"id", id, "act", "forward", "ways", "on", "rows", one + "/2/1"};

        MvcTestResult result = desk.post("/batches", Desk.JUSTICE, form);

        assertThat(result).hasStatus(422);
        assertThat(Desk.page(result).select(".errors a").attr("href")).endsWith("choice");
        assertThat(desk.get("/batches/" + id, Desk.JUSTICE)).hasStatus(404);
    }

    @Test
    void whatIsNoFormIsNoBatch() {
        assertThat(desk.post("/batches", Desk.JUSTICE, "id", "x", "act", "take")).hasStatus(400);
        String id = UUID.randomUUID().toString();
        assertThat(desk.post("/batches", Desk.JUSTICE, "id", id, "act", "burn")).hasStatus(400);
        assertThat(desk.post("/batches", Desk.JUSTICE, "id", id, "act", "take")).hasStatus(422);
        assertThat(desk.get("/batches/" + id, Desk.JUSTICE)).hasStatus(404);
    }

    @Test
    void thePagesCostAFixedNumberOfStatements() {
        String batch = location(send(chosen(Desk.JUSTICE, one), Desk.JUSTICE, "take"));

        for (String path : List.of(batch, "/batches", "/batches/new?all=on")) {
            RoundTrips.Sent sent = RoundTrips.of(() -> desk.get(path, Desk.JUSTICE));
            assertThat(sent.sql().stream().filter(sql -> !sql.contains("identity.session")))
                    .as(path)
                    .hasSizeBetween(1, 3);
        }
    }
}
