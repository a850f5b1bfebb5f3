package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Uuid7;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@AutoConfigureMockMvc
class DossierPageTest {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;

    private Desk desk;
    private UUID id;

    @BeforeEach
    void aDossierWithCivilStatus() {
        desk = new Desk(program, mvc);
        id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 1);
    }

    private String path() {
        return "/dossiers/" + id;
    }

    private long events() {
        return jdbc.sql("select count(*) from journal.event where stream_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void showsTheWayThePapersAndOnlyWhatThisPersonMayDo() {
        Document mine = Desk.page(desk.get(path(), Desk.JUSTICE));
        Document others = Desk.page(desk.get(path(), Desk.CLERK));

        assertThat(mine.select(".steps-list li")).hasSize(5);
        assertThat(mine.select(".steps-list li").get(0).className()).startsWith("step-done");
        assertThat(mine.select(".steps-list li").get(1).className()).isEqualTo("step-current");
        assertThat(mine.text())
                .contains("1 bản chính", "xuất trình", "Trần Văn Quỳnh", "042087000123")
                .doesNotContain("⟦");
        assertThat(mine.select("input[name=act]").eachAttr("value"))
                .containsExactly(
                        "take",
                        "forward",
                        "ask",
                        "return",
                        "supplement",
                        "payment",
                        "add-note",
                        "place-file",
                        "apologise");
        assertThat(others.select("input[name=act]").eachAttr("value"))
                .as("a colleague who does not hold it may only note something")
                .containsExactly("add-note", "place-file");
        assertThat(others.text()).contains("Chưa ai nhận · Công chức Tư pháp");
    }

    @Test
    void saysWhyTheDateIsTheDate() {
        Document page = Desk.page(desk.get(path(), Desk.JUSTICE));

        assertThat(Desk.text(page, "why")).contains("trong ngày", "31/05/2022");
        assertThat(page.select("#why tbody tr")).isNotEmpty();
    }

    @Test
    void everyEventHasASentence() {
        desk.act(id, Desk.JUSTICE, new DossierCommand.Take(desk.task(id), desk.seen(id)));
        desk.act(id, Desk.JUSTICE, new DossierCommand.Release(desk.task(id), desk.seen(id)));
        desk.act(
                id,
                Desk.JUSTICE,
                new DossierCommand.Return(desk.task(id), desk.seen(id), null, "Thiếu chữ ký"));
        desk.forward(id, 5);

        Document page = Desk.page(desk.get(path(), Desk.RECEIVER));

        assertThat(page.select(".timeline-what")).hasSize((int) events());
        assertThat(page.select(".timeline").text())
                .contains("Trả lại từ bước", "“Thiếu chữ ký”", "Ký duyệt", "số 12/TL", "Kết thúc")
                .doesNotContain("⟦");
        assertThat(page.select(".steps-list").text()).contains("Đã trả lại");
    }

    @Test
    void anActMovesTheDossierAndOffersToTakeItBack() {
        MvcTestResult result = desk.send(id, Desk.JUSTICE, "forward", "note", "Đã tra sổ");

        assertThat(result).hasStatus(303).hasHeader("Location", path());
        assertThat(desk.state(id).open().getFirst().step()).isEqualTo("B3");
        Document page = Desk.page(desk.get(path(), Desk.JUSTICE));
        assertThat(page.select("input[name=act][value=recall]")).hasSize(1);
        String done = page.select("input[value=recall] ~ input[name=task]").attr("value");
        MvcTestResult recalled =
                desk.post(
                        path() + "/acts",
                        Desk.JUSTICE,
                        "act",
                        "recall",
                        "task",
                        done,
                        "key",
                        "" + Uuid7.next());
        assertThat(recalled).hasStatus(303);
        assertThat(desk.state(id).open().getFirst().step()).isEqualTo("B2");
    }

    @Test
    void aStalePageIsRefusedOnTheFreshDossierAndKeepsWhatWasTyped() {
        int seen = desk.seen(id);
        desk.act(id, Desk.JUSTICE, new DossierCommand.Take(desk.task(id), seen));
        long before = events();

        MvcTestResult result =
                desk.post(
                        path() + "/acts",
                        Desk.JUSTICE,
                        "act",
                        "forward",
                        "task",
                        "" + desk.task(id),
                        "seen",
                        "" + seen,
                        "key",
                        "" + Uuid7.next(),
                        "note",
                        "Đã tra sổ");

        assertThat(result).hasStatus(409);
        Document page = Desk.page(result);
        assertThat(Desk.text(page, "refused")).contains("vừa được người khác xử lý");
        assertThat(page.select("textarea").eachText()).contains("Đã tra sổ");
        assertThat(page.select("input[value=release]")).hasSize(1);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void whatWasTypedIsShownWhereItsFormIsGone() {
        int seen = desk.seen(id);
        int task = desk.task(id);
        desk.forward(id, 1);

        MvcTestResult result =
                desk.post(
                        path() + "/acts",
                        Desk.JUSTICE,
                        "act",
                        "return",
                        "task",
                        "" + task,
                        "seen",
                        "" + seen,
                        "key",
                        "" + Uuid7.next(),
                        "note",
                        "Sai tên mẹ");

        assertThat(result).hasStatus(409);
        assertThat(Desk.text(Desk.page(result), "refused")).contains("Sai tên mẹ");
    }

    @Test
    void theSameFormSentTwiceActsOnce() {
        String key = "" + Uuid7.next();
        String[] form = {
            "act", "forward", "task", "" + desk.task(id), "seen", "" + desk.seen(id), "key", key
        };
        MvcTestResult first = desk.post(path() + "/acts", Desk.JUSTICE, form);
        long after = events();

        MvcTestResult second = desk.post(path() + "/acts", Desk.JUSTICE, form);

        assertThat(first).hasStatus(303);
        assertThat(second).hasStatus(303).hasHeader("Location", path());
        assertThat(events()).isEqualTo(after);
    }

    @Test
    void whoMayNotActIsRefusedAndWhoMayNotSeeFindsNothing() {
        long before = events();

        assertThat(desk.send(id, Desk.CLERK, "forward")).hasStatus(403);
        assertThat(desk.send(id, Desk.ELSEWHERE, "forward")).hasStatus(404);
        assertThat(desk.get(path(), Desk.ELSEWHERE)).hasStatus(404);
        assertThat(desk.get(path() + "/correction", Desk.CLERK)).hasStatus(403);
        assertThat(desk.get("/dossiers/" + UUID.randomUUID(), Desk.JUSTICE)).hasStatus(404);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aClosedDossierSaysThatItIsClosed() {
        int task = desk.task(id);
        desk.forward(id, 4);

        MvcTestResult result =
                desk.post(
                        path() + "/acts",
                        Desk.JUSTICE,
                        "act",
                        "forward",
                        "task",
                        "" + task,
                        "seen",
                        "1",
                        "key",
                        "" + Uuid7.next());

        assertThat(desk.state(id).status()).isEqualTo(Status.RETURNED);
        assertThat(result).hasStatus(410);
        assertThat(Desk.text(Desk.page(result), "refused")).contains("đã kết thúc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31/02/2022 | 12/TL | signedOn | Ngày này không thể đúng
                    hôm nay | 12/TL | signedOn | Ngày này không thể đúng
                    01/06/2022 | 12/TL | signedOn | Ngày này không thể đúng
                    30/05/2022 | 12/TL | signedOn | Ngày này không thể đúng
                    31/05/2022 | '' | number | Hãy nhập nội dung này
                    """)
    void anImpossibleResultIsSaidBesideItsFieldAndStoresNothing(
            String day, String number, String field, String sentence) {
        desk.forward(id, 2);
        long before = events();

        MvcTestResult result =
                desk.send(
                        id,
                        Desk.CLERK,
                        "result",
                        "result",
                        "KQ.G15.000342",
                        "number",
                        number,
                        "signedOn",
                        day);

        assertThat(result).hasStatus(422);
        Document page = Desk.page(result);
        String place = "field-result-" + desk.task(id) + "-" + field;
        assertThat(Desk.text(page, place + "-error")).contains(sentence);
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#" + place);
        assertThat(page.select("input[name=signedOn]").val()).isEqualTo(day);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void opinionsAreAskedGivenAndShown() {
        String clerk = desk.state(id).agency() + "/land";
        MvcTestResult asked =
                desk.send(
                        id,
                        Desk.JUSTICE,
                        "ask",
                        "of1",
                        clerk,
                        "question",
                        "Địa chỉ này có đúng không?",
                        "within",
                        "1 ngày làm việc");
        assertThat(asked).hasStatus(303);
        DossierState state = desk.state(id);
        int opinion = state.open().getLast().no();
        Document page = Desk.page(desk.get(path(), "diachinh.tunganh"));
        assertThat(page.text()).contains("Địa chỉ này có đúng không?");
        MvcTestResult answered =
                desk.post(
                        path() + "/acts",
                        "diachinh.tunganh",
                        "act",
                        "answer",
                        "task",
                        "" + opinion,
                        "seen",
                        "1",
                        "key",
                        "" + Uuid7.next(),
                        "verdict",
                        "AGREE",
                        "text",
                        "Đúng");

        assertThat(answered).hasStatus(303);
        assertThat(Desk.page(desk.get(path(), Desk.JUSTICE)).text()).contains("Đồng ý");
    }

    @Test
    void aCorrectionStandsBesideWhatWasRecorded() {
        desk.forward(id, 3).later(Duration.ofHours(1));
        var recorded = desk.state(id).resolvedAt();

        MvcTestResult wrong =
                desk.post(
                        path() + "/correction",
                        Desk.CHAIR,
                        "key",
                        "" + Uuid7.next(),
                        "claimed",
                        "25:00 31/05/2022",
                        "reason",
                        "OUTAGE",
                        "note",
                        "");
        MvcTestResult right =
                desk.post(
                        path() + "/correction",
                        Desk.CHAIR,
                        "key",
                        "" + Uuid7.next(),
                        "claimed",
                        "08:31 31/05/2022",
                        "reason",
                        "OUTAGE",
                        "note",
                        "Mất điện cả xã");

        assertThat(wrong).hasStatus(422);
        assertThat(Desk.page(wrong).select("#errors li")).hasSize(2);
        assertThat(right).hasStatus(303);
        assertThat(desk.state(id).resolvedAt()).isEqualTo(recorded);
        assertThat(Desk.page(desk.get(path(), Desk.CHAIR)).select(".timeline").text())
                .contains("khai lại 08:31 31/05/2022", "Mất điện");
    }

    @Test
    void aHeadAssignsATask() {
        MvcTestResult result =
                desk.send(
                        id,
                        Desk.CHAIR,
                        "assign",
                        "to",
                        desk.staff(Desk.JUSTICE).staff().toString());

        assertThat(result).hasStatus(303);
        assertThat(desk.state(id).open().getFirst().assignee())
                .isEqualTo(desk.staff(Desk.JUSTICE).staff());
    }

    @Test
    void aLookAtTheDossierIsNoted() {
        desk.get(path(), Desk.CLERK);

        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.access_log where subject_id = :id"
                                                + " and what = 'dossier-page' and actor_id = :who")
                                .param("id", id)
                                .param("who", desk.staff(Desk.CLERK).staff())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void englishIsComplete() {
        desk.forward(id, 4);
        MvcTestResult result =
                desk.next(() ->
                        mvc.get()
                                .uri(path())
                                .cookie(new jakarta.servlet.http.Cookie("lang", "en"))
                                .with(vn.motcua.identity.AsStaff.asStaff(Desk.RECEIVER))
                                .exchange());

        assertThat(result).hasStatusOk();
        assertThat(Desk.page(result).text())
                .contains("Way of the dossier", "Dossier closed")
                .doesNotContain("⟦");
    }
}
