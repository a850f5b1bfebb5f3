package vn.motcua.catalog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.browser.Hands;
import vn.motcua.catalog.national.NationalLines;
import vn.motcua.testing.DemoLocality;

/** The queue of an import is worked through by hand and by keys, and everybody can read it. */
@BrowserTest
class ImportIT {

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void aRecordIsSettledByKeysAlone(Browser browser) {
        Page page = browser.signIn("kiemsoat.huyen").page();
        browser.open("/admin/imports");
        look(browser, "imports");
        page.setInputFiles(
                "#field-file",
                new FilePayload(
                        "quoc-gia.jsonl",
                        "application/jsonl",
                        NationalLines.bytes(
                                NationalLines.clear("7.300001"),
                                NationalLines.queued("7.300002"),
                                NationalLines.queued("7.300003"))));
        page.locator("form[action='/admin/imports'] .button").click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        look(browser, "import");

        page.locator("tbody a").first().click();
        assertThat(page.locator("#field-way-1-value")).isFocused();
        look(browser, "import-record");

        page.locator("#field-way-1-value").focus();
        Hands hands = new Hands(page);
        hands.press("Tab").type("N");
        hands.press("Shift+Tab").press("Enter");
        assertThat(page.locator("h1")).containsText("7.300003");
        Assertions.assertThat(hands.keys()).isEqualTo(4);
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
