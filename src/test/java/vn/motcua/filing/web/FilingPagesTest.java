package vn.motcua.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.dossier.web.Desk;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filing;
import vn.motcua.filing.Online;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** What a citizen's browser is answered: kept, refused with a sentence, led back to the door. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=filing")
class FilingPagesTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired private BeanFactory program;
    @Autowired private WebApplicationContext context;
    @Autowired private MockMvcTester mvc;
    @Autowired private Drafts drafts;
    @Autowired private JdbcClient jdbc;

    private Browser browser;
    private Online online;

    @BeforeEach
    void aCitizenSignedIn() {
        DemoLocality.load(program);
        String contact = "09830000%02d".formatted(PEOPLE.incrementAndGet());
        browser = new Browser(context);
        Citizens.signIn(browser, context, contact, "Nguyễn Thị Công Dân");
        online = new Online(program, contact);
    }

    /** Typed on a Mac, pasted with an emoji and with characters that turn the line around. */
    @Test
    void whatIsTypedIsStoredComposedAndInOrder() {
        Draft draft = online.begun();
        String decomposed = Normalizer.normalize("Phạm Thị Hồng", Normalizer.Form.NFD);
        browser.open("/my/drafts/" + draft.id() + "/person");
        browser.submit(
                "/my/drafts/" + draft.id() + "/person",
                "fullName",
                decomposed,
                "idNumber",
                "042187000123",
                "address",
                "Thôn \u202E1\u202C 🏠  Đại   Lợi",
                "phone",
                "0983000001",
                "seen",
                "1");

        Draft saved = drafts.require(draft.id(), online.citizen().account());
        assertThat(saved.content().person("fullName")).isEqualTo("Phạm Thị Hồng");
        assertThat(saved.content().person("address")).isEqualTo("Thôn 1 🏠 Đại Lợi");
    }

    @Test
    void whatOneWasToldStandsThereWithWhatBecameOfIt() {
        UUID id = online.filed();
        jdbc.sql(
                        """
                        update notice.message
                           set state = 'SUPPRESSED', reason = 'not-wanted', next_at = null,
                               ended_at = queued_at, channel = 'EMAIL', recipient = 'x@example.vn'
                         where subject_id = :id
                        """)
                .param("id", id)
                .update();

        assertThat(Browser.page(browser.open("/my/dossiers/" + id)).text())
                .contains(
                        "1 thông báo",
                        "gửi đến và sẽ kiểm tra",
                        "Thư điện tử · Không gửi ra ngoài",
                        "Người nhận chọn chỉ nhận tin cần thiết")
                .doesNotContain("x@example.vn");
        browser.submit("/language", "lang", "en");
        assertThat(Browser.page(browser.open("/my/dossiers/" + id)).text())
                .contains("1 message", "will check and answer", "E-mail · Not sent outside");
    }

    /** A mistake is kept as typed, with its sentence; nothing is lost. */
    @Test
    void aWrongNumberIsKeptAndExplained() {
        Draft draft = online.begun();
        String path = "/my/drafts/" + draft.id() + "/person";
        browser.open(path);
        MockHttpServletResponse answer =
                browser.submit(
                        path,
                        "fullName",
                        "Nguyễn Thị Công Dân",
                        "idNumber",
                        "AB1234567",
                        "address",
                        "Thôn Đại Lợi",
                        "birthDate",
                        "31/02/1990",
                        "phone",
                        "0983000001",
                        "seen",
                        "1");

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Browser.page(answer);
        assertThat(page.selectFirst("#errors").text())
                .contains("12 chữ số", "Ngày này không thể đúng");
        assertThat(page.selectFirst("#field-idNumber").val()).isEqualTo("AB1234567");
        assertThat(page.selectFirst("#field-birthDate").val()).isEqualTo("31/02/1990");
        assertThat(
                        drafts.require(draft.id(), online.citizen().account())
                                .content()
                                .person("idNumber"))
                .isEqualTo("AB1234567");
        assertThat(Browser.page(browser.open("/my/drafts/" + draft.id() + "/review")).text())
                .as("a day that is none is not forgotten either")
                .contains("31/02/1990");
    }

    /** What was refused leaves nothing with the dossier; what is sent again is kept once. */
    @Test
    void filesOfAnAnswerStayOnlyWhereItWasTakenAndOnce() {
        Filing filing = program.getBean(Filing.class);
        UUID id = online.filed();
        UUID account = online.citizen().account();
        List<Attachment> files =
                List.of(
                        filing.received(
                                "item-1", "ro.png", new ByteArrayInputStream(Online.PICTURE)));
        UUID key = UUID.randomUUID();

        assertThatThrownBy(() -> filing.answer(id, "", files, key, account))
                .isInstanceOf(RefusalException.class);
        assertThat(filing.of(id).orElseThrow().files()).as("nothing is asked").hasSize(2);

        Desk desk = new Desk(program, mvc).atTheClock();
        desk.send(id, Desk.RECEIVER, "supplement", "item1", "Ảnh", "what1", "", "reason", "Mờ");
        filing.answer(id, "", files, key, account);
        filing.answer(id, "", files, key, account);
        assertThat(filing.of(id).orElseThrow().files()).hasSize(3);
    }

    @Test
    void aSecondWindowIsToldAndMayKeepItsOwn() {
        Draft draft = online.begun();
        String path = "/my/drafts/" + draft.id() + "/result";
        browser.open(path);
        browser.submit(path, "resultBy", "DESK", "seen", "1", "page", "one");

        MockHttpServletResponse told =
                browser.submit(path, "resultBy", "POST", "seen", "1", "page", "two");
        assertThat(told.getStatus()).isEqualTo(409);
        Document page = Browser.page(told);
        assertThat(page.text()).contains("vừa được lưu ở cửa sổ", "Giữ bản trên trang này");
        assertThat(page.selectFirst("#field-resultBy-POST").hasAttr("checked")).isTrue();
        assertThat(page.selectFirst("input[name=over]").val()).isEqualTo("yes");

        MockHttpServletResponse kept =
                browser.submit(path, "resultBy", "POST", "seen", "1", "page", "two", "over", "yes");
        assertThat(kept.getStatus()).isEqualTo(303);
    }

    /** The page keeps what was typed on the device; the program says why it took nothing. */
    @Test
    void whoIsSignedOutMeanwhileIsToldSoAndLedBack() {
        Draft draft = online.begun();
        String path = "/my/drafts/" + draft.id() + "/person";
        browser.open(path);
        browser.submit("/sign-out");
        browser.open("/enter");

        MockHttpServletResponse kept =
                browser.send(
                        post(path + "/kept")
                                .param("fullName", "Ai đó")
                                .header("X-Requested-With", "fetch"));
        assertThat(kept.getStatus()).isIn(401, 403);
        MockHttpServletResponse sent = browser.submit(path, "fullName", "Ai đó");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(Browser.location(sent)).startsWith("/enter?next=");
    }

    /** The answer was lost on the way, and the browser sends it again. */
    @Test
    void aSecondPressLeadsToTheSameProof() {
        Draft draft = online.ready();
        String path = "/my/drafts/" + draft.id();
        browser.open(path + "/review");
        String[] fields = {"confirmed", "on", "seen", String.valueOf(draft.version())};
        String first = Browser.location(browser.submit(path + "/filed", fields));
        String second = Browser.location(browser.submit(path + "/filed", fields));

        assertThat(first).isEqualTo("/my/dossiers/" + draft.id() + "/proof");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theOwnerSeesWhoLookedAndTakesEverythingAway() throws Exception {
        UUID id = online.filed();
        assertThat(Browser.page(browser.open("/my/dossiers/" + id)).text())
                .contains("Chưa có cán bộ nào mở hồ sơ này");
        new Desk(program, mvc).atTheClock().get("/dossiers/" + id, Desk.RECEIVER);

        assertThat(Browser.page(browser.open("/my/dossiers/" + id)).text())
                .contains("Tô Thị Hồng Hiền", "Xem trang hồ sơ");
        MockHttpServletResponse zip = browser.open("/my/data.zip");
        String data = entry(zip.getContentAsByteArray(), "data.json");
        assertThat(data)
                .contains(
                        "Nguyễn Thị Công Dân",
                        "042187000123",
                        "dossier-page",
                        "dossier-registered");
        assertThat(entry(zip.getContentAsByteArray(), "to khai.png")).isNotEmpty();
    }

    @Test
    void theCalendarOpensByItsSecretUntilItIsEnded() throws Exception {
        UUID id = online.filed();
        Desk desk = new Desk(program, mvc).atTheClock();
        desk.send(id, Desk.RECEIVER, "accept");
        browser.open("/my/calendar");
        Document made = Browser.page(browser.submit("/my/calendar"));
        String address = made.select(".code").text().replaceFirst("https?://[^/]+", "");

        Browser telephone = new Browser(context);
        MockHttpServletResponse feed = telephone.open(address);
        assertThat(feed.getStatus()).isEqualTo(200);
        assertThat(feed.getContentAsString(StandardCharsets.UTF_8))
                .contains("BEGIN:VEVENT", "Hẹn trả kết quả", desk.state(id).code())
                .doesNotContain("Công Dân");

        browser.open("/my/calendar");
        browser.submit("/my/calendar/ended");
        assertThat(telephone.open(address).getStatus()).isEqualTo(404);
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
