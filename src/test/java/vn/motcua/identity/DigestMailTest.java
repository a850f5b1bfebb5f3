package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;

/** An address for the digest is given, changed and emptied on one's own page. */
@DatabaseTest
class DigestMailTest {

    private static final String PASSWORD = "mùa hè ở Đức Thọ";

    @Autowired private WebApplicationContext program;
    @Autowired private Accounts accounts;
    @Autowired private AccountStore store;
    @Autowired private DigestMail mail;
    @Autowired private Organizations organizations;

    private final UUID staff = UUID.randomUUID();
    private final String username = "m" + staff.toString().substring(0, 12);
    private Browser browser;

    @BeforeEach
    void somebodyOfTheStaff() {
        organizations.hire(new Staff(staff, "Nguyễn Thị Thư", username, Staff.Gender.F));
        accounts.createAllWithHash(
                List.of(new Accounts.NewAccount(staff, username, Set.of(Role.STAFF))),
                accounts.hash(PASSWORD));
        browser = new Browser(program);
        browser.signIn(username, PASSWORD);
        browser.open("/account");
    }

    private UUID account() {
        return store.byUsername(username).orElseThrow().id();
    }

    private List<String> addresses() {
        return mail.to(List.of(staff, UUID.randomUUID())).stream()
                .map(DigestMail.Address::email)
                .toList();
    }

    private MockHttpServletResponse type(String address) {
        return browser.submit("/account/email", "email", address);
    }

    @Test
    void anAddressIsKeptInOneFormAndGoesWhenItIsEmptied() {
        assertThat(addresses()).isEmpty();
        assertThat(Browser.location(type(" Thu@Example.VN "))).isEqualTo("/account");

        assertThat(addresses()).containsExactly("thu@example.vn");
        assertThat(Browser.page(browser.open("/account")).select("#field-email").val())
                .isEqualTo("thu@example.vn");
        type("  ");
        assertThat(addresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thu", "thu@", "a@b", "a b@example.vn", "a@example.vn, b@example.vn"})
    void whatIsNoAddressStaysInTheFormAndNothingIsKept(String odd) {
        type("thu@example.vn");
        browser.open("/account");

        MockHttpServletResponse answer = type(odd);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.page(answer).select("#field-email").val()).isEqualTo(odd);
        assertThat(Browser.page(answer).select("#field-email-error").text())
                .contains("không phải địa chỉ");
        assertThat(addresses()).containsExactly("thu@example.vn");
    }

    @Test
    void aClosedAccountGetsNothing() {
        type("thu@example.vn");
        store.setLanguage(account(), "en");
        assertThat(mail.to(List.of(staff)))
                .containsExactly(new DigestMail.Address(staff, "thu@example.vn", Locale.ENGLISH));

        accounts.setActive(account(), false);

        assertThat(addresses()).isEmpty();
    }
}
