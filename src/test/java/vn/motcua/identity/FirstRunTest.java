package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;

/** Needs a database without accounts, so a context of its own. */
@DatabaseTest
@TestPropertySource(properties = "motcua.identity.tries=1000")
@DirtiesContext
class FirstRunTest {

    @Autowired WebApplicationContext context;

    private static String[] form(String password) {
        return new String[] {
            "name", "Trần Quản Trị", "username", "root", "password", password, "again", password
        };
    }

    @Test
    void aFreshProgramAsksForItsAdministratorOnce() {
        Browser browser = new Browser(context);
        assertThat(Browser.location(browser.open("/tasks"))).isEqualTo("/first-run");
        assertThat(Browser.location(browser.open("/sign-in"))).isEqualTo("/first-run");

        browser.open("/first-run");
        MockHttpServletResponse weak = browser.submit("/first-run", form("matkhau123"));
        assertThat(weak.getStatus()).isEqualTo(422);
        assertThat(Browser.page(weak).text()).contains("quá dễ đoán");
        assertThat(Browser.page(weak).select("input[name=name]").val()).isEqualTo("Trần Quản Trị");

        MockHttpServletResponse made = browser.submit("/first-run", form("một câu thật dài"));
        assertThat(Browser.location(made)).isEqualTo("/sign-in");

        MockHttpServletResponse again = browser.submit("/first-run", form("một câu thật dài"));
        assertThat(again.getStatus()).isEqualTo(410);
        assertThat(Browser.location(browser.open("/first-run"))).isEqualTo("/sign-in");
        assertThat(Browser.location(browser.signIn("root", "một câu thật dài")))
                .isEqualTo("/admin/accounts");
    }
}
