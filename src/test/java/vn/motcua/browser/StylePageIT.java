package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class StylePageIT {

    static Stream<Arguments> everyFrameOnEveryScreen() {
        return Stream.of("/style", "/style/office")
                .flatMap(path ->
                        Stream.of(Browser.Screen.values())
                                .map(screen -> Arguments.of(path, screen)));
    }

    @ParameterizedTest
    @MethodSource("everyFrameOnEveryScreen")
    void everyComponentIsAccessible(String path, Browser.Screen screen, Browser browser) {
        browser.screen(screen).open(path);

        browser.assertFits();
        switch (screen) {
            case DESK -> assertThat(browser.axe()).isGreaterThan(50);
            // The same elements in other words or colours.
            case DARK, EN -> assertThat(browser.axeOfWordsAndColours()).isGreaterThan(5);
            // The same elements in the same words and colours.
            case PHONE -> {}
        }
    }

    @Test
    void anErrorPageIsAccessibleAndLeadsHome(Browser browser) {
        Page page = browser.expecting("404").open("/error");

        assertThat(page.locator("h1").textContent()).isEqualTo("Không tìm thấy");
        assertThat(page.locator("main a[href='/']").count()).isPositive();
        assertThat(browser.axe()).isPositive();
        browser.shot("error");
    }

    @Test
    void isShown(Browser browser) {
        browser.open("/style");
        browser.shots("style");
        browser.open("/style/office");
        browser.shots("style-office");

        browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        browser.shot("style-office-print");
    }

    @Test
    void keysSearchMoveAndExplainThemselves(Browser browser) {
        Page page = browser.open("/style/office");

        page.keyboard().press("/");
        assertThat(focus(page, "name")).isEqualTo("q");

        page.keyboard().press("Escape");
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("j");
        String first = focus(page, "textContent");
        page.keyboard().press("j");
        assertThat(focus(page, "textContent")).isNotEqualTo(first).startsWith("H00.99-");
        page.keyboard().press("k");
        assertThat(focus(page, "textContent")).isEqualTo(first);

        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        assertThat(browser.axe()).isPositive();
    }

    @Test
    void keysCanBeSwitchedOff(Browser browser) {
        Page page = browser.open("/style/office");
        page.keyboard().press("?");
        page.locator("#keys-on").uncheck();
        page.keyboard().press("Escape");

        page.keyboard().press("n");

        assertThat(page.url()).endsWith("/style/office");
        page.reload();
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isFalse();
    }

    @Test
    void languageAndColoursChangeWithoutScript(Browser browser) {
        Browser plain = browser.withoutScript();
        Page page = plain.open("/style/office");

        page.locator(".rail-wide button[name=lang]").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Components");
        assertThat(page.url()).endsWith("/style/office");

        page.locator("button[name=theme][value=dark]").click();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        assertThat(page.locator("button[name=theme][value=dark]").getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void theSkipLinkIsTheFirstStopOfTheTabKey(Browser browser) {
        Page page = browser.open("/style");

        page.keyboard().press("Tab");

        assertThat(focus(page, "className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#content");
    }

    private static String focus(Page page, String property) {
        return String.valueOf(page.evaluate("document.activeElement." + property));
    }
}
