package vn.motcua.catalog.dictionary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.catalog.dictionary.DictionaryLoads;
import vn.motcua.journal.Actor;
import vn.motcua.testing.DemoLocality;

/**
 * The register of legal documents by browser: looked through as of a day, a document ended by
 * another, a file brought in, and the document as everybody reads it.
 */
@BrowserTest
@TestPropertySource(properties = "motcua.test=decision-walk")
class DictionaryIT {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String FILE =
            """
            {"dictionary": "legal", "rows": [
              {"code": "45/2013/QH13", "name": "Luật Đất đai", "name_en": "Law on Land",
               "kind": "LAW", "issuer": "Quốc hội", "issued_on": "2013-11-29",
               "replaced_by": "31/2024/QH15", "valid_from": "2014-07-01", "valid_to": "2022-05-01"},
              {"code": "9/2022/QH15", "name": "Luật mới", "kind": "LAW", "issuer": "Quốc hội",
               "valid_from": "2022-05-01"}]}
            """;

    @Test
    void theRegisterOfLegalDocuments(
            Browser browser, @Autowired BeanFactory program, @Autowired DictionaryLoads loads) {
        DemoLocality.open(program);
        loads.fill(Actor.SYSTEM);
        Browser control = browser.signIn(CONTROL);
        Page page = control.open("/catalog-control");
        page.locator("main a[href='/catalog-dictionaries/fields']").click();
        page.locator(".tabs a[href='/catalog-dictionaries/legal']").click();
        page.locator("#field-q").fill("luat dat dai");
        page.locator("main form[role=search] button").click();
        look(control, "dictionary-list");
        page.locator("tbody a").first().click();
        assertThat(page.locator("#users")).containsText("Thủ tục đang dùng");
        look(control, "dictionary-entry");

        page = control.open("/catalog-dictionaries/legal/loads");
        page.locator("#field-file")
                .setInputFiles(
                        new FilePayload(
                                "van-ban.json",
                                "application/json",
                                FILE.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        look(control, "dictionary-load");
        page.locator("#field-reason").fill("Ngày hết hiệu lực ghi nhầm");
        page.locator("form:has(input[value=apply]) button").click();
        assertThat(page.locator("main")).containsText("Đã áp dụng");

        page = control.open("/catalog-dictionaries/review");
        assertThat(page.locator("main")).containsText("được thay bằng 31/2024/QH15");
        look(control, "dictionary-review");

        Browser citizen = browser.another();
        Page procedure = citizen.open("/catalog/1.000798");
        procedure.locator("a[href^='/catalog/legal/']").first().click();
        assertThat(procedure.locator("main")).containsText("Hết hiệu lực");
        look(citizen, "legal-document");
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
