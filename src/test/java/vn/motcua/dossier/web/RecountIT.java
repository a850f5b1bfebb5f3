package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.RestDay;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.OnBehalf;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/** A leader closes the office for a storm, sees what that moves, signs, and sees what was done. */
@BrowserTest
class RecountIT {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);

    @Autowired Dossiers dossiers;
    @Autowired OnBehalf people;
    @Autowired Calendars calendars;

    @Test
    void aLeaderSeesWhatAStormMovesAndSignsIt(Browser browser, @Autowired BeanFactory program) {
        DemoLocality.open(program);
        for (int i = 0; i < 8; i++) {
            receive();
        }
        Page page = browser.signIn("chutich.lienminh").open("/recounts");
        looksGood(browser, "recounts-empty");
        declare(RestDay.Kind.SWAPPED_OFF);
        try {
            page.locator("a[href='/recounts/new']").click();
            page.waitForURL("**/recounts/new");
            page.locator("[name=number]").fill("12/QĐ-UBND");
            page.locator("[name=summary]").fill("Nghỉ làm việc ngày 31/5 vì bão số 1");
            looksGood(browser, "recount-new");
            page.locator("[name=number]").fill("12/QĐ-UBND");
            page.locator("[name=day]").fill("31/5/2022");
            page.locator("[name=summary]").fill("Nghỉ làm việc ngày 31/5 vì bão số 1");
            page.locator("main form button").click();
            page.waitForURL("**/recounts/*-*");
            looksGood(browser, "recount-draft");
            assertThat(page.locator("#count-LATER td")).hasText("8");

            page.locator("#sign").click();
            assertThat(page.locator("#recount[data-standing=done]"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
            looksGood(browser, "recount-signed");
            page.locator("a.code").first().click();
            page.waitForURL("**/dossiers/*");
            assertThat(page.locator(".timeline")).containsText("12/QĐ-UBND");
            browser.shot("recount-dossier-desk");
            browser.open("/recounts");
            looksGood(browser, "recounts");
        } finally {
            declare(RestDay.Kind.SWAPPED_IN);
        }
    }

    private void declare(RestDay.Kind kind) {
        calendars.declare(new RestDay(TODAY, kind, "Bão", "Storm", null, "Công điện 1", false));
    }

    private static void looksGood(Browser browser, String name) {
        int checks = browser.axe();
        browser.assertFits();
        browser.shots(name);
        assertThat(checks).isGreaterThan(20);
    }

    private void receive() {
        Receive receive =
                new Receive(
                        Uuid7.next(),
                        Unit.idOf("lienminh"),
                        "2.000635",
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn Đại Lợi",
                                "",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        ReturnMethod.DESK);
        UUID id =
                dossiers.receive(receive, people.of(Staff.idOf("motcua.lienminh")).orElseThrow())
                        .dossier();
        assertThat(id).isNotNull();
    }
}
