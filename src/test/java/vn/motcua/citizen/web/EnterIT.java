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

        account(browser, looking);
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL(url -> url.endsWith("/"));
        assertThat(page.locator(".top a[href='/enter']")).isVisible();
    }

    /** What an account holds, filled in page by page. */
    private static void account(Browser browser, boolean looking) {
        Page page = browser.open("/my/account/edit");
        page.locator("#field-idNumber").fill("042187000123");
        page.locator("#field-born").fill("31/02/1987");
        press(page, "/my/account/edit");
        assertThat(page.locator("#errors")).containsText("ngày sinh có thật");
        look(browser, looking, "account-edit-wrong");
        page.locator("#field-born").fill("02/09/1987");
        page.locator("label[for=field-gender-FEMALE]").click();
        press(page, "/my/account/edit");
        assertThat(page.locator("main")).containsText("042187000123");
        look(browser, looking, "account");
        if (looking) {
            browser.screen(Browser.Screen.EN);
            page.reload();
            browser.axeOfWordsAndColours();
            browser.shot("account-en");
            browser.screen(Browser.Screen.DARK);
            page.reload();
            browser.axeOfWordsAndColours();
            browser.shot("account-dark");
            browser.screen(Browser.Screen.PHONE);
        }

        browser.open("/my/account/acting-for");
        page.locator("label[for=field-kind-EMPLOYEE]").click();
        page.locator("#field-name").fill("Công ty TNHH Hoa Sen");
        page.locator("#field-number").fill("0100109107");
        press(page, "/my/account/acting-for");
        assertThat(page.locator("#errors")).containsText("chữ số kiểm tra");
        page.locator("#field-number").fill("0100109106");
        press(page, "/my/account/acting-for");
        assertThat(page.locator(".own-rows")).containsText("Công ty TNHH Hoa Sen");
        look(browser, looking, "acting-for");

        browser.open("/my/account/contact");
        look(browser, looking, "account-contact");
        browser.open("/my/account/sessions");
        assertThat(page.locator(".own-rows")).containsText("Thiết bị này");
        look(browser, looking, "sessions");
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
