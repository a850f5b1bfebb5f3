package vn.motcua.dossier.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.RestDay;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.SourceFile;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Receive;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.identity.OnBehalf;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DemoLocality;

/**
 * What is done to many open dossiers under a signed instrument: a storm moves their days, a new
 * process takes them over.
 */
@BrowserTest
class RecountIT {

    private static final String GUARDIAN = "1.004837";
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

    @Test
    void theControlMovesADossierToTheNewProcess(
            Browser browser, @Autowired BeanFactory program, @Autowired Catalog catalog)
            throws IOException {
        DemoLocality.open(program);
        receive(GUARDIAN, "cu", "to-khai", "van-ban-cu", "giay-to-tuy-than");
        String yaml =
                new ClassPathResource("demo/procedures/" + GUARDIAN + ".yaml")
                        .getContentAsString(StandardCharsets.UTF_8);
        catalog.load(
                List.of(
                        new SourceFile(
                                "other.yaml",
                                yaml.replaceFirst("(?m)^valid_from: .*$", "valid_from: " + TODAY)
                                        .replace("{id: B2,", "{id: C2,")
                                        .replace("next: [B2]", "next: [C2]"))),
                Actor.SYSTEM);

        Page page = browser.signIn("kiemsoat.huyen").open("/rebases");
        looksGood(browser, "rebases");
        page.locator("main a[href^='/rebases/new?']").first().click();
        assertThat(page.locator("input[name=dossier]")).isChecked();
        looksGood(browser, "rebase-new");
        page.locator("#field-number").fill("512/QĐ-UBND");
        page.locator("#field-summary").fill("Quy trình cũ bị bãi bỏ");
        page.locator("#rebase .button-primary").click();
        assertThat(page.locator("#rebase")).hasAttribute("data-standing", "draft");
        looksGood(browser, "rebase-draft");
        String path = page.url().replaceAll(".*(/rebases/.*)", "$1");

        Browser leader = browser.another().signIn("chutich.lienminh");
        leader.open(path).locator("#sign").click();
        assertThat(leader.page().locator("#rebase[data-standing=done]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(leader.page().locator("tr[data-outcome=MOVED]")).hasCount(1);
        looksGood(leader, "rebase-signed");
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
        receive("2.000635", "chung", "to-khai", "giay-to-tuy-than");
    }

    /** Its last paper is only shown. */
    private void receive(String procedure, String caseId, String... papers) {
        List<PaperCount> counts = new ArrayList<>();
        for (int i = 0; i < papers.length; i++) {
            boolean shown = i == papers.length - 1;
            counts.add(new PaperCount(papers[i], shown ? 0 : 1, 0, 0, shown));
        }
        Receive receive =
                new Receive(
                        Uuid7.next(),
                        Unit.idOf("lienminh"),
                        procedure,
                        caseId,
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
                        counts,
                        1,
                        ReturnMethod.DESK);
        UUID id =
                dossiers.receive(receive, people.of(Staff.idOf("motcua.lienminh")).orElseThrow())
                        .dossier();
        assertThat(id).isNotNull();
    }
}
