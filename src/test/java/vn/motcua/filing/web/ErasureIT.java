package vn.motcua.filing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.web.Desk;
import vn.motcua.filing.Online;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DemoLocality;

/** Years later: an owner erases a dossier and then the account, a chair erases what is due. */
@BrowserTest
@AutoConfigureMockMvc
class ErasureIT {

    private static final Duration SIX_YEARS = Duration.ofDays(6 * 366);

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private BusinessClock clock;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @Test
    void whatIsPastItsTimeIsErasedByOwnerAndByChair(Browser browser) {
        String contact = "0987200001";
        UUID own = over(contact);
        over("0987200002");
        Browser phone = browser.screen(Browser.Screen.PHONE);
        Citizens.signIn(phone, program, contact, "Phan Thị Xóa", "/my");
        Page page = phone.open("/my/dossiers/" + own);
        page.locator("summary", with("Xóa thông tin cá nhân")).click();
        assertThat(page.locator("main")).containsText("Cơ quan phải giữ hồ sơ đến hết ngày");
        assertThat(page.locator("form[action$='/erased']")).hasCount(0);

        Instant before = clock.instant();
        clock.set(before.plus(SIX_YEARS), "Sáu năm sau");
        try {
            page.reload();
            page.locator("summary", with("Xóa thông tin cá nhân")).click();
            look(phone, "erasure-dossier");
            // Pictures are taken of the page opened anew, with this part folded.
            if (!page.locator("form[action$='/erased'] button").isVisible()) {
                page.locator("summary", with("Xóa thông tin cá nhân")).click();
            }
            page.locator("form[action$='/erased'] button").click();
            assertThat(page.locator("main")).containsText("Chưa có hồ sơ");

            Browser office = browser.another().signIn(Desk.CHAIR);
            Page due = office.open("/overview");
            due.locator("main a[href='/erasures']").click();
            look(office, "erasures");
            due.locator("#field-ground").fill("07/QĐ-UBND");
            due.locator("form[action='/erasures'] button").click();
            assertThat(due.locator("main")).containsText("Chưa có hồ sơ nào hết thời hạn bảo quản");
            look(office, "erasures-none");

            phone.open("/my/account");
            page.locator("main a[href='/my/account/erase']").click();
            look(phone, "account-erase");
            page.locator("label[for=field-understood]").click();
            page.locator("form[action='/my/account/erase'] .button-danger").click();
            assertThat(page.locator("body")).containsText("Đã xóa tài khoản của bạn");
        } finally {
            clock.set(before, "Như trước");
        }
    }

    private UUID over(String contact) {
        UUID id = new Online(program, contact).filed();
        Desk desk = new Desk(program, mvc).atTheClock();
        desk.send(id, Desk.RECEIVER, "accept");
        desk.forward(id, 5);
        return id;
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static void look(Browser browser, String name) {
        browser.axe();
        browser.assertFits();
        browser.shots(name);
    }
}
