package vn.motcua.citizen.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.testing.Browser;
import vn.motcua.testing.DatabaseTest;

/** Whatever is wrong with what a provider sends back lets nobody in. */
@DatabaseTest
class LyingProviderTest {

    private static final FalseProvider PROVIDER = provider();

    private static FalseProvider provider() {
        try {
            return new FalseProvider();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Autowired private WebApplicationContext program;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        String at = "motcua.oidc.providers[0].";
        settings.add(at + "id", () -> "test");
        settings.add(at + "name", () -> "Nơi thử");
        settings.add(at + "issuer", PROVIDER::address);
        settings.add(at + "authorization", () -> PROVIDER.address() + "/authorize");
        settings.add(at + "token", () -> PROVIDER.address() + "/token");
        settings.add(at + "jwks", () -> PROVIDER.address() + "/jwks");
        settings.add(at + "userinfo", () -> PROVIDER.address() + "/userinfo");
        settings.add(at + "clientId", () -> "motcua");
        settings.add(at + "secret", () -> "only-for-tests");
        settings.add(at + "acr", () -> "LoA1");
    }

    @AfterAll
    static void itStops() {
        PROVIDER.close();
    }

    @BeforeEach
    void itIsHonest() {
        PROVIDER.honest();
    }

    private String state = "";

    private Browser begun() {
        Browser browser = new Browser(program);
        MockHttpServletResponse away = browser.open("/enter/with/test?next=/my/there");
        var to = UriComponentsBuilder.fromUri(URI.create(Browser.location(away))).build();
        assertThat(to.getQueryParams().getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(to.getQueryParams().getFirst("acr_values")).isEqualTo("LoA1");
        state = String.valueOf(to.getQueryParams().getFirst("state"));
        PROVIDER.nonce = String.valueOf(to.getQueryParams().getFirst("nonce"));
        return browser;
    }

    private String back(Browser browser, String query) {
        return Browser.location(browser.open("/enter/from/test?" + query));
    }

    @Test
    void anHonestOneLetsIn() {
        Browser browser = begun();

        assertThat(back(browser, "code=c&state=" + state)).isEqualTo("/my/there");
        assertThat(Browser.page(browser.open("/help")).text()).contains("Trần Thị Thật");
    }

    static Stream<Arguments> lies() {
        UnaryOperator<JWTClaimsSet.Builder> nonce = t -> t.claim("nonce", "another");
        UnaryOperator<JWTClaimsSet.Builder> none = t -> t.claim("nonce", null);
        UnaryOperator<JWTClaimsSet.Builder> issuer = t -> t.issuer("https://evil.example");
        UnaryOperator<JWTClaimsSet.Builder> audience = t -> t.audience("another");
        UnaryOperator<JWTClaimsSet.Builder> over = t -> t.expirationTime(FalseProvider.in(-3600));
        UnaryOperator<JWTClaimsSet.Builder> other = t -> t.subject("s-2");
        return Stream.of(
                Arguments.of("nonce", nonce),
                Arguments.of("no nonce", none),
                Arguments.of("issuer", issuer),
                Arguments.of("audience", audience),
                Arguments.of("expired", over),
                Arguments.of("userinfo of somebody else", other));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aLieInTheTokenLetsNobodyIn(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        Browser browser = begun();
        PROVIDER.token = lie;

        assertThat(back(browser, "code=c&state=" + state))
                .as(what)
                .isEqualTo("/enter?problem=UNTRUSTED");
        assertThat(Browser.location(browser.open("/my/account"))).startsWith("/enter");
    }

    @Test
    void aTokenThatAnotherSignedLetsNobodyIn() {
        Browser browser = begun();
        PROVIDER.signedByAnother = true;

        assertThat(back(browser, "code=c&state=" + state)).isEqualTo("/enter?problem=UNTRUSTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=c&state=another", "code=c", "state="})
    void whatWasNotBegunHereIsNotFinishedHere(String query) {
        assertThat(back(begun(), query)).isEqualTo("/enter?problem=UNTRUSTED");
    }

    @Test
    void aWayIsGoneOnce() {
        Browser browser = begun();
        back(browser, "error=access_denied&state=" + state);

        assertThat(back(browser, "code=c&state=" + state)).isEqualTo("/enter?problem=UNTRUSTED");
    }

    @Test
    void whoTurnsBackIsToldSo() {
        Browser browser = begun();

        assertThat(back(browser, "error=access_denied&state=" + state))
                .isEqualTo("/enter?problem=CANCELLED");
        assertThat(Browser.page(browser.open("/enter?problem=CANCELLED")).text())
                .contains("Chưa xác thực xong");
        assertThat(Browser.page(browser.open("/enter?problem=%3Cscript%3E")).text())
                .doesNotContain("script");
    }

    @Test
    void anotherBrowserDoesNotFinishWhatThisOneBegan() {
        begun();

        assertThat(back(new Browser(program), "code=c&state=" + state))
                .isEqualTo("/enter?problem=UNTRUSTED");
    }
}
