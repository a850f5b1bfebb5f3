package vn.motcua.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.Browser.Screen;
import vn.motcua.browser.BrowserTest;

/**
 * An empty program becomes a working office through its pages alone: administrator, organization,
 * procedures, an account with a second factor, a first dossier.
 */
@BrowserTest
@TestPropertySource(properties = "motcua.test=first-day")
class FirstDayIT {

    private static final Path FILES = Path.of("src/main/resources/demo");
    private static final String ADMINISTRATOR = "một câu thật dài";
    private static final String GIVEN = "mật khẩu ban đầu";
    private static final String OWN = "mật khẩu của riêng tôi";

    @Test
    void anEmptyProgramBecomesAnOffice(Browser browser) throws IOException {
        Page page = browser.expecting("422").open("/");
        page.navigate("/tasks");
        page.waitForURL("**/first-run");
        looksGood(browser, "first-run");
        fill(page, "name", "Trần Quản Trị");
        fill(page, "username", "root");
        fill(page, "password", ADMINISTRATOR);
        fill(page, "again", ADMINISTRATOR);
        press(page, "/first-run");
        page.waitForURL("**/sign-in");
        signIn(page, "root", ADMINISTRATOR);
        page.waitForURL("**/admin/accounts");
        looksGood(browser, "accounts-empty");

        browser.open("/admin/organization");
        looksGood(browser, "organization-empty");
        page.setInputFiles("#field-file", FILES.resolve("names.yaml"));
        press(page, "/admin/organization");
        assertThat(page.locator("#errors")).isVisible();
        page.setInputFiles("#field-file", FILES.resolve("organization.yaml"));
        press(page, "/admin/organization");
        assertThat(page.locator("main")).containsText("Đã thêm");

        browser.open("/admin/procedures");
        looksGood(browser, "procedures-load");
        press(page, "/admin/procedures");
        assertThat(page.locator("#errors")).containsText("Chưa chọn tệp");
        Path[] procedures = procedures();
        page.setInputFiles("#field-files", procedures);
        press(page, "/admin/procedures");
        assertThat(page.locator("main")).containsText("Đã công bố " + procedures.length);

        browser.open("/admin/accounts");
        page.locator("#field-staff").selectOption(new SelectOption().setLabel(officer(page)));
        fill(page, "username", "canbo.motcua");
        fill(page, "password", GIVEN);
        press(page, "/admin/accounts");
        assertThat(page.locator("table")).containsText("canbo.motcua");
        anOfficerStarts(browser.another());
    }

    /** The first password is changed, a second factor set up and used, a counter opened. */
    private static void anOfficerStarts(Browser browser) {
        Page page = browser.open("/sign-in");
        looksGood(browser, "sign-in-production");
        assertThat(page.locator(".samples")).hasCount(0);
        signIn(page, "canbo.motcua", GIVEN);
        page.waitForURL("**/account/password");
        fill(page, "current", GIVEN);
        fill(page, "password", OWN);
        fill(page, "again", OWN);
        press(page, "/account/password");
        page.waitForURL("**/sign-in");
        signIn(page, "canbo.motcua", OWN);
        page.waitForURL("**/tasks");
        browser.open("/account/second-factor");
        String secret = page.locator("main code").first().textContent().replace(" ", "");
        fill(page, "code", Totp.code(secret, Instant.now()));
        press(page, "/account/second-factor");
        assertThat(page.locator("main li code")).hasCount(8);
        String recovery = page.locator("main li code").first().textContent();
        browser.axe();
        browser.shot("recovery-codes-desk");
        page.locator("form[action='/sign-out'] button").first().click();
        page.waitForURL("**/sign-in*");

        signIn(page, "canbo.motcua", OWN);
        page.waitForURL("**/sign-in/code");
        looksGood(browser, "sign-in-code");
        fill(page, "code", recovery);
        press(page, "/sign-in/code");
        page.waitForURL("**/tasks");
        browser.open("/counter");
        assertThat(page.locator(".pick").first()).isVisible();
    }

    private static String officer(Page page) {
        return page.locator("#field-staff option").allTextContents().stream()
                .filter(text -> text.contains("một cửa") || text.contains("Một cửa"))
                .findFirst()
                .orElseThrow();
    }

    private static Path[] procedures() throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve("procedures"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toArray(Path[]::new);
        }
    }

    private static void signIn(Page page, String username, String password) {
        page.navigate("/sign-in");
        fill(page, "username", username);
        fill(page, "password", password);
        press(page, "/sign-in");
    }

    private static void fill(Page page, String field, String value) {
        page.locator("#field-" + field).fill(value);
    }

    private static void press(Page page, String action) {
        page.locator("main form[action='" + action + "'] .button").first().click();
    }

    private static void looksGood(Browser browser, String name) {
        assertThat(browser.axe()).isPositive();
        browser.shot(name + "-desk");
        browser.screen(Screen.PHONE);
        browser.assertFits();
        browser.shot(name + "-phone");
        browser.screen(Screen.DESK);
    }
}
