package vn.motcua.citizen.oidc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.browser.Browser;
import vn.motcua.browser.BrowserTest;
import vn.motcua.testing.Citizens;

/** Citizens come in by a real Keycloak whose realm says what VNeID says. */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static final String SKIPPED =
            "4 tests skipped: Keycloak " + Keycloak.VERSION + " is not here and Maven got none";
    private static final int PORT = Keycloak.freePort();
    private static final Optional<Path> ZIP = Keycloak.zip();
    private static @Nullable Keycloak keycloak;

    @Autowired private BeanFactory program;
    @Autowired private JdbcClient jdbc;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        String at = "motcua.oidc.providers[0].";
        settings.add(at + "id", () -> "vneid");
        settings.add(at + "name", () -> "VNeID");
        settings.add(at + "issuer", () -> Keycloak.issuer(PORT));
        settings.add(at + "clientId", () -> "motcua");
        settings.add(at + "secret", () -> "only-for-tests");
        settings.add(at + "claims.subject", () -> "TechID,sub");
        settings.add(at + "claims.name", () -> "HoVaTen");
        settings.add(at + "claims.idNumber", () -> "SoDinhDanh");
        settings.add(at + "claims.born", () -> "NgayThangNamSinh");
        settings.add(at + "claims.level", () -> "IAL");
        settings.add(at + "claims.levels.1", () -> "LEVEL_1");
        settings.add(at + "claims.levels.2", () -> "LEVEL_2");
        String down = "motcua.oidc.providers[1].";
        settings.add(down + "id", () -> "down");
        settings.add(down + "name", () -> "Nơi không trả lời");
        settings.add(down + "issuer", () -> "http://localhost:9/realms/none");
        settings.add(down + "clientId", () -> "motcua");
    }

    /** Before the program, which starts meanwhile: both take their time. */
    @BeforeAll
    static void itStarts() throws Exception {
        if (ZIP.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(SKIPPED);
            }
            System.err.println("KeycloakIT: " + SKIPPED);
            Assumptions.abort(SKIPPED);
        }
        keycloak = Keycloak.start(ZIP.get(), PORT);
    }

    @BeforeEach
    void itListens() throws Exception {
        Objects.requireNonNull(keycloak).await();
    }

    @AfterAll
    static void itStops() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static void signInThere(Page page) {
        page.locator("#username").fill("congdan");
        page.locator("#password").fill("motcua-demo");
        page.locator("#kc-login").click();
    }

    @Test
    @Order(1)
    void whoIsVouchedForComesInUnderTheirName(Browser browser) {
        Page page = browser.screen(Browser.Screen.PHONE).open("/enter?next=/my/account");
        browser.axe();
        browser.shot("enter-providers");
        page.locator("a[href^='/enter/with/vneid']").click();
        signInThere(page);
        page.waitForURL("**/my/account");

        assertThat(page.locator(".top-person")).hasText("Nguyễn Minh Đức");
        assertThat(page.locator("main")).containsText("042087000123");
        assertThat(page.locator("main")).containsText("02/09/1987");
        assertThat(page.locator("main")).containsText("Đã được VNeID xác thực");
        browser.axe();
        browser.shot("account-verified");
        assertThat(level()).isEqualTo("LEVEL_2");

        browser.open("/my/account/edit");
        assertThat(page.locator("#field-name")).hasCount(0);
        assertThat(page.locator("#field-address")).isVisible();
        browser.axe();
        browser.shot("account-edit-verified");
        page.locator("#field-address").fill("Thôn Đại Lợi");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("main")).containsText("Thôn Đại Lợi");
        assertThat(page.locator("main")).containsText("Nguyễn Minh Đức");
    }

    private String level() {
        return jdbc.sql("select level from citizen.account where id_number = '042087000123'")
                .query(String.class)
                .single();
    }

    @Test
    @Order(2)
    void whoComesAgainIsTheSameOne(Browser browser) {
        Page page = browser.open("/enter?next=/my/account");
        page.locator("a[href^='/enter/with/vneid']").click();
        signInThere(page);
        page.waitForURL("**/my/account");

        assertThat(
                        jdbc.sql("select count(*) from citizen.link where provider = 'vneid'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void whoCameInByATelephoneLinksAndMergesTheOther(Browser browser) {
        Citizens.signIn(browser, program, "0915000001", "Nguyễn Đức", "/my/account");
        Page page = browser.page();
        page.locator("a[href='/my/account/link/vneid']").click();
        signInThere(page);
        page.waitForURL("**/my/account/merge");
        browser.axe();
        browser.shot("account-merge");
        page.locator("main form .button-primary").click();
        page.waitForURL("**/my/account");

        assertThat(page.locator("main")).containsText("0915 000 001");
        assertThat(page.locator("main")).containsText("042087000123");
        assertThat(page.locator(".top-person")).hasText("Nguyễn Minh Đức");
    }

    @Test
    @Order(4)
    void aProviderThatIsDownSaysSoAndKeepsNobodyOut(Browser browser) {
        Page page = browser.open("/enter");
        page.locator("a[href^='/enter/with/down']").click();

        assertThat(page.locator("main")).containsText("không trả lời");
        browser.axe();
        Citizens.signIn(browser, program, "0915000002", "Trần Vẫn Vào", "/my/account");
        assertThat(page.locator(".top-person")).hasText("Trần Vẫn Vào");
    }
}
