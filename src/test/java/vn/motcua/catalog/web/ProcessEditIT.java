package vn.motcua.catalog.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.DemoLocality;

/**
 * The control office changes an internal process by keyboard, sees what is wrong while typing, and
 * publishes it under the decision that approves it.
 */
@BrowserTest
@TestPropertySource(properties = "motcua.test=decision-walk")
class ProcessEditIT {

    private static final String CONTROL = "kiemsoat.huyen";
    private static final String CODE = "1.009994";
    private static final String PROCESS = "/admin/procedures/" + CODE + "/process";

    @Test
    void byKeyboardFromTheTableInForceToTheOnePublished(
            Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        Page page = browser.signIn(CONTROL).open("/process-drafts");
        page.locator("#field-code").fill(CODE);
        page.locator("#field-validFrom").fill("01/08/2022");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Soạn quy trình");
        Locator rows = page.locator("tr[data-step]");
        int before = rows.count();
        look(browser, "process-edit");

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("Alt+Insert");
        assertThat(rows).hasCount(before + 1);
        Locator findings = page.locator("#findings");
        assertThat(findings).containsText("chưa ghi nội dung công việc");
        page.locator("#field-name").fill("Kiểm tra hiện trạng");
        page.locator("#field-nameEn").fill("Inspect the site");
        assertThat(findings).not().containsText("chưa ghi nội dung công việc");
        assertThat(findings).containsText("chưa có người thực hiện");
        page.locator("#field-performer").selectOption("receiving/economy:expert");
        page.locator("#field-amount").fill("400");
        assertThat(findings).containsText("vượt quá thời hạn");
        assertThat(page.locator("g.chart-wrong")).containsText("Kiểm tra hiện trạng");
        assertThat(page.locator("#open-work")).hasText("Kiểm tra hiện trạng");
        // As it stands: to load it anew would throw away what is typed.
        browser.axe();
        browser.shot("process-edit-typing");
        page.locator("#field-amount").fill("4");
        assertThat(findings).containsText("Không có gì cản trở");
        page.keyboard().press("Enter");
        Locator name =
                page.locator(
                        "tr[data-step] .process-name",
                        new Page.LocatorOptions().setHasText("Kiểm tra hiện trạng"));
        assertThat(name).isFocused();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(rows.nth(1)).containsText("Kiểm tra hiện trạng");
        assertThat(name).isFocused();
        page.keyboard().press("u");
        assertThat(rows.nth(2)).containsText("Kiểm tra hiện trạng");

        page.locator("button[value=publish]").click();
        look(browser, "process-publish");
        page.locator("#field-number").fill("512/QĐ-UBND");
        page.locator("#field-signedOn").fill("30/05/2022");
        page.locator("#field-signer").fill("Võ Công Hàm, Chủ tịch");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Quyết định 512/QĐ-UBND");
        look(browser, "process-history");
        page.locator("main a[href*='/compare/']").first().click();
        assertThat(page.locator("ins").first()).isVisible();
        assertThat(page.locator("main table .badge")).hasCount(2);
        look(browser, "process-compare");
        browser.open("/catalog-control");
        browser.open(PROCESS + "?on=2022-08-01");
        assertThat(page.locator("main")).containsText("512/QĐ-UBND");
        look(browser, "process-approved");
        inEnglish(browser);
    }

    private static void inEnglish(Browser browser) {
        Page page = browser.inEnglish().open("/process-drafts");
        page.locator("#field-code").fill(CODE);
        page.locator("#field-validFrom").fill("01/09/2022");
        page.keyboard().press("Enter");
        assertThat(page.locator("#findings")).containsText("Nothing keeps");
        page.locator("g[data-box]").nth(1).click();
        assertThat(page.locator("#field-name")).isFocused();
        page.locator("#field-amount").fill("-2");
        assertThat(page.locator("#row-problems")).containsText("above 0");
        browser.axeOfWordsAndColours();
        browser.shot("process-edit-en");
        page.locator("#field-amount").fill("2");
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-amount")).hasCount(0);
        look(browser.open("/process-drafts"), browser, "process-drafts");
    }

    private static void look(Page page, Browser browser, String name) {
        assertThat(page.locator("main")).containsText(CODE);
        look(browser, name);
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
