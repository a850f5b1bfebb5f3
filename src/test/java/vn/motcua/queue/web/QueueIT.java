package vn.motcua.queue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.browser.Browser;
import vn.motcua.browser.Browser.Screen;
import vn.motcua.browser.BrowserTest;
import vn.motcua.browser.Hands;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.queue.Arrangements;
import vn.motcua.queue.Queue;
import vn.motcua.testing.DemoLocality;

/** Kiosk, slip, big screen and the officer's page, as people meet them. */
@BrowserTest
class QueueIT {

    private static final UUID AGENCY = Unit.idOf("thitran");
    private static final UUID WITHOUT = Unit.idOf("quangvinh");
    private static final String KIOSK = "/kiosk/" + AGENCY;
    private static final String SCREEN = "/queue/" + AGENCY + "/screen";
    private static final String ONE = "motcua.thitran";
    private static final String TWO = "motcua2.thitran";

    @Autowired Queue queue;

    @BeforeAll
    static void locality(@Autowired BeanFactory program, @Autowired Arrangements arrangements) {
        DemoLocality.open(program);
        if (!arrangements.of(AGENCY).stands()) {
            arrangements.arrange(arrangements.proposal(AGENCY), Actor.SYSTEM);
        }
    }

    private void issue(String letter, int count) {
        for (int i = 0; i < count; i++) {
            queue.issue(AGENCY, letter, i == 1, Uuid7.next());
        }
    }

    @Test
    void aNumberIsTakenWithoutScript(Browser browser) {
        Browser plain = browser.withoutScript();
        Page page = plain.open(KIOSK);
        page.locator("button[value='B']").click();

        assertThat(page.locator(".slip-number")).hasText(Pattern.compile("B\\d{3}"));
        assertThat(page.locator(".slip-now")).containsText("người");
        assertThat(page.locator("[data-print]")).isHidden();
        page.locator("a[href='" + KIOSK + "']").click();
        assertThat(page.locator("h1")).containsText("Bộ phận Tiếp nhận");
    }

    @Test
    void aNumberIsTakenByKeyboardWithPriority(Browser browser) {
        Page page = browser.open(KIOSK);
        Hands hands = new Hands(page);
        page.locator("#field-priority").focus();
        hands.press("Space").press("Tab").press("Enter");

        page.waitForURL("**/tickets/*");
        assertThat(page.locator(".slip-number")).hasText(Pattern.compile("A\\d{3}"));
        assertThat(page.locator(".slip-priority")).hasText("Ưu tiên");
        assertThat(page.locator("[data-print]")).isVisible();
    }

    @Test
    void theKioskCountsByItselfUnderTheFinger(Browser browser) {
        issue("D", 1);
        Page page = browser.open(KIOSK);
        page.locator("button[value='D']").focus();
        String before = page.locator("#wait-D").textContent();
        issue("D", 1);

        assertThat(page.locator("#wait-D"))
                .not()
                .hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        assertThat(page.locator("button[value='D']")).isFocused();
    }

