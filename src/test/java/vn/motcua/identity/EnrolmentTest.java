package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;

/** Where everybody must have a second factor, it is set up at the first sign-in. */
@DatabaseTest
@TestPropertySource(properties = "motcua.identity.second-factor=required")
class EnrolmentTest {

    private static final String PASSWORD = "mua xuân ở Đức Thọ";
    private static final String OTHER_SECRET = "JBSWY3DPEHPK3PXP";

    @Autowired WebApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired SecondFactors secondFactors;
    @Autowired AccountStore store;
    @Autowired Organizations organizations;
    @Autowired Clock clock;

    private Browser browser;
    private UUID account;
    private String secret;

    @BeforeEach
    void somebodyWhosePasswordWasRight() {
        String username = "u" + UUID.randomUUID().toString().substring(0, 12);
        UUID staff = UUID.randomUUID();
        organizations.hire(new Staff(staff, "Nguyễn Thị Lan", username, Staff.Gender.F));
        accounts.createAllWithHash(
                List.of(new Accounts.NewAccount(staff, username, Set.of(Role.STAFF))),
                accounts.hash(PASSWORD));
        account =
                accounts.all().stream()
                        .filter(a -> a.username().equals(username))
                        .findFirst()
                        .orElseThrow()
                        .id();
        browser = new Browser(context);
        assertThat(Browser.location(browser.signIn(username, PASSWORD)))
                .isEqualTo("/sign-in/enrol");
        secret =
                Browser.page(browser.open("/sign-in/enrol")).select("code").text().replace(" ", "");
    }

    private MockHttpServletResponse enrol() {
        return browser.submit("/sign-in/enrol", "code", Totp.code(secret, clock.instant()));
    }

    private boolean isIn() {
        return browser.open("/account").getStatus() == 200;
    }

    @Test
    void theRightCodeSetsItUpAndSignsIn() {
        assertThat(isIn()).isFalse();

        MockHttpServletResponse answer = enrol();

        assertThat(Browser.page(answer).select("li code")).hasSize(8);
        assertThat(secondFactors.isOn(account)).isTrue();
        assertThat(isIn()).isTrue();
    }

    @Test
    void anAccountThatWasClosedMeanwhileStaysClosed() {
        accounts.setActive(account, false);

        MockHttpServletResponse answer = enrol();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(secondFactors.isOn(account)).isFalse();
        assertThat(isIn()).isFalse();
    }

    @Test
    void aSecondFactorThatWasSetUpMeanwhileIsNotReplaced() {
        secondFactors.confirm(account, OTHER_SECRET, Totp.code(OTHER_SECRET, clock.instant()));

        MockHttpServletResponse answer = enrol();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(store.byId(account).orElseThrow().totpSecret()).isEqualTo(OTHER_SECRET);
        assertThat(isIn()).isFalse();
    }
}
