package vn.motcua.payment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
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
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.web.Desk;
import vn.motcua.filing.Online;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DemoLocality;

/** Money at the counter, and online at the sandbox, with script and without. */
@BrowserTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "motcua.payment.sandbox=true",
            "motcua.followers=false",
            "motcua.test=payment-walk"
        })
class PaymentIT {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private Payments payments;
    @Autowired private DossierQueries dossiers;
    @Autowired private BusinessClock clock;

    @BeforeEach
    void locality() {
        DemoLocality.open(program);
    }

    private SignedIn receiver() {
        UUID id = Staff.idOf(Desk.RECEIVER);
        return new SignedIn(
                id,
                id,
                "Receiver",
                program.getBean(Organizations.class).chart().postsOf(id, clock.today()),
                Set.of(Role.STAFF));
    }

    /** One fee of the dossier, as an officer sets it. */
    private void owe(UUID dossier) {
        SignedIn by = receiver();
        DossierView view = dossiers.view(dossier, by, "test");
        String line = Payments.lines(view).getFirst().name();
        payments.assess(view, new Assessed(Uuid7.next(), false, line, 2, "", null, "", null), by);
    }

    @Test
    void cashAtTheCounterAndItsReceipt(Browser browser) {
        UUID dossier = new Desk(program, mvc).receive("Trần Thị Tiền");
        owe(dossier);
        Browser desk = browser.signIn(Desk.RECEIVER);
        Page page = desk.open("/dossiers/" + dossier);
        page.locator("a[href='/dossiers/" + dossier + "/payments']").click();
        assertThat(page.locator("main")).containsText("Chưa nộp");
        desk.axe();
        desk.shots("payment-owed");
        page.locator("form[action='/dossiers/" + dossier + "/payments'] .button-primary").click();
        assertThat(page.locator("main")).containsText("Có hiệu lực");
        desk.axe();
        desk.shots("payment-paid");
        desk.open("/payments");
        assertThat(page.locator("main tbody")).containsText("0000001/2022");
        desk.axe();
        desk.shots("payment-counter");
        Browser finance = browser.another().signIn("taichinh.tunganh");
        finance.open("/payments/statements");
        finance.axe();
    }

    @Test
    void whatIsPaidWithoutCashIsKeptAndReadByEverybody(Browser browser) {
        Browser control = browser.signIn("kiemsoat.huyen");
        Page page = control.open("/payments/outside");
        page.locator("main summary").first().click();
        page.locator("#field-list-unit").fill("Trường Mầm non Hoa Sen");
        page.locator("#field-list-service").fill("Học phí");
        control.axe();
        page.locator("form[action='/payments/outside'] button.button-primary").click();
        assertThat(page.locator("main")).containsText("Trường Mầm non Hoa Sen");
        control.axe();
        control.shots("payment-outside");
        page.locator("main tbody a").first().click();
        page.locator("#field-correct-channel").fill("Mã VietQR");
        page.locator("#field-correct-since").fill("01/02/2022");
        page.locator("#field-correct-note").fill("Thông báo 3");
        control.axe();
        page.locator("form:has(#field-correct-unit) button.button-primary").click();
        assertThat(page.locator("main")).containsText("Mã VietQR");
        control.open("/payments/online");
        control.axe();
        control.shots("payment-online");
        page.locator("main tbody a").first().click();
        assertThat(page.locator("main")).containsText("Chưa ai ghi cấu hình");
        control.axe();
        control.shots("payment-online-one");
    }

    @Test
    void whereToPayWithoutCashIsReadOnATelephoneWithoutScript(Browser browser) {
        Browser phone = browser.screen(Browser.Screen.PHONE);
        phone.open("/cashless");
        phone.assertFits();
        phone.axe();
        Page page = browser.withoutScript().screen(Browser.Screen.PHONE).open("/cashless");
        assertThat(page.locator("h1")).hasText("Nơi thanh toán không dùng tiền mặt");
    }

    @Test
    void onlineOnATelephone(Browser browser) {
        walk(browser.screen(Browser.Screen.PHONE), "0988200001", true);
    }

    @Test
    void onlineWithoutScript(Browser browser) {
        walk(browser.withoutScript().screen(Browser.Screen.PHONE), "0988200002", false);
    }

    private void walk(Browser phone, String contact, boolean looked) {
        Online online = new Online(program, contact);
        UUID dossier = online.filed();
        owe(dossier);
        Citizens.signIn(phone, program, contact, "Nguyễn Thị Công Dân", "/my");
        Page page = phone.open("/my/dossiers/" + dossier);
        page.locator("a[href='/my/payments/" + dossier + "']").click();
        look(phone, "payment-own", looked);
        page.locator("form:has(input[value=vnpay]) button").click();
        look(phone, "payment-go", looked);
        page.locator("a[href^='/sandbox/vnpay']").click();
        look(phone, "payment-sandbox", looked);
        page.locator("label[for=field-mood-LATE]").click();
        page.locator("form[action^='/sandbox/pay'] button").click();
        page.locator("main a.button").click();
        assertThat(page.locator("h1")).hasText("Đang chờ cổng thanh toán");
        look(phone, "payment-waiting", looked);
        page.locator("form[action$='/check'] button").click();
        assertThat(page.locator("h1")).hasText("Đã nộp");
        page.locator("main a.button").click();
        assertThat(page.locator("main")).containsText("Biên lai 0");
        look(phone, "payment-own-paid", looked);
    }

    private static void look(Browser browser, String name, boolean looked) {
        if (looked) {
            browser.assertFits();
            browser.axe();
            browser.shot(name);
        }
    }
}
