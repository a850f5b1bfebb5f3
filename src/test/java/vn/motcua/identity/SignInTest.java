package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class SignInTest {

    private static final String PASSWORD = "mua xuân ở Đức Thọ";

    @Autowired WebApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired ApiTokens tokens;
    @Autowired SecondFactors secondFactors;
    @Autowired Organizations organizations;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Browser browser;
    private String username;
    private UUID staff;
    private UUID account;

    @BeforeEach
    void somebodyWithAnAccount() {
        browser = new Browser(context);
        username = "u" + UUID.randomUUID().toString().substring(0, 12);
        staff = UUID.randomUUID();
        organizations.hire(new Staff(staff, "Nguyễn Thị Lan", username, Staff.Gender.F));
        accounts.createAllWithHash(
                List.of(new Accounts.NewAccount(staff, username, Set.of(Role.STAFF))),
                accounts.hash(PASSWORD));
        account =
                jdbc.sql("select id from identity.account where username = :u")
                        .param("u", username)
                        .query(UUID.class)
                        .single();
    }

    private long securityRows(String what) {
        return jdbc.sql(
                        "select count(*) from journal.security_log where what = :w and actor_id = :s")
                .param("w", what)
                .param("s", staff)
                .query(Long.class)
                .single();
    }

    private long sessions() {
        return jdbc.sql("select count(*) from identity.session where principal_name = :u")
                .param("u", username)
                .query(Long.class)
                .single();
    }

    @Test
    void theRightPasswordOpensASessionAndLeadsOn() {
        MockHttpServletResponse answer = browser.signIn(username, PASSWORD);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/tasks");
        assertThat(sessions()).isEqualTo(1);
        assertThat(Browser.page(browser.open("/account")).text()).contains("Nguyễn Thị Lan");
    }

    @Test
    void aPageThatNeedsSomebodyLeadsToTheDoorAndBack() {
        MockHttpServletResponse turned = browser.open("/account/password?x=1");
        browser.open(Browser.location(turned));
        MockHttpServletResponse back =
                browser.submit(
                        "/sign-in",
                        "username",
                        username,
                        "password",
                        PASSWORD,
                        "next",
                        "/account/password?x=1");

        assertThat(Browser.location(turned))
                .isEqualTo("/sign-in?next=%2Faccount%2Fpassword%3Fx%3D1");
        assertThat(Browser.location(back)).isEqualTo("/account/password?x=1");
    }

    @Test
    void aNextPageElsewhereIsIgnored() {
        browser.open("/sign-in");

        MockHttpServletResponse answer =
                browser.submit(
                        "/sign-in",
                        "username",
                        username,
                        "password",
                        PASSWORD,
                        "next",
                        "//evil.example");

        assertThat(Browser.location(answer)).isEqualTo("/tasks");
    }

    @Test
    void anonymousPagesAndWrongPasswordsCreateNoSession() {
        long before = jdbc.sql("select count(*) from identity.session").query(Long.class).single();

        browser.open("/sign-in");
        MockHttpServletResponse answer = browser.signIn(username, "không phải");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(browser.hasCookie("motcua")).isFalse();
        assertThat(jdbc.sql("select count(*) from identity.session").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    void anUnknownNameAWrongPasswordAndALockAreToldAlike() {
        String unknown = Browser.page(browser.signIn("nobody-" + username, PASSWORD)).text();
        String wrong = Browser.page(browser.signIn(username, "không phải")).text();
        for (int i = 0; i < 4; i++) {
            browser.signIn(username, "không phải");
        }
        String locked = Browser.page(browser.signIn(username, PASSWORD)).text();

        assertThat(unknown).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(wrong).isEqualTo(unknown);
        assertThat(locked).isEqualTo(unknown);
    }

    @Test
    void fiveFailuresLockTheAccountAndTheLockEnds() {
        for (int i = 0; i < 5; i++) {
            browser.signIn(username, "không phải");
        }

        assertThat(browser.signIn(username, PASSWORD).getStatus()).isEqualTo(422);
        assertThat(securityRows("lock-out")).isEqualTo(1);
        assertThat(securityRows("locked-out")).isEqualTo(1);

        jdbc.sql("update identity.account set locked_until = now() - interval '1 s' where id = :a")
                .param("a", account)
                .update();
        assertThat(browser.signIn(username, PASSWORD).getStatus()).isEqualTo(303);
    }

    @Test
    void aSuccessForgetsTheFailuresBeforeIt() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                browser.signIn(username, "không phải");
            }
            assertThat(new Browser(context).signIn(username, PASSWORD).getStatus()).isEqualTo(303);
        }
    }

    @Test
    void theSessionsNameChangesAtSignIn() {
        secondFactors.confirm(account, "JBSWY3DPEHPK3PXP", code("JBSWY3DPEHPK3PXP", -30));
        browser.signIn(username, PASSWORD);
        String before = browser.cookie("motcua");

        browser.open("/sign-in/code");
        browser.submit("/sign-in/code", "code", code("JBSWY3DPEHPK3PXP", 0));

        assertThat(browser.cookie("motcua")).isNotEqualTo(before);
        assertThat(sessions()).isEqualTo(1);
    }

    private String code(String secret, int seconds) {
        return Totp.code(secret, clock.instant().plusSeconds(seconds));
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherSites() {
        browser.signIn(username, PASSWORD);
        browser.open("/sign-in");
        MockHttpServletResponse answer = new Browser(context).signIn(username, PASSWORD);

        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(c ->
                        c.startsWith("motcua=")
                                && c.contains("HttpOnly")
                                && c.contains("SameSite=Lax"));
    }

    @Test
    void withASecondFactorThePasswordAloneOpensNothing() {
        secondFactors.confirm(account, "JBSWY3DPEHPK3PXP", code("JBSWY3DPEHPK3PXP", -30));

        MockHttpServletResponse answer = browser.signIn(username, PASSWORD);

        assertThat(Browser.location(answer)).isEqualTo("/sign-in/code");
        assertThat(Browser.location(browser.open("/account"))).startsWith("/sign-in");
    }

    @Test
    void aCodeIsGoodOnceAndItsReplayIsNoted() {
        secondFactors.confirm(account, "JBSWY3DPEHPK3PXP", code("JBSWY3DPEHPK3PXP", -30));
        String code = code("JBSWY3DPEHPK3PXP", 0);

        MockHttpServletResponse first = enter(new Browser(context), code);
        MockHttpServletResponse second = enter(new Browser(context), code);

        assertThat(Browser.location(first)).isEqualTo("/tasks");
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(securityRows("replay")).isEqualTo(1);
    }

    private MockHttpServletResponse enter(Browser door, String code) {
        door.signIn(username, PASSWORD);
        door.open("/sign-in/code");
        return door.submit("/sign-in/code", "code", code);
    }

    @Test
    void aRecoveryCodeIsGoodOnce() {
        List<String> codes =
                secondFactors.confirm(account, "JBSWY3DPEHPK3PXP", code("JBSWY3DPEHPK3PXP", 0));
        String spaced = codes.getFirst().replaceAll("(.{4})(?!$)", "$1-");

        assertThat(enter(new Browser(context), spaced).getStatus()).isEqualTo(303);
        assertThat(enter(new Browser(context), spaced).getStatus()).isEqualTo(422);
        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void somebodySignedInSetsUpTheSecondFactorByTheSecretShown() {
        browser.signIn(username, PASSWORD);
        String secret =
                Browser.page(browser.open("/account/second-factor"))
                        .select("code")
                        .text()
                        .replace(" ", "");

        MockHttpServletResponse wrong = browser.submit("/account/second-factor", "code", "000000");
        MockHttpServletResponse right =
                browser.submit("/account/second-factor", "code", code(secret, 0));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Browser.page(right).select("li code")).hasSize(8);
        assertThat(secondFactors.isOn(account)).isTrue();
    }

    @Test
    void aForgedFormIsRefusedAndNoted() {
        browser.signIn(username, PASSWORD);

        MockHttpServletResponse answer =
                browser.withoutFormToken().submit("/account/tokens", "label", "x");

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(securityRows("forged-form")).isEqualTo(1);
        assertThat(tokens.of(account)).isEmpty();
    }

    @Test
    void aChangedPasswordEndsEverySessionAndTheNewOneWorks() {
        Browser elsewhere = new Browser(context);
        elsewhere.signIn(username, PASSWORD);
        browser.signIn(username, PASSWORD);
        browser.open("/account/password");

        MockHttpServletResponse answer =
                browser.submit(
                        "/account/password",
                        "current",
                        PASSWORD,
                        "password",
                        "một câu hoàn toàn khác",
                        "again",
                        "một câu hoàn toàn khác");

        assertThat(Browser.location(answer)).isEqualTo("/sign-in");
        assertThat(sessions()).isZero();
        assertThat(Browser.location(elsewhere.open("/account"))).startsWith("/sign-in");
        assertThat(new Browser(context).signIn(username, PASSWORD).getStatus()).isEqualTo(422);
        assertThat(new Browser(context).signIn(username, "một câu hoàn toàn khác").getStatus())
                .isEqualTo(303);
    }

    @Test
    void aPasswordGivenBySomebodyElseMustBeReplacedFirst() {
        accounts.resetPassword(account, "tạm thời thôi nhé");

        MockHttpServletResponse answer = browser.signIn(username, "tạm thời thôi nhé");

        assertThat(Browser.location(answer)).isEqualTo("/account/password");
        assertThat(Browser.location(browser.open("/account"))).isEqualTo("/account/password");
        assertThat(browser.open("/account/password").getStatus()).isEqualTo(200);
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        browser.signIn(username, PASSWORD);
        accounts.setActive(account, false);

        assertThat(Browser.location(browser.open("/account"))).startsWith("/sign-in");
        assertThat(new Browser(context).signIn(username, PASSWORD).getStatus()).isEqualTo(422);
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn(username, PASSWORD);
        browser.open("/account");

        MockHttpServletResponse answer = browser.submit("/sign-out");

        assertThat(Browser.location(answer)).isEqualTo("/sign-in?out");
        assertThat(sessions()).isZero();
    }

    @Test
    void readingPagesWritesTheLastAccessAtMostOnceAMinute() {
        browser.signIn(username, PASSWORD);
        long written = lastAccess();
        browser.open("/account");
        assertThat(lastAccess()).isEqualTo(written);

        jdbc.sql(
                        """
                        update identity.session set last_access_time = last_access_time - 61000
                        where principal_name = :u
                        """)
                .param("u", username)
                .update();
        browser.open("/account");
        assertThat(lastAccess()).isGreaterThanOrEqualTo(written);
    }

    private long lastAccess() {
        return jdbc.sql("select last_access_time from identity.session where principal_name = :u")
                .param("u", username)
                .query(Long.class)
                .single();
    }

    @Test
    void theInterfaceOpensByTokenOnlyAndKeepsNoSession() {
        String token = tokens.issue(account, "máy lấy số", null);
        String basic =
                java.util.Base64.getEncoder()
                        .encodeToString(
                                (username + ":" + token)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(api("Bearer " + token).getStatus()).isEqualTo(404);
        assertThat(api("Basic " + basic).getStatus()).isEqualTo(404);
        assertThat(api("Bearer mc_wrong").getStatus()).isEqualTo(401);
        assertThat(sessions()).isZero();

        tokens.revoke(account, tokens.of(account).getFirst().id());
        MockHttpServletResponse revoked = api("Bearer " + token);
        assertThat(revoked.getStatus()).isEqualTo(401);
        assertThat(revoked.getContentType()).startsWith("application/problem+json");
    }

    private MockHttpServletResponse api(String authorization) {
        return browser.send(get("/api/v1/nothing-here").header("Authorization", authorization));
    }

    @Test
    void anExpiredTokenOpensNothing() {
        Instant past = clock.instant().minusSeconds(1);

        assertThat(api("Bearer " + tokens.issue(account, "cũ", past)).getStatus()).isEqualTo(401);
        assertThat(browser.open("/api/v1/nothing-here").getStatus()).isEqualTo(401);
    }

    @Test
    void theLanguageChosenIsThereAtTheNextSignIn() {
        browser.signIn(username, PASSWORD);
        browser.open("/account");
        browser.submit("/language", "lang", "en", "back", "/account");

        Browser other = new Browser(context);
        other.signIn(username, PASSWORD);

        assertThat(Browser.page(other.open("/account")).text()).contains("Your account");
    }
}
