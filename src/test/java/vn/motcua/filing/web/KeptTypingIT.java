package vn.motcua.filing.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Online;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DemoLocality;

/**
 * What is typed on a telephone outlives the session and the connection, with script and without.
 *
 * <p>Not in a program that MockMvc sends forms to: its way of making tokens takes the place of the
 * program's own, whose tokens say whose a form is.
 */
@BrowserTest
class KeptTypingIT {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String TYPED = "Thôn Đại Lợi, cạnh cây đa";

    @Autowired private BeanFactory program;
    @Autowired private JdbcClient jdbc;
    @Autowired private Drafts drafts;

    private String contact;
    private Online online;
    private UUID draft;
    private String step;

    @BeforeAll
    static void locality(@Autowired BeanFactory program) {
        DemoLocality.open(program);
    }

    @BeforeEach
    void aDraft() {
        contact = "09860000%02d".formatted(PEOPLE.incrementAndGet());
        online = new Online(program, contact);
        draft = online.begun().id();
        step = "/my/drafts/" + draft + "/person";
    }

    private Page signIn(Browser phone) {
        phone.screen(Browser.Screen.PHONE);
        Citizens.signIn(phone, program, contact, "Phan Thị Nộp", step);
        assertThat(phone.page().locator("h1")).hasText("Người đề nghị");
        return phone.page();
    }

    /** At the door that the person was led to. */
    private void signInAgain(Page page) {
        Citizens.forgetPause(program, contact);
        page.locator("#field-contact").fill(contact);
        page.locator("main form[action='/enter'] .button-primary").click();
        page.locator("#field-code").fill(Citizens.code(program, contact));
        page.locator("main form[action='/enter/code'] .button-primary").click();
        page.waitForURL(url -> !url.contains("/enter"));
    }

    private void endSession() {
        assertThat(
                        jdbc.sql("delete from identity.session where principal_name = :name")
                                .param("name", "citizen:" + online.citizen().account())
                                .update())
                .isPositive();
    }

    private String kept() {
        return drafts.require(draft, online.citizen().account()).content().person("address");
    }

    @Test
    void aStepSentTooLateIsSentAgainWithoutScript(Browser browser) {
        sentTooLate(browser.withoutScript(), false);
    }

    @Test
    void aStepSentTooLateIsSentAgain(Browser browser) {
        sentTooLate(browser, true);
    }

    private void sentTooLate(Browser phone, boolean looked) {
        phone.expecting("401").expecting("422");
        Page page = signIn(phone);
        page.locator("#field-idNumber").fill("042187000123");
        page.locator("#field-address").fill(TYPED);
        endSession();
        page.locator("main .draft-foot .button-primary").click();

        page.waitForURL(url -> url.contains("/enter"));
        assertThat(page.locator(".banners")).containsText("vẫn còn: đăng nhập lại");
        if (looked) {
            phone.axe();
            phone.assertFits();
            phone.shots("unsent-door");
            phone.screen(Browser.Screen.PHONE);
        }
        signInAgain(page);
        assertThat(page.locator("h1")).hasText("Gửi lại những gì bạn đã điền");
        assertThat(page.locator("main")).containsText("Cấp bản sao Trích lục hộ tịch");
        if (looked) {
            phone.axe();
            phone.assertFits();
            phone.shots("unsent");
        }
        page.locator("main form[action='" + step + "'] .button-primary").click();
        assertThat(page.locator("h1")).not().hasText("Gửi lại những gì bạn đã điền");
        phone.open(step);
        assertThat(page.locator("#field-address")).hasValue(TYPED);
        assertThat(kept()).isEqualTo(TYPED);
    }

    @Test
    void whatIsTypedWithoutConnectionIsKeptWhenItReturns(Browser phone) {
        phone.expecting("ERR_INTERNET_DISCONNECTED");
        Page page = signIn(phone);
        page.context().setOffline(true);
        page.locator("#field-address").fill(TYPED);

        assertThat(page.locator("[data-alert]")).containsText("MẤT KẾT NỐI");
        assertThat(page.locator("[data-said]")).isHidden();
        phone.axe();
        phone.assertFits();
        phone.shot("filing-offline-phone");
        assertThat(kept()).isNotEqualTo(TYPED);

        page.context().setOffline(false);
        assertThat(page.locator("[data-alert]")).isHidden();
        assertThat(kept()).isEqualTo(TYPED);
        page.reload();
        assertThat(page.locator("#field-address")).hasValue(TYPED);
        assertThat(page.locator("[data-alert]")).isHidden();
    }

    @Test
    void whatIsTypedAfterTheSessionEndedIsKeptOnTheDeviceAndTakenBack(Browser phone) {
        phone.expecting("401");
        Page page = signIn(phone);
        endSession();
        page.locator("#field-address").fill(TYPED);

        assertThat(page.locator("[data-alert]")).containsText("Phiên làm việc đã hết");
        phone.axe();
        page.locator("[data-alert] a").click();
        signInAgain(page);
        assertThat(page.locator("[data-alert]")).containsText("chưa lưu được");
        assertThat(page.locator("#field-address")).not().hasValue(TYPED);
        phone.axe();
        phone.assertFits();
        page.locator("[data-alert] button").click();

        assertThat(page.locator("#field-address")).hasValue(TYPED);
        assertThat(page.locator("[data-alert]")).isHidden();
        page.waitForFunction("() => localStorage.length === 0");
        assertThat(kept()).isEqualTo(TYPED);
    }
}
