package vn.motcua.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The one Chromium of this JVM: found, or installed where that needs no question. */
final class Chromium {

    static final String HOW_TO_INSTALL =
            "No Chromium for the browser tests. Install it (Debian: apt-get install"
                    + " chromium-headless-shell) or"
                    + " name it in the variable CHROME.";

    private static final Optional<Path> PATH = findOrInstall();

    private Chromium() {}

    static Optional<Path> find() {
        return PATH;
    }

    static com.microsoft.playwright.Browser shared() {
        return Running.BROWSER;
    }

    /** Started when first needed, ended with the JVM. */
    private static final class Running {
        static final Playwright PLAYWRIGHT =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final com.microsoft.playwright.Browser BROWSER =
                PLAYWRIGHT.chromium().launch(options());

        static {
            // Two forks share two cores: what is slow there is no fault of the page.
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }

        private static BrowserType.LaunchOptions options() {
            return new BrowserType.LaunchOptions()
                    .setExecutablePath(PATH.orElseThrow())
                    .setHeadless(true)
                    .setChromiumSandbox(false)
                    .setArgs(
                            List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync"));
        }
    }

    private static Optional<Path> findOrInstall() {
        Optional<Path> found = look();
        if (found.isPresent() || !mayInstall()) {
            return found;
        }
        install();
        return look();
    }

    private static Optional<Path> look() {
        return Stream.of(
                        System.getenv("CHROME"),
                        // Draws nothing on a screen that nobody sees: a third less work than the
                        // whole browser.
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static void install() {
        run("apt-get", "update", "-qq");
        run(
                "apt-get",
                "install",
                "-y",
                "-qq",
                "--no-install-recommends",
                "chromium-headless-shell");
    }

    private static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            System.err.println(HOW_TO_INSTALL + " " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
