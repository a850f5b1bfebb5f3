package vn.motcua.catalog.bulk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.catalog.load.InventedCatalogue;
import vn.motcua.testing.DemoLocality;

/**
 * The control office filters all procedures, keeps the filter, changes two at once after looking,
 * and loads a package with mistakes; somebody who is nobody finds the open data.
 */
@BrowserTest
@TestPropertySource(properties = "motcua.test=catalogue-at-once")
class CatalogueAtOnceIT {

    @Test
    void fromTheFilterToTheOpenCatalogue(Browser browser, @Autowired BeanFactory program)
            throws IOException {
        DemoLocality.open(program);
        Browser control = browser.signIn("kiemsoat.huyen");
        Page page = control.open("/catalog-procedures?level=DISTRICT");
        look(control, "procedures-filter");
        page.locator("nav.filters summary").click();
        page.locator("nav.filters #field-name").fill("Cấp huyện");
        page.locator("nav.filters button").click();
        assertThat(page.locator("nav.filters a")).containsText("Cấp huyện");

        control.open("/catalog-procedures?q=trich+luc");
        look(control, "procedures-list");
        page.locator("input[name=code]").first().check();
        page.locator("#field-change").selectOption("online:PART");
        page.locator("#field-from").fill("01/07/2022");
        page.locator("form[action^='/catalog-procedures/preview'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Một phần");
        look(control, "procedures-preview");
        page.locator("form[action^='/catalog-procedures/applied'] .button-primary").click();
        assertThat(page.locator(".said, .alert, [role=status]").first())
                .containsText("Đã công bố phiên bản mới");

        control.open("/admin/procedures/packages");
        look(control, "packages");
        page.locator("#field-package")
                .setInputFiles(
                        new FilePayload(
                                "goi.yaml",
                                "text/yaml",
                                InventedCatalogue.file(1, "[khong-co]")
                                        .replace("\"4 giờ", "\"-4 giờ")
                                        .getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action='/admin/procedures/packages'] .button-primary").click();
        assertThat(page.locator(".badge-late")).containsText("Có lỗi");
        look(control, "package-refused");

        Browser anybody = browser.another().screen(Browser.Screen.PHONE);
        Page open = anybody.open("/catalog/open");
        assertThat(open.locator("main")).containsText("mới ban hành");
        look(anybody, "open-data");
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
