package vn.motcua.signing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.document.signature.SignedSamples;
import vn.motcua.testing.DemoLocality;

/** Somebody without an account, on a telephone and without script, shows an electronic paper. */
@BrowserTest
class VerifyIT {

    @Test
    void whoeverHoldsAPaperIsToldWhatItIsWorth(Browser browser, @Autowired BeanFactory program)
            throws Exception {
        DemoLocality.open(program);
        Browser plain = browser.withoutScript();
        plain.screen(Browser.Screen.PHONE);
        Page page = plain.open("/track");
        page.locator("a[href='/verify']").click();
        show(page, SignedSamples.changed());
        assertThat(page.locator("main")).containsText("Văn bản đã bị thay đổi sau khi ký");
        show(page, SignedSamples.signed());
        assertThat(page.locator("main")).containsText("Nguyễn Thị Hòa");
        assertThat(page.locator("main")).containsText("không phát hành tệp");

        browser.screen(Browser.Screen.PHONE);
        Page same = browser.open("/verify");
        look(browser, "verify");
        show(same, SignedSamples.changed());
        assertThat(same.locator("main")).containsText("Văn bản đã bị thay đổi sau khi ký");
        look(browser, "verify-changed");

        Browser english = browser.inEnglish();
        Page other = english.open("/verify");
        show(other, SignedSamples.unsigned());
        assertThat(other.locator("main")).containsText("The file is not signed");
        look(english, "verify-english");
    }

    private static void show(Page page, byte[] content) {
        page.locator("#field-file")
                .setInputFiles(new FilePayload("giay-to.pdf", "application/pdf", content));
        page.locator("main form button").click();
    }

    private static void look(Browser browser, String name) {
        int ignored = browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
