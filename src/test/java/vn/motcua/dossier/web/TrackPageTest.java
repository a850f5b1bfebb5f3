package vn.motcua.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;

/** In a program of its own: the form tokens of other tests would leave sessions behind in it. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=track")
class TrackPageTest {

    @Autowired private BeanFactory program;
    @Autowired private WebApplicationContext context;
    @Autowired private MockMvcTester mvc;

    private Desk desk;
    private Browser browser;
    private UUID id;
    private String code;
    private String key;

    @BeforeEach
    void aReceiptInHand() {
        desk = new Desk(program, mvc);
        browser = new Browser(context);
        id = desk.receive("Trần Văn Quỳnh");
        code = desk.state(id).code();
        key = desk.trackKey(id);
    }

    private MockHttpServletResponse look(String someCode, String someKey) {
        browser.open("/track");
        return desk.next(() -> browser.submit("/track", "code", someCode, "key", someKey));
    }

    @Test
    void showsWhereItStandsAndNobodysNameOrNumber() {
        desk.forward(id, 1);

        MockHttpServletResponse answer = look(code, key);

        assertThat(answer.getStatus()).isEqualTo(200);
        Document page = Browser.page(answer);
        assertThat(page.text())
                .contains("Hồ sơ đang được giải quyết", "T*** V*** Q***", code)
                .doesNotContain("Quỳnh", "042087000123", "0912345678", "Tô Thị Hồng Hiền", "⟦");
        assertThat(page.select(".steps-list li")).hasSize(5);
        assertThat(browser.hasCookie("motcua")).as("a session").isFalse();
    }

    /** No result was handed over, so the public must not read that one was. */
    @Test
    void aRefusedDossierSaysSoWhenItsPapersHaveGoneBack() {
        desk.forward(id, 2);
        desk.act(
                id,
                Desk.SIGNER,
                new DossierCommand.Refuse(
                        desk.task(id), desk.seen(id), "Điều 8", "Không đủ điều kiện"));
        assertThat(title()).isEqualTo("Hồ sơ đã dừng giải quyết");

        desk.forward(id, 1);

        assertThat(title()).isEqualTo("Từ chối giải quyết; đã trả hồ sơ");
        Document page = Browser.page(look(code, key));
        assertThat(page.text())
                .contains("đã trả lại giấy tờ và trả lời bằng phiếu từ chối")
                .doesNotContain("Đã trả kết quả", "Không đủ điều kiện", "⟦");
        assertThat(page.select(".steps-list li").last().text()).startsWith("Trả lại giấy tờ");
        assertThat(Desk.page(desk.get("/dossiers/" + id, Desk.RECEIVER)).text())
                .contains("Từ chối, đã trả hồ sơ", "Trả lại giấy tờ: Tại quầy");
    }

    @Test
    void aWithdrawnDossierSaysSoWhenItsPapersHaveGoneBack() {
        desk.forward(id, 1);
        desk.act(id, Desk.RECEIVER, new DossierCommand.Withdraw("Không còn nhu cầu"));
        assertThat(title()).isEqualTo("Hồ sơ đã được rút theo yêu cầu");

        desk.forward(id, 1);

        assertThat(title()).isEqualTo("Đã rút hồ sơ theo yêu cầu; đã trả hồ sơ");
    }

    private String title() {
        return Browser.page(look(code, key)).select("h1").text();
    }

    @Test
    void aWrongCodeAndAWrongKeyAreAnsweredAlike() {
        Document wrongKey = Browser.page(look(code, "00000000".equals(key) ? "1" : "00000000"));
        MockHttpServletResponse answer = look("000.05.90.H27-220531-9999", key);
        Document wrongCode = Browser.page(answer);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(wrongKey.select("#errors").text())
                .contains("Không có hồ sơ nào khớp")
                .isEqualTo(wrongCode.select("#errors").text());
    }

    @Test
    void theLinkOfTheReceiptFillsInTheFormAndLooksAtNothing() {
        Document page = Browser.page(browser.open("/track?code=" + code + "&key=" + key));

        assertThat(page.select("#field-code").val()).isEqualTo(code);
        assertThat(page.select("#field-key").val()).isEqualTo(key);
        assertThat(page.text()).doesNotContain("T***");
    }

    @Test
    void blankFieldsAreNamed() {
        MockHttpServletResponse answer = look("", "");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.page(answer).select("#errors li")).hasSize(2);
    }

    @Test
    void whoGuessesIsStopped() {
        int status = 404;
        for (int i = 0; i < 40 && status == 404; i++) {
            status = look(code, "guess" + i).getStatus();
        }

        assertThat(status).isEqualTo(429);
    }

    @Test
    void masksNamesByWord() {
        assertThat(TrackedPage.masked("Trần  Văn Ổn")).isEqualTo("T*** V*** Ổ***");
    }
}
