package vn.motcua.catalog.internal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.DemoLocality;

/**
 * The control office takes in an internal procedure, freezes the inventory and sees the funnel;
 * decides what can be done online, and has every entrance tried as a citizen would.
 */
@BrowserTest
class CampaignIT {

    private static final String CONTROL = "kiemsoat.huyen";

    @BeforeEach
    void open(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void fromTheRegisterToTheFunnel(Browser browser) {
        Page page = browser.expecting("422").signIn(CONTROL).page();
        browser.open("/internal-procedures");
        look(browser, "internal-empty");
        page.locator("main a[href='/internal-procedures/new']").click();
        page.locator("main form .button-primary").click();
        assertThat(page.locator("#field-code")).hasAttribute("aria-invalid", "true");
        look(browser, "internal-new");
        page.locator("#field-code").fill("NB.01");
        page.locator("#field-name").fill("Thẩm định dự thảo kế hoạch sử dụng đất");
        page.locator("#field-field").fill("Tài nguyên và môi trường");
        page.locator("#field-unit")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
        page.locator("#field-STEPS").fill("1. Gửi văn bản\n2. Thẩm định\n3. Trả lời");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("main")).containsText("Chưa đủ để công bố");
        page.locator("#field-REVIEWED-on").fill("30/05/2022");
        page.locator("#field-REVIEWED-document").fill("05/BB-VP");
        page.locator("form[action$='/stages/REVIEWED'] .button").click();
        assertThat(page.locator("#REVIEWED")).containsText("05/BB-VP");
        look(browser, "internal-show");

        browser.open("/internal-procedures/inventories");
        look(browser, "inventory-new");
        page.locator("#field-number").fill("12/QĐ-UBND");
        page.locator("#field-signedOn").fill("31/05/2022");
        page.locator("#field-signer").fill("Chủ tịch UBND huyện");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("h1")).containsText("12/QĐ-UBND");
        page.locator("main a[href*='/funnel']").first().click();
        assertThat(page.locator("main")).containsText("Chỉ tiêu III.2: 0 trên 1");
        look(browser, "funnel");
        browser.screen(Browser.Screen.EN);
        browser.open("/internal-procedures/funnel");
        look(browser, "funnel-en");
        browser.open("/internal-procedures/import");
        look(browser, "internal-import-en");
        browser.screen(Browser.Screen.PHONE);
        browser.open("/internal-procedures");
        look(browser, "internal-phone");
    }

    @Test
    void fromTheReviewToTheEntrances(Browser browser) {
        Page page = browser.expecting("422").signIn(CONTROL).page();
        browser.open("/online-eligibility");
        look(browser, "eligibility-empty");
        page.locator("#field-name").fill("Rà soát quý II năm 2022");
        page.locator("#field-to").fill("30/06/2022");
        page.locator("main form .button-primary").click();
        look(browser, "eligibility-campaign");
        page.locator("input[name=code]").nth(0).check();
        page.locator("input[name=code]").nth(1).check();
        page.locator("#field-answer-FULL").check();
        page.locator("#field-reason").selectOption("meets");
        page.locator("form[action$='/preview'] .button-primary").click();
        look(browser, "eligibility-preview");
        page.locator("form[action$='/decided'] .button-primary").click();
        assertThat(page.locator("main .progress-text").first()).containsText("2");

        browser.open("/online-availability");
        page.locator("form[action='/online-availability'] button").click();
        assertThat(page.locator("main"))
                .containsText(
                        "cổng nộp hoạt động",
                        new LocatorAssertions.ContainsTextOptions()
                                .setTimeout(Duration.ofSeconds(30).toMillis()));
        assertThat(page.locator("form[action='/online-availability'] button"))
                .isVisible(
                        new LocatorAssertions.IsVisibleOptions()
                                .setTimeout(Duration.ofSeconds(30).toMillis()));
        assertThat(page.locator("tbody .badge-done").first()).hasText("Hoạt động");
        assertThat(page.locator("main")).containsText("Không cho nộp");
        look(browser, "probes");

        browser.open("/portal-integration?which=ONLINE_MISSING");
        page.locator("summary", new Page.LocatorOptions().setHasText("Ghi thủ tục")).click();
        page.locator("#field-code").selectOption("2.000635");
        page.locator("#field-on").fill("30/05/2022");
        page.locator("#field-link").fill("http://dichvucong.gov.vn");
        page.locator("#field-proof").fill("https://huyen.gov.vn/minh-chung");
        page.locator("form[enctype] .button-primary").click();
        assertThat(page.locator("#field-link-error")).containsText("https://");
        page.locator("#field-link").fill("https://dichvucong.gov.vn/p/2.000635");
        page.locator("form[enctype] .button-primary").click();
        assertThat(page.locator("main tbody")).containsText("2.000635");
        look(browser, "integration");
        browser.screen(Browser.Screen.EN);
        browser.open("/online-eligibility/procedures/2.000635");
        look(browser, "online-procedure-en");
        browser.open("/catalog-control");
        look(browser, "control-desk-en");
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
