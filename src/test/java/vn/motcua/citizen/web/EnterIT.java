package vn.motcua.citizen.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.Citizens;

/** A citizen with a telephone comes in for the first time, with and without script. */
@BrowserTest
class EnterIT {

    @Autowired private BeanFactory program;

    @Test
    void onATelephone(Browser browser) {
        walk(browser.screen(Browser.Screen.PHONE), "0913000001", true);
    }

    @Test
    void theSameWithoutScript(Browser browser) {
        walk(browser.withoutScript().screen(Browser.Screen.PHONE), "0913000002", false);
    }

    private void walk(Browser browser, String contact, boolean looking) {
        Page page = browser.expecting("422").open("/");
        page.locator(".top a[href='/enter']").click();
        page.locator("#field-contact").fill("không phải số");
        press(page, "/enter");
        assertThat(page.locator("#errors")).containsText("số điện thoại di động");
        look(browser, looking, "enter-wrong");
        page.locator("#field-contact").fill(contact);
        press(page, "/enter");
        assertThat(page.locator(".lead")).containsText("0913 000");
        page.locator("#field-code").fill("12");
        press(page, "/enter/code");
        assertThat(page.locator("#errors")).containsText("Mã không đúng");
        browser.open("/enter/code");
        look(browser, looking, "enter-code");
        page.locator("#field-code").fill(Citizens.code(program, contact));
        press(page, "/enter/code");
        page.locator("#field-name").fill("Nguyễn Thị Bưởi");
        look(browser, looking, "enter-name");
        page.locator("#field-name").fill("Nguyễn Thị Bưởi");
        browser.expecting("404");
        press(page, "/my/account/name");
        assertThat(page.locator(".top")).containsText("Nguyễn Thị Bưởi");

        browser.open("/help");
        look(browser, looking, "enter-inside");
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL(url -> url.endsWith("/"));
        assertThat(page.locator(".top a[href='/enter']")).isVisible();
    }

    private static void press(Page page, String action) {
        page.locator("main form[action='" + action + "'] .button-primary").click();
    }

    private static void look(Browser browser, boolean looking, String name) {
        browser.assertFits();
        if (looking) {
            browser.axe();
            browser.shot(name);
        }
    }
}
