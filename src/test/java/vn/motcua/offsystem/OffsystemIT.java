package vn.motcua.offsystem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** From a paper register to a confirmed case, with a browser that runs no script. */
@BrowserTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "motcua.test=offsystem-walk")
class OffsystemIT {

    @Autowired MockMvcTester mvc;

    private static final String REGISTER =
            """
            Ngày tiếp nhận,Người nộp hồ sơ,Thủ tục
            31/05/2022,Phan Thị Hiền,2.000635
            31/05/2022,Đinh Công Thái,
            31/05/2022,Lê Văn Lạ,2.000635
            """;

    @Test
    void fromAPaperRegisterToAConfirmedCase(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        Desk desk = new Desk(program, mvc);
        desk.receive("Phan Thị Hiền");
        desk.receive("Đinh Công Thái");
        Browser looking = browser.signIn("kiemsoat.huyen");
        looking.open("/offsystem");
        look(looking, "empty");
        looking.open("/offsystem/lists/new");
        look(looking, "new");

        Browser control =
                browser.withoutScript().signIn("kiemsoat.huyen").expecting("status of 422");
        Page page = control.open("/offsystem/lists/new");
        send(page, REGISTER + "32/5/2022,A,\n");
        assertThat(page.locator("main")).containsText("không phải một ngày");
        page = control.open("/offsystem/lists/new");
        send(page, REGISTER);
        assertThat(page.locator("main")).containsText("Đang xem trước");
        String list = path(page);
        looking.open(list);
        look(looking, "preview");
        page.locator("form[action$='/taken'] button").click();
        assertThat(page.locator("main")).containsText("Đã nhận");

        looking.open("/offsystem/matching");
        look(looking, "matching");
        page = control.open("/offsystem/matching");
        assertThat(page.locator("main")).containsText("Trùng họ tên");
        page.locator("button[name=take]").first().click();
        assertThat(page.locator("main")).containsText("Không còn dòng nào");

        page = control.open("/offsystem");
        page.locator("tbody a").first().click();
        assertThat(page.locator("main")).containsText("Lê Văn Lạ");
        page.locator("details:has(input[value=CONFIRM]) summary").click();
        page.locator("#field-CONFIRM-note").fill("Có trong sổ, không có trên phần mềm");
        page.locator("details:has(input[value=CONFIRM]) button").click();
        assertThat(page.locator("main")).containsText("Kết luận là hồ sơ ngoài hệ thống");
        looking.open(path(page));
        look(looking, "case");
        looking.open("/offsystem");
        look(looking, "cases");
        looking.open("/offsystem/lists");
        look(looking, "lists");
        looking.open(
                "/indicators/PL2-4-a?from=01/05/2022&to=31/05/2022&agency=" + Unit.idOf("tunganh"));
        assertThat(looking.page().locator("main")).containsText("Ngoài hệ thống");
    }

    @Test
    void theQueueIsWorkedOffByKeyboard(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        new Desk(program, mvc).receive("Võ Tá Hân");
        Browser control = browser.signIn("kiemsoat.huyen");
        Page page = control.open("/offsystem/lists/new");
        send(page, "Ngày tiếp nhận,Người nộp hồ sơ\n31/05/2022,Võ Tá Hân\n");
        page.locator("form[action$='/taken'] button").click();
        page = control.open("/offsystem/matching");
        page.keyboard().press("1");
        assertThat(page.locator("main")).containsText("Không còn dòng nào");
    }

    private static void send(Page page, String content) {
        page.locator("#field-kind-PAPER_REGISTER").check();
        page.locator("#field-unit").selectOption(Unit.idOf("tunganh").toString());
        page.locator("#field-source").fill("Sổ tiếp nhận số 2");
        page.locator("#field-file")
                .setInputFiles(
                        new FilePayload(
                                "so.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action='/offsystem/lists'] .button-primary").click();
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots("offsystem-" + name);
    }
}
