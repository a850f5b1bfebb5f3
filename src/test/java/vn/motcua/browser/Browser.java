package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.testing.DemoLocality;

/**
 * One person before one screen. {@link #open} walks to a page; {@link #page} is Playwright's own
 * page for everything else.
 */
public final class Browser implements AutoCloseable {

    /** How the screen is: width and height in CSS pixels, colours, language. */
    public enum Screen {
        DESK(1280, 900, ColorScheme.LIGHT, "vi"),
        PHONE(375, 812, ColorScheme.LIGHT, "vi"),
        DARK(1280, 900, ColorScheme.DARK, "vi"),
        EN(1280, 900, ColorScheme.LIGHT, "en");

        private final int width;
        private final int height;
        private final ColorScheme colours;
        private final String language;

        Screen(int width, int height, ColorScheme colours, String language) {
            this.width = width;
            this.height = height;
            this.colours = colours;
            this.language = language;
        }
    }

    private static final List<String> WORDS_AND_COLOURS =
            List.of(
                    "color-contrast",
                    "link-in-text-block",
                    "html-has-lang",
                    "html-lang-valid",
                    "valid-lang",
                    "document-title",
                    "label",
                    "select-name",
                    "link-name",
                    "button-name",
                    "image-alt",
                    "aria-command-name",
                    "aria-input-field-name",
                    "aria-progressbar-name");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Pattern MISSING_TEXT = Pattern.compile("⟦[^⟧]*⟧");
    private static final boolean SHOWN = Boolean.getBoolean("motcua.shots");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final String address;
    private final boolean script;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<Browser> others = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;

    Browser(String address) {
        this(address, true);
    }

    private Browser(String address, boolean script) {
        this.address = address;
        this.script = script;
        this.context =
                Chromium.shared()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setBaseURL(address)
                                        .setJavaScriptEnabled(script)
                                        .setLocale("vi-VN")
                                        .setTimezoneId("Asia/Ho_Chi_Minh"));
        this.page = context.newPage();
        listen(page);
        screen(Screen.DESK);
    }

    private void listen(Page watched) {
        watched.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(watched.url() + ": " + message.text());
            }
        });
        watched.onPageError(error -> complaints.add(watched.url() + ": " + error));
        // Covers what is reported after the page has loaded, too.
        watched.addInitScript(
                "addEventListener('securitypolicyviolation', e =>"
                        + " console.error('policy breach: ' + e.violatedDirective + ' ' + e.blockedURI"
                        + " + ' ' + e.sample))");
    }

    public Page page() {
        return page;
    }

    /** Another person before another screen, with an empty profile; closed with this one. */
    public Browser another() {
        return joined(new Browser(address, true));
    }

    /** Somebody whose browser runs no script. */
    public Browser withoutScript() {
        return joined(new Browser(address, false));
    }

    private Browser joined(Browser other) {
        others.add(other);
        return other;
    }

    public String address() {
        return address;
    }

    /** Goes to a path of the program. */
    public Page open(String path) {
        page.navigate(path);
        assertNoMissingTexts();
        return page;
    }

    /** Signs in as one of the demo locality's people, which must be open. */
    public Browser signIn(String username) {
        open("/sign-in");
        page.locator("#field-username").fill(username);
        page.locator("#field-password").fill(DemoLocality.PASSWORD);
        page.locator("main form[action='/sign-in'] .button-primary").click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        return this;
    }

    /** Another screen for the same person; reload the page to see the language change. */
    public Browser screen(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.colours));
        context.addCookies(List.of(new Cookie("lang", screen.language).setUrl(address)));
        return this;
    }

    /** The same screen, read in English from the next page on. */
    public Browser inEnglish() {
        context.addCookies(List.of(new Cookie("lang", Screen.EN.language).setUrl(address)));
        return this;
    }

    /** The page's status says 4xx on purpose; the console's complaint about it is no fault. */
    public Browser expecting(String complaint) {
        expected.add(complaint);
        return this;
    }

    /** Runs axe on the page as it stands; returns how many rules passed, at least one. */
    public int axe() {
        return axe(violations().withTags(RULES));
    }

    /**
     * Runs those rules of axe that another language or another colour scheme can break, on a page
     * whose structure axe has passed already.
     */
    public int axeOfWordsAndColours() {
        return axe(violations().withRules(WORDS_AND_COLOURS));
    }

    /** Tells of each rule that passed one place alone; there are no frames to gather from. */
    private AxeBuilder violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private int axe(AxeBuilder rules) {
        // Else it would wait for its own script for ever.
        assertThat(script).as("axe needs a browser that runs scripts").isTrue();
        assertNoMissingTexts();
        AxeResults results = rules.analyze();
        assertThat(results.getViolations())
                .as("axe on %s", page.url())
                .extracting(rule ->
                        rule.getId()
                                + ": "
                                + rule.getHelp()
                                + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(5)
                                        .toList())
                .isEmpty();
        int passed = results.getPasses().size();
        assertThat(passed).as("axe looked at %s", page.url()).isPositive();
        return passed;
    }

    /** Takes the page on all four screens and leaves the browser at the desk, in Vietnamese. */
    public void shots(String name) {
        if (!SHOWN) {
            return;
        }
        for (Screen screen : Screen.values()) {
            screen(screen);
            page.reload();
            shot(name + "-" + screen.name().toLowerCase(Locale.ROOT));
        }
        screen(Screen.DESK);
        page.reload();
    }

    /**
     * Takes the whole page as it stands into {@code target/screenshots}, when pictures are wanted
     * ({@code -Dmotcua.shots=true}).
     */
    public void shot(String name) {
        if (!SHOWN) {
            return;
        }
        if (script) {
            page.evaluate("document.fonts.ready");
        }
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SHOTS.resolve(name + ".png")));
    }

    /** Nothing sticks out to the right. */
    public void assertFits() {
        Object over =
                page.evaluate(
                        """
                        (() => {
                          const root = document.documentElement;
                          return root.scrollWidth <= root.clientWidth ? [] :
                            [...document.querySelectorAll("html, main *")]
                              .filter(e => e.getBoundingClientRect().right > root.clientWidth
                                || e.scrollWidth > root.clientWidth)
                              .map(e => e.outerHTML.slice(0, 120));
                        })()
                        """);
        assertThat((List<?>) over).as("what sticks out on %s", page.url()).isEmpty();
    }

    private void assertNoMissingTexts() {
        Matcher missing = MISSING_TEXT.matcher(page.content());
        @Nullable String first = missing.find() ? missing.group() : null;
        assertThat(first).as("text without translation on %s", page.url()).isNull();
    }

    void assertNoComplaints() {
        others.forEach(Browser::assertNoComplaints);
        assertThat(complaints)
                .as("what the browser complained about")
                .allMatch(complaint -> expected.stream().anyMatch(complaint::contains));
    }

    @Override
    public void close() {
        others.forEach(Browser::close);
        context.close();
    }
}
