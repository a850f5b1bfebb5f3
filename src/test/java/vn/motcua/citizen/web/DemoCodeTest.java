package vn.motcua.citizen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;

/** In a demo, whose messages never leave, the page shows the code; nowhere else. */
@DatabaseTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-start=false"})
class DemoCodeTest {

    @Autowired private WebApplicationContext program;
    @Autowired private JdbcClient jdbc;

    @Test
    void theDemoShowsTheCodeAndSendsNothing() {
        Browser browser = new Browser(program);
        browser.open("/enter");
        browser.submit("/enter", "contact", "0918000001");
        String code = Browser.page(browser.open("/enter/code")).select("#demo-code").text();

        assertThat(code).matches("\\d{6}");
        assertThat(Browser.location(browser.submit("/enter/code", "code", code)))
                .startsWith("/my/account/name");
        assertThat(
                        jdbc.sql("select state from notice.message where recipient = '0918000001'")
                                .query(String.class)
                                .single())
                .isEqualTo("SUPPRESSED");
    }
}