    @Test
    void theMachineAtTheDoorPrintsByItself(Browser browser) {
        Page page = browser.page();
        page.addInitScript("window.prints = 0; window.print = () => { window.prints++; }");
        browser.open(KIOSK + "?machine=on");
        page.locator("button[value='B']").click();
        page.waitForURL("**/tickets/*?machine=on");

        page.waitForFunction("window.prints === 1");
        assertThat(page.locator("a[data-onwards='15']"))
                .hasAttribute("href", KIOSK + "?machine=on");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPublicPageServesEverybody(Screen screen, Browser browser) {
        issue("A", 3);
        browser.screen(screen).open(KIOSK);
        looksGood(browser, "queue-kiosk", screen);
        browser.page().locator("button[value='A']").click();
        browser.page().waitForURL("**/tickets/*");
        looksGood(browser, "queue-slip", screen);
        browser.open(SCREEN);
        looksGood(browser, "queue-screen", screen);
        browser.open("/kiosk/" + WITHOUT);
        looksGood(browser, "queue-kiosk-none", screen);
    }

    private static void looksGood(Browser browser, String name, Screen screen) {
        browser.assertFits();
        if (screen != Screen.PHONE) {
            assertThat(browser.axe()).isPositive();
        }
        browser.shot(name + "-" + screen.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void theSlipIsOneOfTheTicketPrinters(Browser browser) throws IOException {
        issue("A", 2);
        Page page = browser.open(KIOSK);
        page.locator("button[value='A']").click();
        page.waitForURL("**/tickets/*");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(302, 380);
        assertThat(page.locator(".slip-number")).isVisible();
        assertThat(page.locator(".slip-acts")).isHidden();
        assertThat(page.locator(".bare-top")).isHidden();
        double width = page.locator(".slip").boundingBox().width;
        assertThat(width).isBetween(270.0, 275.0);
        browser.shot("queue-slip-print");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            float millimetres = paper.getPage(0).getMediaBox().getWidth() / 72f * 25.4f;
            assertThat(millimetres).isBetween(79f, 81f);
        }
    }

    @Test
    void theScreenShowsACallOfAnotherCounterByItself(Browser browser) {
        issue("A", 4);
        Page screen = browser.open(SCREEN);

        Page desk = at(browser.another(), TWO, "2").page();
        desk.keyboard().press("c");
        Locator number = desk.locator(".desk-number");
        assertThat(number).hasText(Pattern.compile("[A-Z]\\d{3}"));

        assertThat(screen.locator(".board-line").first()).containsText(number.textContent());
        assertThat(screen.locator(".board-line").first().locator(".board-counter")).hasText("2");
        assertThat(screen.locator("#announce")).containsText(number.textContent());
        browser.shot("queue-screen-called");
        desk.keyboard().press("s");
        desk.keyboard().press("d");
    }

    private static Browser at(Browser browser, String username, String counter) {
        browser.signIn(username);
        Page page = browser.open("/queue?counter=choose");
        page.locator("button[name='counter'][value='" + counter + "']").click();
        assertThat(page.locator("#current")).containsText("Quầy " + counter);
        return browser;
    }

    @Test
    void anOfficerServesByKeyboardAndTheCounterIsRemembered(Browser browser) {
        issue("A", 2);
        at(browser, ONE, "1");
        Page page = browser.open("/queue");
        assertThat(page.locator("#current")).containsText("Quầy 1");
        Hands hands = new Hands(page);

        hands.press("c");
        assertThat(page.locator(".alert-done")).containsText("Đã gọi số");
        String first = page.locator(".desk-number").textContent();
        looksGood(browser, "queue-desk-called", Screen.DESK);
        hands.press("r");
        assertThat(page.locator(".alert-done")).containsText("Đã gọi lại");
        hands.press("x");
        assertThat(page.locator("#skipped")).isVisible();
        hands.press("c");
        assertThat(page.locator(".desk-number")).not().hasText(first);
        hands.press("s");
        assertThat(page.locator("[data-key='d']")).isVisible();
        assertThat(page.locator("a[href='/counter'][data-key='o']")).isVisible();
        hands.press("d");
        assertThat(page.locator(".desk-nobody")).isVisible();
        for (Screen screen : Screen.values()) {
            browser.screen(screen).open("/queue");
            looksGood(browser, "queue-desk", screen);
        }
        browser.screen(Screen.DESK).open("/queue?counter=choose");
        looksGood(browser, "queue-choose", Screen.DESK);
    }

    @Test
    void aTicketIsSentToAnotherCounterAndWhatCameTooLateIsRefused(Browser browser) {
        issue("A", 1);
        at(browser, ONE, "1");
        Page page = browser.page();
        page.keyboard().press("c");
        assertThat(page.locator(".alert-done")).containsText("Đã gọi số");
        String code = page.locator(".desk-number").textContent();
        Page stale = browser.expecting("409").page().context().newPage();
        stale.navigate(browser.address() + "/queue");
        page.locator("select[name='to']").selectOption("2");
        page.keyboard().press("Escape");
        page.locator("button[value='transfer']").click();
        assertThat(page.locator(".alert-done")).containsText("Đã chuyển số " + code);

        stale.locator("button[value='start']").click();
        assertThat(stale.locator("[role='alert']")).containsText("còn đang đợi");
        assertThat(stale.locator(".desk-nobody")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whoLeadsSetsUpAndMeasures(Screen screen, Browser browser) {
        issue("A", 1);
        browser.signIn("chutich.thitran").screen(screen).open("/queue/setup");
        looksGood(browser, "queue-setup", screen);
        browser.open("/queue/times");
        looksGood(browser, "queue-times", screen);
    }

    @Test
    void oneClickSetsUpAQueue(Browser browser) {
        Browser head = browser.another().expecting("422").signIn("chutich.tungchau");
        Page page = head.open("/queue");
        assertThat(page).hasURL(Pattern.compile(".*/queue/times"));
        head.open("/queue/setup");
        looksGood(head, "queue-setup-none", Screen.DESK);
        page.locator("main form[action='/queue/setup/defaults'] button").click();
        assertThat(page.locator(".alert-done")).hasText("Đã lưu nhóm và quầy.");

        page.locator("#field-name-A").fill("");
        page.locator("main form[action='/queue/setup'] > .button-primary").click();
        assertThat(page.locator("#errors")).containsText("Nhóm A");
        assertThat(head.axe()).isPositive();
    }
}
