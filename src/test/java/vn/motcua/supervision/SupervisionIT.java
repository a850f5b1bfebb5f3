package vn.motcua.supervision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** An opinion from draft to accepted answer, with a browser that runs no script. */
@BrowserTest
@TestPropertySource(properties = "motcua.test=supervision-walk")
class SupervisionIT {

    private static String step(String name) {
        return "#step-" + name + " form button";
    }

    @Test
    void fromDraftToAcceptedAnswer(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        Browser looking = browser.signIn("mattran.huyen");
        looking.open("/opinions");
        look(looking, "empty");
        Browser head = browser.withoutScript().expecting("422").signIn("mattran.huyen");
        Page page = head.open("/opinions/new");
        looking.open("/opinions/new");
        look(looking, "new");
        page.locator("#field-subject").fill("Niêm yết thủ tục tại nhà văn hóa thôn");
        page.locator("#field-content").fill("Đề nghị niêm yết đủ thủ tục mới công bố.");
        page.locator("#field-about").selectOption("INDICATOR:III.1-a");
        page.locator("form[action='/opinions'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Hãy chọn đơn vị cần trả lời");
        page.locator("#field-addressee").selectOption(Unit.idOf("tunganh").toString());
        page.locator("form[action='/opinions'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Nháp");
        String own = page.url().replaceFirst("^https?://[^/]+", "");
        looking.open(own);
        look(looking, "draft");
        page.locator(step("SEND")).click();
        assertThat(page.locator("main")).containsText("Đã gửi");

        Browser unit = browser.withoutScript().signIn("chutich.tunganh");
        page = unit.open(own);
        page.locator(step("RECEIVE")).click();
        page.locator("#step-ASK summary").click();
        page.locator("#field-ask-until").fill("30/06/2022");
        page.locator("#field-ask-note").fill("Chờ công bố mới");
        page.locator(step("ASK")).click();
        assertThat(page.locator("main")).containsText("Đang xin gia hạn");
        looking.open(own);
        look(looking, "asked");
        page = head.open(own);
        page.locator("#step-GRANT summary").click();
        page.locator(step("GRANT")).click();
        assertThat(page.locator("main")).containsText("30/06/2022");
        page = unit.open(own);
        page.locator("#field-answer-note").fill("Đã niêm yết ở cả hai thôn.");
        page.locator(step("ANSWER")).click();
        assertThat(page.locator("main")).containsText("Đã trả lời");
        page = head.open(own);
        page.locator(step("ACCEPT")).click();
        assertThat(page.locator("main")).containsText("Đồng ý với trả lời");
        looking.open(own);
        look(looking, "accepted");
        looking.open("/opinions");
        look(looking, "list");
        looking.open("/supervision/conclusions");
        look(looking, "conclusions");
        looking.expecting("403");
        assertThat(looking.open("/tasks").locator("main"))
                .containsText("không mở cho tổ chức giám sát");
        look(looking, "closed");
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.screen(Browser.Screen.PHONE).page().reload();
        browser.assertFits();
        browser.screen(Browser.Screen.EN).page().reload();
        browser.axeOfWordsAndColours();
        browser.screen(Browser.Screen.DESK).page().reload();
        browser.shots("supervision-" + name);
    }
}
