package vn.motcua.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.Browser.Screen;
import vn.motcua.browser.BrowserTest;
import vn.motcua.organization.Unit;

/**
 * Every screen with the demo's life on it, as those see it who work there: complete in both
 * languages, no axe finding in light and dark, nothing that sticks out on a telephone.
 */
@BrowserTest
@TestPropertySource(properties = "motcua.demo=true")
class ScreensIT {

    /**
     * Somebody and the pages they open: a name for the picture, then an address, or which link of
     * the page before leads on.
     */
    enum Walk {
        CITIZEN(
                null,
                "home /",
                "help /help",
                "catalog /catalog",
                "catalog-search /catalog?q=khai+sinh",
                "catalog-nothing /catalog?q=zzzz",
                "procedure /catalog/1.001193",
                "catalog-occasion /catalog?occasion=birth",
                "poster /catalog/1.001193/poster",
                "procedure-branch /catalog/1.009994",
                "sign-in /sign-in",
                "track /track",
                "rate /rate",
                "satisfaction /satisfaction",
                "transparency /transparency",
                "kiosk /kiosk/" + Unit.idOf("dt"),
                "queue-screen /queue/" + Unit.idOf("dt") + "/screen"),
        RECEIVER(
                "motcua1.huyen",
                "tasks /tasks",
                "dossier main a[href^='/dossiers/']",
                "counter /counter",
                "queue-choose /queue",
                "intake /counter/1.009994",
                "register /register",
                "register-nothing /register?q=zzzz",
                "register-print /register/print?q=nguyen+van"),
        EXPERT(
                "chuyenvien1.kinhte",
                "tasks-expert /tasks",
                "dossier-expert main a[href^='/dossiers/']",
                "batch-new-expert /batches/new?all=on",
                "batches-none /batches"),
        LEADER(
                "chutich.huyen",
                "overview /overview",
                "morning /morning",
                "morning-rows /morning/rows?press=LATE",
                "wall /board/wall",
                "tasks-leader /tasks",
                "register-done /register?state=RESOLVED",
                "dossier-done main a[href^='/dossiers/']",
                "correction main a[href$='/correction']",
                "account /account",
                "password /account/password",
                "queue-times /queue/times"),
        CONTROL(
                "kiemsoat.huyen",
                "ratings /ratings",
                "overview-control /overview",
                "register-control /register?q=nguyen",
                "dossier-control main a[href^='/dossiers/']",
                "figures /register/figures",
                "figures-past /register/figures?from=01/03/2022&to=31/03/2022",
                "catalog-control /catalog-control",
                "indicators /indicators",
                "indicator /indicators/PL2-4-c",
                "morning-control /morning",
                "board /board",
                "board-volume /board?show=RECEIVED&months=1",
                "board-rows /board/rows?figure=RESOLVED",
                "flow /board/flow?agency=" + Unit.idOf("dt"),
                "flow-steps main tr a[href*='procedure=']",
                "rebases /rebases",
                "plans /plans",
                "plan main tr a[href^='/plans/']",
                "plan-board main a[href$='/board']",
                "plan-row main a[href*='/rows/']",
                "alerts /alerts",
                "letters /letters",
                "letter-new /letters/new",
                "reports /reports",
                "queue-times-control /queue/times"),
        ADMINISTRATOR(
                "quantri.huyen",
                "accounts /admin/accounts",
                "account-one main a[href^='/admin/accounts/']",
                "organization /admin/organization",
                "files /admin/files",
                "second-factor /account/second-factor",
                "queue-setup /queue/setup");

        private final String username;
        private final List<String> stops;

        Walk(String username, String... stops) {
            this.username = username;
            this.stops = List.of(stops);
        }
    }

    private static final String CARD =
            "042087000123|187654321|Trần Văn Quỳnh|02091987|Nam|Thôn Đại Lợi, xã Tùng Ảnh, huyện Đức"
                    + " Thọ, tỉnh Hà Tĩnh|15042021";

    @Autowired DemoTraffic traffic;

