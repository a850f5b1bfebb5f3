package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.DemoLocality;

/** The main job from the counter's first stamp to the result in hand, as four different people. */
@BrowserTest
class WholeJobIT {

    private static final String CARD =
            "042087000124||Lê Thị Mơ|02091987|Nữ|Thôn Nam, xã Yên Hồ, huyện Đức Thọ, tỉnh Hà"
                    + " Tĩnh|15042021";

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void aDossierGoesThroughFourPairsOfHands(Browser browser) {
        Page page = browser.signIn("motcua.yenho").open("/counter/2.000635");
        page.keyboard().insertText(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Lê Thị Mơ");
        page.keyboard().press("F2");
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/dossiers/[0-9a-f-]+/received"));
        String dossier = page.url().replaceAll(".*(/dossiers/[0-9a-f-]+)/received", "$1");

        browser.open(dossier);
        send(page, "forward");

        as(browser, "hotich.yenho", dossier, "forward");
        as(browser, "phochutich.yenho", dossier, "decide");
        as(browser, "vanthu.yenho", dossier, "result");
        Page desk = as(browser, "motcua.yenho", dossier, "hand-back");

        assertThat(desk.locator("main")).containsText("Đã trả kết quả");
    }

    private static Page as(Browser browser, String username, String dossier, String act) {
        Browser other = browser.another().signIn(username);
        Page page = other.open(dossier);
        if (act.equals("result")) {
            Locator options = page.locator("select[name=result] option");
            page.locator("select[name=result]")
                    .selectOption(new SelectOption().setIndex(options.count() - 1));
            page.locator("[name=number]").fill("15/TLKS");
            page.locator("[name=signedOn]").fill("31/05/2022");
        }
        send(page, act);
        return other.open(dossier);
    }

    private static void send(Page page, String act) {
        Locator form =
                page.locator(
                        "form",
                        new Page.LocatorOptions()
                                .setHas(page.locator("input[name=act][value='" + act + "']")));
        form.locator("button").last().click();
        assertThat(page.locator("main")).not().containsText("Không thực hiện được");
    }
}
