package vn.motcua.filing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.filing.Online;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DemoLocality;

/** An address on a telephone: offered while it is typed, and by the answer where script is not. */
@BrowserTest
@AutoConfigureMockMvc
class AddressIT {

    private static final String NAME = "applicant.home";

    @Autowired private BeanFactory program;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
        DemoLocality.form(program, "1.000656");
    }

    private Page step(Browser phone, String contact) {
        Citizens.signIn(phone, program, contact, "Phan Thị Nộp", "/my");
        Page page = phone.open("/my/file/1.000656?case=chung");
        page.locator("#field-agency").selectOption(Online.AGENCY.toString());
        page.locator("main .button-primary").click();
        page.locator("#field-idNumber").fill("042187000123");
        page.locator("#field-address").fill("Thôn Châu Trinh");
        page.locator("main .button-primary").click();
        assertThat(box(page, "commune")).isVisible();
        return page;
    }

    private static Locator box(Page page, String part) {
        return page.locator("[name='" + NAME + "." + part + "']");
    }

    private static void next(Page page) {
        page.locator("main .draft-foot .button-primary").click();
    }

    @Test
    void whatIsTypedIsOffered(Browser browser) {
        Browser phone = browser.expecting("422").screen(Browser.Screen.PHONE);
        Page page = step(phone, "0988100001");
        phone.axe();
        phone.assertFits();
        phone.shots("address");
        box(page, "province").fill("Tỉnh Hà Tĩnh");
        box(page, "commune").pressSequentially("tung");
        Locator offered = page.locator("[id='field-" + NAME + ".commune-list'] option");
        assertThat(offered.first()).hasAttribute("value", "Xã Tùng Châu");
        Assertions.assertThat(offered.count()).isBetween(2, 15);
        phone.axe();

        box(page, "commune").fill("Tân Lập");
        page.keyboard().press("Enter");
        assertThat(page.locator("#errors")).isVisible();
        phone.axe();
        phone.assertFits();
        phone.shot("address-refused");
        phone.screen(Browser.Screen.EN);
        phone.axe();
    }

    @Test
    void withoutScriptTheAnswerOffersThePlaces(Browser browser) {
        Browser phone = browser.withoutScript().expecting("422").screen(Browser.Screen.PHONE);
        Page page = step(phone, "0988100002");
        Assertions.assertThat(page.content().length()).isLessThan(200_000);
        box(page, "province").fill("nghe an");
        box(page, "commune").fill("tung anh");
        next(page);
        Locator offer = page.locator("button[name=_place]");
        assertThat(offer).hasText("Xã Tùng Ảnh (Huyện Đức Thọ, Tỉnh Hà Tĩnh)");
        offer.click();
        assertThat(box(page, "province")).hasValue("Tỉnh Hà Tĩnh");
        assertThat(box(page, "district")).hasValue("Huyện Đức Thọ");
        assertThat(box(page, "commune")).hasValue("Xã Tùng Ảnh");

        page.locator("details.place-abroad summary").first().click();
        box(page, "country").fill("Lào");
        next(page);
        assertThat(page.locator("#errors")).containsText("Địa chỉ ở nước ngoài");
    }
}
