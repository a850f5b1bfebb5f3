package vn.motcua.rating.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.NoticeState;
import vn.motcua.notice.Postscript;
import vn.motcua.notice.SentNotice;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@AutoConfigureMockMvc
class RatingPagesTest {

    private static final String CONTROL = "kiemsoat.huyen";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private JournalVerification journal;
    @Autowired private List<Postscript> postscripts;

    private Desk desk;
    private UUID id;
    private String code;
    private String key;

    @BeforeEach
    void aDossierHandedBack() {
        desk = new Desk(program, mvc);
        id = desk.receive("Trần Thị Hài Lòng");
        code = desk.state(id).code();
        key = desk.trackKey(id);
        desk.forward(id, 5);
    }

    /** As somebody who is not signed in; names and values take turns. */
    private MvcTestResult send(String path, String... fields) {
        return desk.next(() -> {
            var request = mvc.post().uri(path).with(csrf()).param("code", code).param("key", key);
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    private String satisfaction() {
        return desk.next(() -> Desk.page(mvc.get().uri("/satisfaction").exchange()).text());
    }

    private String source() {
        return jdbc.sql("select source from rating.answer where dossier_id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    @Test
    void theHolderOfAReceiptAnswersOnce() {
        Document sheet = Desk.page(send("/rate/sheet"));

        assertThat(sheet.select("fieldset")).hasSize(7);
        assertThat(sheet.select("input[name=overall]")).hasSize(5);
        assertThat(send("/rate", "overall", "5", "attitude", "4", "by", "qr"))
                .hasStatus(303)
                .hasHeader("Location", "/rate/thanks");
        assertThat(source()).isEqualTo("QR");
        assertThat(send("/rate", "overall", "1")).hasStatus(409);
        assertThat(send("/rate/sheet")).hasStatus(409);
        assertThat(journal.verify().whole()).isTrue();
    }

    @Test
    void theSheetIsReadInEnglishToo() {
        MvcTestResult sheet =
                desk.next(() ->
                        mvc.post()
                                .uri("/rate/sheet")
                                .with(csrf())
                                .cookie(new Cookie("lang", "en"))
                                .param("code", code)
                                .param("key", key)
                                .exchange());

        assertThat(sheet).hasStatusOk();
        assertThat(Desk.page(sheet).select("legend").eachText())
                .contains("How the officers treated you", "On the whole");
    }

    @Test
    void twoTabsAtOnceAreOneAnswer() throws Exception {
        try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
            Callable<Integer> tab =
                    () ->
                            mvc.post()
                                    .uri("/rate")
                                    .with(csrf())
                                    .param("code", code)
                                    .param("key", key)
                                    .param("overall", "4")
                                    .exchange()
                                    .getResponse()
                                    .getStatus();
            List<Integer> statuses =
                    tabs.invokeAll(List.of(tab, tab, tab, tab)).stream()
                            .map(f -> f.resultNow())
                            .sorted()
                            .toList();

            assertThat(statuses).containsExactly(303, 409, 409, 409);
        }
    }

    @Test
    void whatCannotBeIsSaidBesideItsField() {
        MvcTestResult nothing = send("/rate", "comment", "Tốt");
        MvcTestResult odd = send("/rate", "overall", "6", "attitude", "x");

        assertThat(nothing).hasStatus(422);
        assertThat(Desk.page(nothing).text()).contains("Hãy chọn một trong năm mức.");
        assertThat(Desk.page(nothing).select("textarea").text()).isEqualTo("Tốt");
        assertThat(odd).hasStatus(422);
        assertThat(send("/rate", "overall", "5", "comment", "a".repeat(1001))).hasStatus(422);
        assertThat(source()).isEqualTo("none");
    }

    @Test
    void aStrangersCodeOrKeyTellsNothing() {
        String mine = key;
        key = "00000000";
        MvcTestResult wrongKey = send("/rate/sheet");
        code = "000.00.00.H00-000000-0000";
        MvcTestResult wrongCode = send("/rate/sheet");
        key = mine;

        assertThat(wrongKey).hasStatus(404);
        assertThat(wrongCode).hasStatus(404);
        assertThat(Desk.page(wrongKey).select(".error").text())
                .isEqualTo(Desk.page(wrongCode).select(".error").text());
        assertThat(send("/rate", "overall", "5")).hasStatus(404);
    }

    @Test
    void nothingIsRatedBeforeItIsHandedOver() {
        id = desk.receive("Người Đang Chờ");
        code = desk.state(id).code();
        key = desk.trackKey(id);

        assertThat(send("/rate/sheet")).hasStatus(409);
        assertThat(send("/rate", "overall", "5")).hasStatus(409);
        assertThat(desk.get("/dossiers/" + id + "/rating", Desk.RECEIVER)).hasStatus(409);
    }

    @Test
    void atAKioskEverythingLeadsBackToIt() {
        String kiosk = "/kiosk/" + Unit.idOf("tunganh") + "?machine=on";
        Document open = Desk.page(mvc.get().uri("/rate?by=kiosk&at={at}", kiosk).exchange());
        Document sheet = Desk.page(send("/rate/sheet", "by", "kiosk", "at", kiosk));
        MvcTestResult wrong = send("/rate", "by", "kiosk", "at", kiosk);
        MvcTestResult given = send("/rate", "by", "kiosk", "at", kiosk, "overall", "4");
        Document thanks =
                Desk.page(
                        mvc.get()
                                .uri(URI.create(given.getResponse().getHeader("Location")))
                                .exchange());

        for (Document page : List.of(open, sheet, Desk.page(wrong), thanks)) {
            assertThat(page.select("a.button[data-onwards]").attr("href")).isEqualTo(kiosk);
            assertThat(page.select("a[href]"))
                    .extracting(a -> a.attr("href"))
                    .isSubsetOf("#content", kiosk, "#field-overall");
        }
        assertThat(thanks.select("noscript").html()).contains("url=" + kiosk);
        assertThat(source()).isEqualTo("KIOSK");
    }

    @Test
    void whatIsNoKioskIsNeverLedTo() {
        for (String at :
                List.of("https://x.example", "//x", "/sign-in", "/kiosk/x", "", "/kiosk/")) {
            Document page = Desk.page(mvc.get().uri("/rate?by=kiosk&at={at}", at).exchange());
            assertThat(page.select("[data-onwards]")).isEmpty();
            assertThat(page.select("input[name=by]").val()).isEqualTo("kiosk");
        }
        String kiosk = "/kiosk/" + Unit.idOf("tunganh");
        Document byLink = Desk.page(mvc.get().uri("/rate?by=link&at={at}", kiosk).exchange());
        assertThat(byLink.select("a[href=" + kiosk + "]")).isEmpty();
    }

    @Test
    void withoutAnAddressOfItsOwnTheProgramSendsNobodyAnywhere() {
        SentNotice returned =
                new SentNotice(
                        id,
                        NoticeChannel.EMAIL,
                        "a@example.org",
                        "dossier-returned",
                        Locale.of("vi"),
                        List.of(),
                        new SubjectRef("dossier", id),
                        NoticeState.QUEUED,
                        null,
                        1,
                        Instant.EPOCH,
                        null);

        assertThat(postscripts).isNotEmpty().allMatch(p -> p.of(returned).isEmpty());
    }

    @Test
    void officersAnswerForNobodyButEnterPaper() {
        assertThat(desk.post("/rate", Desk.RECEIVER, "code", code, "key", key, "overall", "5"))
                .hasStatus(403);
        assertThat(desk.get("/dossiers/" + id + "/rating", Desk.CLERK)).hasStatus(403);
        String way = "a[href=/dossiers/" + id + "/rating]";
        assertThat(Desk.page(desk.get("/dossiers/" + id, Desk.RECEIVER)).select(way)).hasSize(1);
        assertThat(Desk.page(desk.get("/dossiers/" + id, Desk.CLERK)).select(way)).isEmpty();
        assertThat(desk.post("/dossiers/" + id + "/rating", Desk.RECEIVER, "overall", "3"))
                .hasStatus(303);
        assertThat(source()).isEqualTo("PAPER");
        assertThat(
                        jdbc.sql(
                                        "select entered_by is not null from rating.answer where dossier_id = :id")
                                .param("id", id)
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void aProgramThatFillsEverythingInIsThankedAndForgotten() {
        assertThat(send("/rate", "overall", "1", "website", "http://x")).hasStatus(303);
        assertThat(source()).isEqualTo("none");
    }

    @Test
    void commentsAreReadBeforeTheyAreShownAndFiguresSayHowMany() {
        String words = "Cán bộ rất nhiệt tình 🙂 " + code;
        assertThat(send("/rate", "overall", "4", "time", "2", "comment", words)).hasStatus(303);
        String page = satisfaction();

        assertThat(page).contains("câu trả lời", "Cơ quan").doesNotContain(words);
        assertThat(desk.get("/ratings", Desk.RECEIVER)).hasStatus(403);
        assertThat(Desk.page(desk.get("/ratings", CONTROL)).text()).contains(words);
        assertThat(desk.post("/ratings/" + id, Desk.CHAIR, "shown", "true")).hasStatus(403);
        assertThat(desk.post("/ratings/" + id, CONTROL, "shown", "true")).hasStatus(303);
        assertThat(desk.post("/ratings/" + id, CONTROL, "shown", "true")).hasStatus(404);
        assertThat(satisfaction()).contains(words, "Thời gian giải quyết");
        assertThat(mvc.get().uri("/satisfaction?from=31/02/2022").exchange()).hasStatus(422);
    }
}
