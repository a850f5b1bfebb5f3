package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.browser.Hands;
import vn.motcua.testing.DemoLocality;

@BrowserTest
class CounterIT {

    private static final String CARD =
            "042087000123|187654321|Trần Văn Quỳnh|02091987|Nam|Thôn Đại Lợi, xã Tùng Ảnh, huyện Đức"
                    + " Thọ, tỉnh Hà Tĩnh|15042021";
    private static final Pattern RECEIVED = Pattern.compile(".*/dossiers/[0-9a-f-]+/received");

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void aSimpleDossierCostsOneScanFewKeysAndThreePages(Browser browser) {
        Page page = browser.signIn("motcua.tunganh").page();
        Hands searching = new Hands(page);
        page.navigate("/counter");
        searching.press("/").type("trich luc");
        assertThat(page.locator("#hits h2").first()).hasText("Thủ tục tìm thấy");
        searching.press("ArrowDown").press("Enter");
        receive(page, searching);
        System.out.printf(
                "By search: %d keys, %d page loads%n", searching.keys(), searching.loads());

        assertThat(searching.keys()).isLessThanOrEqualTo(25);
        assertThat(searching.loads()).isLessThanOrEqualTo(3);

        Hands often = new Hands(page);
        often.press("n");
        page.waitForURL("**/counter");
        // Its digit is by what this desk received lately, in other tests too.
        often.press(page.locator("[id='pick-2.000635']").getAttribute("data-key"));
        receive(page, often);
        System.out.printf("By its digit: %d keys, %d page loads%n", often.keys(), often.loads());

        assertThat(often.keys()).isLessThanOrEqualTo(15);
        assertThat(often.loads()).isLessThanOrEqualTo(3);
    }

    private static void receive(Page page, Hands hands) {
        page.waitForURL("**/counter/2.000635");
        // The page takes the focus one frame after it has loaded; no scanner is as fast as this
        // one.
        assertThat(page.locator("#field-scan")).isFocused();
        hands.scan(CARD);
        hands.type("0912345678").press("F2").press("Enter");
        page.waitForURL(RECEIVED);
        assertThat(page.locator("#code"))
                .hasText(Pattern.compile("000\\.05\\.90\\.H27-220531-\\d{4}"));
        assertThat(page.locator("main")).containsText("Trần Văn Quỳnh");
    }

    @Test
    void aFormSentWhileTheCardIsBeingReadWaitsForIt(Browser browser) {
        Page page = browser.signIn("motcua.tunganh").open("/counter/2.000635");
        slowly(page, "**/card");

        receive(page, new Hands(page));
    }

    @Test
    void aHitThatIsChosenStaysChosenWhenTheSearchGoesOn(Browser browser) {
        Page page = browser.signIn("motcua.tunganh").open("/counter?q=khai sinh");
        slowly(page, "**/counter?*");
        page.locator("#q").fill("dang ky khai sinh");

        page.keyboard().press("ArrowDown");
        page.waitForResponse("**/counter?*", () -> {});
        assertThat(page.locator("#q")).not().hasClass(Pattern.compile("htmx-request"));

        page.keyboard().press("Enter");
        page.waitForURL("**/counter/*");
    }

    private static void slowly(Page page, String address) {
        page.route(
                address,
                route -> {
                    page.waitForTimeout(800);
                    route.resume();
                });
    }

    @Test
    void digitsTickPapersAndControlEnterSends(Browser browser) {
        browser.expecting("422");
        Page page = browser.signIn("motcua.thitran").open("/counter/1.001193");
        page.keyboard().insertText(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Trần Văn Quỳnh");
        assertThat(page.locator("#field-phone")).isFocused();
        page.locator("#complete").focus();

        page.keyboard().press("1");
        page.keyboard().press("3");
        page.keyboard().press("5");

        assertThat(page.locator("[id='field-papers.to-khai']")).isChecked();
        assertThat(page.locator("[id='field-papers.nguoi-lam-chung']")).isChecked();
        assertThat(page.locator("[id='field-papers.giay-chung-sinh']")).not().isChecked();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#errors, #code").first()).isVisible();
    }

    @Test
    void anotherCaseBringsItsPapersInPlace(Browser browser) {
        Page page = browser.signIn("motcua.thitran").open("/counter/1.001193");
        page.locator("#field-fullName").fill("Lê Thị Hoa");

        page.locator("#field-caseId-bo-roi").check();

        assertThat(page.locator("[id='field-papers.bien-ban-bo-roi']")).isVisible();
        assertThat(page.locator("#field-fullName")).hasValue("Lê Thị Hoa");
        page.keyboard().press("F2");
        assertThat(page.locator("[id='field-papers.bien-ban-bo-roi']")).isChecked();
    }

    @Test
    void anUnreadableCardIsSaidAtTheScanField(Browser browser) {
        browser.expecting("422");
        Page page = browser.signIn("motcua.thitran").open("/counter/2.000635");

        page.keyboard().insertText("8934563138165");
        page.keyboard().press("Enter");

        assertThat(page.locator("#field-scan-error")).containsText("không phải mã trên thẻ");
        assertThat(page.locator("#field-scan")).isFocused();
    }

    @Test
    void theWholeWayWorksWithoutScript(Browser browser) {
        Page page = browser.withoutScript().signIn("motcua.quangvinh").open("/counter");
        page.locator("#q").fill("cap ban sao trich luc");
        page.keyboard().press("Enter");
        page.waitForURL("**/counter/2.000635");
        page.locator("#field-phone").fill("0912345678");
        page.locator("#field-scan").fill(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Trần Văn Quỳnh");
        assertThat(page.locator("#field-phone")).hasValue("0912345678");

        page.locator("#complete").check();
        page.locator("#intake .button-primary").click();

        page.waitForURL(RECEIVED);
        assertThat(page.locator("#code")).containsText("H27-220531-");
    }

    @Test
    void aBodyThatIsTooLargeGetsAPageThatSaysSo(Browser browser) {
        Page page = browser.signIn("motcua.thitran").open("/counter/2.000635");
        String token = page.locator("#intake input[name=_csrf]").inputValue();

        APIResponse answer =
                page.request()
                        .post(
                                "/counter/2.000635",
                                RequestOptions.create()
                                        .setForm(
                                                FormData.create()
                                                        .set("_csrf", token)
                                                        .set("address", "x".repeat(1_000_000))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("<h1>").contains("lớn");
    }

    @Test
    void aRefusedFormIsAccessibleAndShown(Browser browser) {
        Page page = browser.expecting("422").signIn("motcua.truongson").open("/counter/1.001193");
        page.keyboard().insertText(CARD);
        page.keyboard().press("Enter");
        assertThat(page.locator("#field-fullName")).hasValue("Trần Văn Quỳnh");
        page.locator("#field-phone").fill("12");
        page.locator("#field-idNumber").fill("12");
        page.keyboard().press("Enter");
        page.locator("#errors").waitFor();

        browser.axe();
        browser.shot("counter-intake-wrong");
        browser.screen(Browser.Screen.PHONE);
        browser.assertFits();
    }
}
