package vn.motcua.rating.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/**
 * A citizen with a telephone finds a procedure, looks a dossier up, and says how content they are.
 */
@BrowserTest
@AutoConfigureMockMvc
class RatingIT {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    private String dossier = "";
    private String code = "";
    private String key = "";

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @BeforeEach
    void aDossierHandedBack() {
        Desk desk = new Desk(program, mvc);
        UUID id = desk.receive("Trần Thị Hài Lòng");
        dossier = "/dossiers/" + id;
        code = desk.state(id).code();
        key = desk.trackKey(id);
        desk.forward(id, 5);
    }

    @Test
    void fromFindingToRatingOnATelephone(Browser browser) {
        walk(browser.screen(Browser.Screen.PHONE), true);
    }

    @Test
    void theDeskEntersASheetOfPaperAndTheControlOfficeReadsItsComment(Browser browser) {
        Browser desk = browser.signIn(Desk.RECEIVER);
        Page page = desk.open(dossier);
        page.locator("a[href='" + dossier + "/rating']").click();
        desk.axe();
        desk.shots("rating-paper");
        page.locator("label[for=field-overall-2]").click();
        page.locator("textarea[name=comment]").fill("Phải chờ lâu");
        page.locator("form[action='" + dossier + "/rating'] button").click();
        assertThat(page.locator("main")).containsText("Người dân đã đánh giá hồ sơ này.");

        Browser control = browser.another().signIn("kiemsoat.huyen");
        Page comments = control.open("/ratings");
        assertThat(comments.locator("main")).containsText("Phải chờ lâu");
        control.axe();
        control.shots("ratings");
        comments.locator("form[action$='" + dossier.replace("/dossiers", "") + "'] button")
                .first()
                .click();
        assertThat(comments.locator("body")).containsText("Đã công khai ý kiến");
    }

    @Test
    void atTheKioskWithFingersAndWithoutScript(Browser browser) {
        atTheKiosk(browser.withoutScript().screen(Browser.Screen.DESK), false);
    }

    @Test
    void atTheMachineItGoesOnByItself(Browser browser) {
        Page page = atTheKiosk(browser.screen(Browser.Screen.DESK), true);
        page.waitForURL("**/kiosk/*?machine=on", new Page.WaitForURLOptions().setTimeout(20_000));
    }

    private Page atTheKiosk(Browser browser, boolean machine) {
        String kiosk = "/kiosk/" + Unit.idOf("tunganh") + (machine ? "?machine=on" : "");
        Page page = browser.open(kiosk);
        looked(browser, "kiosk-rate-button", machine);
        page.locator(".kiosk-place").click();
        page.locator("#field-code").fill(code);
        page.locator("#field-key").fill(key);
        looked(browser, "kiosk-rate-open", machine);
        page.locator("form[action='/rate/sheet'] button").click();
        looked(browser, "kiosk-rate-sheet", machine);
        page.locator("label[for=field-overall-5]").click();
        page.locator("form[action='/rate'] button").click();
        assertThat(page.locator("h1")).hasText("Cảm ơn bạn");
        looked(browser, "kiosk-rate-thanks", machine);
        if (!machine) {
            page.locator("a[href='" + kiosk + "']").click();
            assertThat(page.locator(".kiosk-place")).isVisible();
        }
        return page;
    }

    private static void looked(Browser browser, String name, boolean machine) {
        if (machine) {
            browser.assertFits();
            browser.axe();
            browser.shot(name);
        }
    }

    @Test
    void theSameWithoutScript(Browser browser) {
        walk(browser.withoutScript().screen(Browser.Screen.PHONE), false);
    }

    private void walk(Browser phone, boolean looked) {
        Page page = phone.open("/");
        page.locator("main input[name=q]").fill("xin trich luc khai sinh");
        page.locator("main form button").first().click();
        assertThat(page.locator("main tbody")).containsText("Cấp bản sao Trích lục hộ tịch");
        page.locator("main tbody a").first().click();
        assertThat(page.locator(".checks").first()).isVisible();

        phone.open("/track?code=" + code + "&key=" + key);
        page.locator("main form button").first().click();
        page.locator("form[action='/rate/sheet'] button").click();
        assertThat(page.locator("main")).containsText(code);
        page.locator("label[for=field-overall-5]").click();
        page.locator("summary").last().click();
        page.locator("label[for=field-attitude-4]").click();
        page.locator("textarea[name=comment]").fill("Nhanh gọn, cảm ơn");
        if (looked) {
            phone.axe();
            phone.assertFits();
            phone.shot("rating-phone");
        }
        page.locator("form[action='/rate'] button").click();
        assertThat(page.locator("h1")).hasText("Cảm ơn bạn");
        page.locator("main a[href='/satisfaction']").click();
        assertThat(page.locator("h1")).hasText("Mức độ hài lòng của người dân");
        if (looked) {
            phone.axe();
            phone.shots("satisfaction-some");
        }
    }
}