    @Test
    void theWholeDemoIsPlayedAndNothingInItIsRefused(Browser browser) {
        waitForTheDemo(browser);

        assertThat(traffic.stopped()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Walk.class)
    void everyScreenServesEverybody(Walk walk, Browser browser) {
        waitForTheDemo(browser);
        if (walk.username != null) {
            browser.signIn(walk.username);
        }
        int checks = 0;
        for (String stop : walk.stops) {
            String name = stop.substring(0, stop.indexOf(' '));
            go(browser, stop.substring(name.length() + 1));
            checks += looksGood(browser, name);
        }
        System.out.printf("%s: %d screens, %d axe checks%n", walk, walk.stops.size(), checks);
        assertThat(checks).isGreaterThan(20 * walk.stops.size());
    }

    /** Pressed as people press: the bar itself, not the number beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/morning",
                "/board?show=ON_TIME",
                "/board?show=OPEN_LATE&months=1",
                "/board/flow",
                "/board/wall"
            })
    void everyBarLeadsToAsManyRowsAsItSays(String board, Browser browser) {
        waitForTheDemo(browser);
        // Who sees one agency: all marks of many agencies are held to their rows without a browser.
        browser.signIn("chutich.huyen");
        Page page = browser.open(board);
        Locator marks = page.locator("a[data-drill]");
        int count = marks.count();
        int pressed = 0;
        for (int i = 0; i < count; i++) {
            Locator mark = marks.nth(i);
            if (!mark.isVisible()) {
                continue;
            }
            int said = Integer.parseInt(mark.getAttribute("data-drill"));
            String href = mark.getAttribute("href");
            if (mark.locator("circle").count() > 0) {
                // Its corner is no part of a point.
                mark.click();
            } else {
                mark.click(new Locator.ClickOptions().setPosition(1, 1));
            }
            page.waitForURL(url -> url.contains("/rows?"));
            int rows = page.locator("tr[data-row]").count();
            Locator next = page.locator("a[rel=next]");
            while (next.count() > 0) {
                browser.open(next.getAttribute("href"));
                rows += page.locator("tr[data-row]").count();
            }
            assertThat(rows).as("%s of %s", href, board).isEqualTo(said);
            page.navigate(board);
            pressed++;
        }
        System.out.printf("%s: %d marks pressed%n", board, pressed);
        assertThat(pressed).isGreaterThan(3);
    }

    @Test
    void theWallFitsAScreenAcrossTheRoom(Browser browser) {
        waitForTheDemo(browser);
        browser.signIn("kiemsoat.huyen");
        Page page = browser.page();
        page.setViewportSize(1920, 1080);
        browser.open("/board/wall");
        assertThat(page.locator(".wall-number").first()).isVisible();
        assertThat((int) page.evaluate("document.documentElement.scrollHeight"))
                .as("nothing is below the edge")
                .isLessThanOrEqualTo(1080);
        browser.axe();
        browser.shot("wall-1920");
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "EN"})
    void aCitizenFollowsADossier(Screen screen, Browser browser) {
        waitForTheDemo(browser);
        Page desk = browser.signIn("motcua.yenho").open("/counter/2.000635");
        desk.keyboard().insertText(CARD);
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#field-fullName")).hasValue("Trần Văn Quỳnh");
        desk.keyboard().press("F2");
        desk.keyboard().press("Control+Enter");
        desk.waitForURL("**/received");
        looksGood(browser, "received");
        String code = desk.locator("#code").textContent();
        String key = desk.locator("dd.code").textContent();

        Browser citizen = browser.another().expecting("404").screen(screen);
        Page page = citizen.open("/track");
        look(page, code, key.equals("111111") ? "222222" : "111111");
        assertThat(page.locator(".error").first()).isVisible();
        citizen.axe();
        citizen.shot("track-wrong-" + screen.name().toLowerCase(Locale.ROOT));
        look(page, code, key);
        assertThat(page.locator("main")).containsText("H27-220531-");
        citizen.axe();
        citizen.shot("tracked-" + screen.name().toLowerCase(Locale.ROOT));
        citizen.screen(Screen.PHONE);
        citizen.assertFits();
        citizen.shot("tracked-phone");
    }

    @Test
    void everyBarOfThePlanLeadsToAsManyRowsAsItSaysAndItPrintsOnTwoPages(Browser browser)
            throws IOException {
        waitForTheDemo(browser);
        Page page = browser.signIn("kiemsoat.huyen").open("/plans");
        page.locator("main tr a[href^='/plans/']").first().click();
        page.locator("main a[href$='/board']").click();
        page.waitForURL("**/board");
        String board = page.url();
        byte[] paper =
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .as("lying")
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
        int bars = page.locator("a.target-bar").count();
        long rows = 0;
        for (int i = 0; i < bars; i++) {
            Locator bar = page.locator("a.target-bar").nth(i);
            long said = Long.parseLong(bar.getAttribute("data-rows"));
            assertThat(bar.locator("svg").getAttribute("aria-label")).contains(" dòng đã đếm");
            bar.click();
            page.waitForURL("**/indicators/**");
            assertThat(rowsOf(page)).as(page.url()).isEqualTo(said);
            rows += said;
            page.navigate(board);
        }
        System.out.printf("%d bars lead to %d rows%n", bars, rows);
        assertThat(bars).isGreaterThan(30);
        assertThat(rows).isGreaterThan(500);
    }

    /** As many as are listed; where they fill more than one page, as many as it says of all. */
    private static long rowsOf(Page page) {
        int listed = page.locator("h2#rows ~ .table-wrap tbody tr").count();
        if (page.locator(".pager a[rel=next]").count() == 0) {
            return listed;
        }
        assertThat(listed).isEqualTo(50);
        return Long.parseLong(page.locator(".pager p").textContent().replaceAll("\\D", ""));
    }

    private static void look(Page page, String code, String key) {
        page.locator("#field-code").fill(code);
        page.locator("#field-key").fill(key);
        page.locator("main form[action='/track'] button").click();
    }

    private static void go(Browser browser, String target) {
        if (target.startsWith("/")) {
            browser.open(target);
            return;
        }
        Locator link = browser.page().locator(target).first();
        browser.open(link.getAttribute("href"));
    }

    private static int looksGood(Browser browser, String name) {
        Page page = browser.page();
        int checks = browser.axe();
        browser.shot(name + "-desk");
        browser.screen(Screen.PHONE);
        browser.assertFits();
        browser.shot(name + "-phone");
        browser.screen(Screen.EN);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.reload();
        checks += browser.axeOfWordsAndColours();
        browser.shot(name + "-en-dark");
        browser.screen(Screen.DESK);
        return checks;
    }

    private static void waitForTheDemo(Browser browser) {
        Page page = browser.open("/help");
        assertThat(page.locator(".banner progress"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(120_000));
    }
}
