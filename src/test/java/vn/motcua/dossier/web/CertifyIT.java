package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.browser.Hands;
import vn.motcua.testing.DemoLocality;

@BrowserTest
@AutoConfigureMockMvc
class CertifyIT {

    private static final String CARD =
            "042087000123|187654321|Trần Văn Quỳnh|02091987|Nam|Thôn Đại Lợi, xã Tùng Ảnh, huyện Đức"
                    + " Thọ, tỉnh Hà Tĩnh|15042021";

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    /** The name of the paper has to be typed; everything else is a handful of keys. */
    @Test
    void aCertifiedCopyCostsTheNameOfThePaperAndFewKeys(Browser browser) {
        Page page = browser.signIn("motcua.tunganh").open("/counter/certify");
        String paper = "Giấy khai sinh";

        Hands scanned = new Hands(page);
        scanned.scan(CARD);
        assertThat(page.locator("#field-paper")).isFocused();
        assertThat(page.locator("#field-fullName")).hasValue("Trần Văn Quỳnh");
        scanned.type(paper).press("Tab").type("3").press("Tab").type("2").press("Enter");
        assertThat(page.locator("#number")).containsText("quyển số 01/2022-SCT/BS");
        assertThat(page.locator("#done")).containsText("2 bản · 10.000");
        assertThat(page.locator("#field-scan")).isFocused();
        int byCard = scanned.keys() - paper.length();

        Hands typed = new Hands(page);
        String name = "Lê Thị Hoa";
        typed.press("Tab").type(name).press("Tab").type("042190000007").press("Tab");
        assertThat(page.locator("#field-paper")).isFocused();
        typed.type(paper).press("F9");
        assertThat(page.locator("#done")).containsText("Đã nhận của " + name);
        int byHand = typed.keys() - paper.length() - name.length() - 12;

        System.out.printf(
                "Certified copy beside the texts: %d keys by card, %d by hand, %d page load each%n",
                byCard, byHand, typed.loads());
        assertThat(byCard).isLessThanOrEqualTo(5);
        assertThat(byHand).isLessThanOrEqualTo(4);
        assertThat(typed.loads()).isEqualTo(1);

        browser.axe();
        browser.shots("certify");
        browser.screen(Browser.Screen.PHONE).open("/counter/certify");
        browser.assertFits();
        browser.open("/certificates");
        browser.axe();
        browser.shots("certificates");
        browser.screen(Browser.Screen.PHONE).open("/certificates");
        browser.assertFits();
    }

    @Test
    void aReceiverSignsOnTheScreen(
            Browser browser, @Autowired BeanFactory program, @Autowired MockMvcTester mvc) {
        // Before the program's own clock, which only just began to run.
        Desk desk = new Desk(program, mvc).later(Duration.ofMinutes(-30));
        UUID id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 4);
        Page page = browser.signIn("motcua.tunganh").open("/dossiers/" + id);

        browser.axe();
        browser.shots("sign");
        page.locator("canvas").scrollIntoViewIfNeeded();
        BoundingBox box = page.locator("canvas").boundingBox();
        page.mouse().move(box.x + 30, box.y + 40);
        page.mouse().down();
        for (int i = 1; i <= 20; i++) {
            page.mouse().move(box.x + 30 + i * 10, box.y + 40 + (i % 2) * 50);
        }
        page.mouse().up();
        assertThat(page.locator("[data-signature]")).hasClass(Pattern.compile("signed"));
        page.locator("form", new Page.LocatorOptions().setHas(page.locator("canvas")))
                .locator("button:not([type=button])")
                .click();

        assertThat(page.locator("main")).containsText("Người nhận đã ký trên màn hình");
        page.locator(".signature-picture").scrollIntoViewIfNeeded();
        assertThat(page.locator(".signature-picture")).hasJSProperty("complete", true);
        Object width = page.evaluate("document.querySelector('.signature-picture').naturalWidth");
        assertThat(width).isEqualTo(800);
        browser.shots("signed");
    }
}
