package vn.motcua.postal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.testing.DemoLocality;

/**
 * A result ordered, handed to the post and carried at the sandbox; what is agreed with the post.
 */
@BrowserTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "motcua.postal.sandbox=true",
            "motcua.followers=false",
            "motcua.test=postal-walk"
        })
class PostalIT {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;

    @BeforeEach
    void locality() {
        DemoLocality.open(program);
    }

    @Test
    void aResultGoesByPost(Browser browser) {
        walk(browser, "Trần Thị Thư", true);
    }

    @Test
    void onATelephoneWithoutScript(Browser browser) {
        walk(browser.withoutScript().screen(Browser.Screen.PHONE), "Trần Thị Tem", false);
    }

    private void walk(Browser browser, String applicant, boolean looked) {
        UUID dossier = new Desk(program, mvc).receive(applicant);
        String post = "/dossiers/" + dossier + "/post";
        Browser desk = browser.signIn(Desk.RECEIVER);
        Page page = desk.open("/dossiers/" + dossier);
        page.locator("a[href='" + post + "']").click();
        look(desk, "postal-order", looked);
        page.locator("label[for=field-way-DELIVER]").click();
        page.locator("form[action='" + post + "'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Bưu điện đã nhận đơn");
        look(desk, "postal-dossier", looked);
        desk.open("/postal");
        page.locator("[name=office]").last().fill("Bưu cục Tùng Ảnh");
        page.locator("[name=postman]").last().fill("Phan Văn Thư");
        page.locator("form:has(input[value=DELIVER]) .button-primary").click();
        assertThat(page.locator("main")).containsText("Biên bản số");
        look(desk, "postal-desk", looked);
        desk.open("/sandbox/post");
        look(desk, "postal-sandbox", looked);
        page.locator("form[action^='/sandbox/post/items/'] .button-primary").first().click();
        desk.open(post);
        assertThat(page.locator("main")).containsText("Bưu điện đang giữ");
    }

    @Test
    void theControlOfficeKeepsAgreements(Browser browser) {
        Browser office = browser.signIn("kiemsoat.huyen");
        Page page = office.open("/postal/agreements");
        look(office, "postal-agreements", true);
        page.locator("form[action='/postal/list'] [name=procedure]").fill("2.000635");
        page.locator("form[action='/postal/list'] [name=from]").fill("01/01/2022");
        page.locator("form[action='/postal/list'] [name=source]").fill("Đề án giai đoạn II");
        page.locator("form[action='/postal/list'] button").click();
        assertThat(page.locator("main")).containsText("Đề án giai đoạn II");
        office.open("/postal/operator");
        look(office, "postal-operator", true);
    }

    private static void look(Browser browser, String name, boolean looked) {
        if (looked) {
            browser.axe();
            browser.shots(name);
        } else {
            browser.assertFits();
        }
    }
}
