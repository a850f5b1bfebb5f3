package vn.motcua.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.journal.Journal;
import vn.motcua.testing.DemoLocality;

/** What was given up is read and sent again, on a screen, a telephone and without script. */
@BrowserTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "motcua.exchange.sandbox=true",
            "motcua.followers=false",
            "motcua.jobs.enabled=false",
            "motcua.test=exchange-walk"
        })
class ExchangeIT {

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private Journal journal;
    @Autowired private PortalFollower follower;
    @Autowired private Courier courier;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Clock clock;

    @BeforeEach
    void locality() {
        DemoLocality.open(program);
    }

    private UUID dead() {
        UUID id = new Desk(program, mvc).receive("Trần Văn Cổng");
        transaction.executeWithoutResult(_ -> follower.follow(journal.read(List.of(id))));
        phone(id, "0".repeat(21));
        carry();
        return id;
    }

    private void phone(UUID id, String phone) {
        jdbc.sql("update dossier.applicant set phone = :phone where dossier_id = :id")
                .param("phone", phone)
                .param("id", id)
                .update();
    }

    private void carry() {
        while (courier.carry(clock.instant().plusSeconds(1)) > 0) {
            // On as long as there is something.
        }
    }

    @Test
    void onAScreenAndOnATelephone(Browser browser) {
        UUID id = dead();
        Browser control = browser.signIn("kiemsoat.huyen");
        Page page = control.open("/admin/exchange");
        assertThat(page.locator("main")).containsText("SoDienThoai");
        control.axe();
        control.shots("exchange-state");
        page.locator("main th a").first().click();
        assertThat(page.locator("main")).containsText("Đã dừng");
        control.axe();
        control.shots("exchange-ledger");
        phone(id, "0912345678");
        page.locator("form[action$='/resent'] button").click();
        assertThat(page.locator("main")).containsText("Đang chờ");
        carry();
        control.open("/admin/exchange/" + id);
        assertThat(page.locator("main")).containsText("Cổng đã nhận");

        Browser phone = control.screen(Browser.Screen.PHONE);
        phone.open("/admin/exchange");
        phone.assertFits();
        phone.open("/admin/exchange/" + id);
        phone.assertFits();
        phone.axe();
        phone.shot("exchange-ledger-phone");
    }

    @Test
    void withoutScript(Browser browser) {
        UUID id = dead();
        Browser plain = browser.withoutScript().signIn("quantri.huyen");
        Page page = plain.open("/admin/exchange/" + id);
        phone(id, "0912345678");
        page.locator("form[action$='/resent'] button").click();
        assertThat(page.locator("main")).containsText("Đang chờ");
        Page sandbox = plain.open("/sandbox/portal");
        sandbox.locator("label[for=field-mood-FAULT]").click();
        sandbox.locator("form[action='/sandbox/portal'] button").click();
        assertThat(sandbox.locator("#field-mood-FAULT")).isChecked();
    }
}
