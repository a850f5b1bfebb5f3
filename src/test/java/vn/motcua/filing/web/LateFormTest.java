package vn.motcua.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.dossier.web.Desk;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Online;
import vn.motcua.identity.KeptForm;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** What becomes of a form that is sent when its session has ended, and of what must not be kept. */
@DatabaseTest
@TestPropertySource(
        properties = {
            "motcua.test=filing-late",
            "motcua.identity.kept-forms.fields=10",
            "motcua.identity.kept-forms.size=1KB"
        })
class LateFormTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String[] TYPED = {
        "fullName", "Nguyễn Thị \"Muộn\"", "address", "Thôn Châu Trinh,\r\nxã <b>Tùng Ảnh</b>"
    };

    @Autowired private BeanFactory program;
    @Autowired private WebApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private Drafts drafts;

    private Browser browser;
    private Online online;
    private String contact;
    private String path;
    private String token;

    @BeforeEach
    void aCitizenFillsInAStepAndTheirSessionEnds() {
        DemoLocality.load(program);
        contact = "09840000%02d".formatted(PEOPLE.incrementAndGet());
        browser = new Browser(context);
        Citizens.signIn(browser, context, contact, "Nguyễn Thị Muộn");
        online = new Online(program, contact);
        Draft draft = online.begun();
        path = "/my/drafts/" + draft.id() + "/person";
        token = token(browser.open(path));
        endSession(browser);
    }

    private void endSession(Browser whose) {
        assertThat(
                        jdbc.sql("delete from identity.session where session_id = :id")
                                .param("id", sessionId(whose))
                                .update())
                .isEqualTo(1);
    }

    private static String sessionId(Browser whose) {
        byte[] id = Base64.getDecoder().decode(whose.cookie("motcua"));
        return new String(id, StandardCharsets.US_ASCII);
    }

    private static String token(MockHttpServletResponse page) {
        return Browser.page(page).selectFirst("input[name=_csrf]").val();
    }

    /** The form of the page that was opened before the session ended, as a browser sends it. */
    private MockHttpServletRequestBuilder form(String... fields) {
        return from(post(path), fields).header("Origin", "http://localhost");
    }

    private MockHttpServletRequestBuilder from(
            MockHttpServletRequestBuilder request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.param("_csrf", token)
                .contentType("application/x-www-form-urlencoded")
                .header("Host", "localhost")
                .header("Referer", "http://localhost" + path);
    }

    private static boolean isKept(MockHttpServletResponse answer) {
        return Browser.location(answer).contains("unsent");
    }

    private Document offered(Browser whose) {
        return Browser.page(whose.open("/unsent?next=" + path));
    }

    private static Map<String, String> hidden(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : page.select("main form input[type=hidden]")) {
            if (!field.attr("name").equals("_csrf")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    private static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(f -> java.util.stream.Stream.of(f.getKey(), f.getValue()))
                .toArray(String[]::new);
    }

    private String nameInDraft() {
        String id = path.split("/")[3];
        return drafts.require(java.util.UUID.fromString(id), online.citizen().account())
                .content()
                .person("fullName");
    }

    @Test
    void itIsOfferedAfterSigningInAndSentByThePersonAlone() {
        MockHttpServletResponse led = browser.send(form(TYPED));
        assertThat(led.getStatus()).isEqualTo(303);
        assertThat(Browser.location(led)).startsWith("/enter?next=%2Funsent");
        assertThat(Browser.page(browser.open("/enter")).text()).contains("vẫn còn: đăng nhập lại");

        Citizens.signIn(browser, context, contact, "");
        Document page = offered(browser);
        assertThat(page.text()).contains("Gửi lại", "Cấp bản sao Trích lục hộ tịch");
        assertThat(page.selectFirst("main form").attr("action")).isEqualTo(path);
        assertThat(hidden(page)).isEqualTo(Map.of(TYPED[0], TYPED[1], TYPED[2], TYPED[3]));
        assertThat(nameInDraft()).as("nothing happens by itself").isNotEqualTo(TYPED[1]);

        MockHttpServletResponse sent = browser.submit(path, pairs(hidden(page)));
        assertThat(sent.getStatus()).isIn(303, 422);
        assertThat(nameInDraft()).isEqualTo(TYPED[1]);
        assertThat(Browser.location(browser.open("/unsent?next=" + path)))
                .as("forgotten after use")
                .isEqualTo(path);
    }

    @Test
    void whoLeavesItIsLedToThePageAndItIsForgotten() {
        browser.send(form(TYPED));
        Citizens.signIn(browser, context, contact, "");
        offered(browser);

        assertThat(Browser.location(browser.submit("/unsent/left"))).isEqualTo(path);
        assertThat(hidden(offered(browser))).isEmpty();
        assertThat(nameInDraft()).isNotEqualTo(TYPED[1]);
    }

    /** Another site's form carries no cookie of the session, so it looks as if that had ended. */
    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost.evil.example",
        "Origin, http://localhost:81",
        "Referer, https://evil.example/my/drafts",
        "Referer, http://localhost@evil.example/",
        "Referer, http://[",
        "X-Nothing, said"
    })
    void whatAnotherSiteSendsIsNotKept(String header, String value) {
        MockHttpServletRequestBuilder request =
                post(path)
                        .param("fullName", "Kẻ gian")
                        .param("_csrf", token)
                        .contentType("application/x-www-form-urlencoded")
                        .header("Host", "localhost")
                        .header(header, value);
        // What the browser itself says of the site weighs more than any other header.
        if (header.equals("Sec-Fetch-Site")) {
            request = request.header("Origin", "http://localhost");
        }
        String before = browser.cookie("motcua");

        assertThat(isKept(browser.send(request))).isFalse();
        assertThat(browser.cookie("motcua")).as("no session is begun").isEqualTo(before);
    }

    @Test
    void aFormThatWasMadeForNobodyIsNotKept() {
        token = token(new Browser(context).open("/enter"));
        assertThat(isKept(browser.send(form(TYPED)))).isFalse();
        token = "AAAA";
        assertThat(isKept(browser.send(form(TYPED)))).isFalse();
        token = Base64.getUrlEncoder().encodeToString(new byte[200]).replace('A', '_');
        assertThat(isKept(browser.send(form(TYPED)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "code", "again", "current", "credential", "token"})
    void aFormWithASecretIsNotKept(String secret) {
        assertThat(isKept(browser.send(form(secret, "x", "fullName", "Ai đó")))).isFalse();
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        assertThat(isKept(browser.send(form("address", "ả".repeat(400))))).isFalse();
        assertThat(isKept(browser.send(form("address", "a".repeat(400))))).isTrue();

        MockHttpServletRequestBuilder many = form();
        for (int i = 0; i < 11; i++) {
            many = many.param("child", "x");
        }
        assertThat(isKept(browser.send(many))).isFalse();
    }

    @Test
    void aFileAndWhatAScriptSendsAreNotKept() {
        MockHttpServletRequestBuilder upload =
                form(TYPED).contentType("multipart/form-data; boundary=x");
        assertThat(isKept(browser.send(upload))).isFalse();
        MockHttpServletResponse told =
                browser.send(form(TYPED).header("X-Requested-With", "fetch"));
        assertThat(told.getStatus()).isEqualTo(401);
    }

    /** Such as the next person at the same machine. */
    @Test
    void anotherAccountIsNotOfferedItAndFindsNoDraft() {
        browser.send(form(TYPED));
        Citizens.signIn(browser, context, "0984000099", "Trần Văn Khác");

        MockHttpServletResponse led = browser.open("/unsent?next=" + path);
        assertThat(Browser.location(led)).isEqualTo(path);
        assertThat(browser.open(path).getStatus()).isEqualTo(404);

        browser.submit("/sign-out");
        Citizens.signIn(browser, context, contact, "");
        assertThat(hidden(offered(browser))).as("it went with the other's coming").isEmpty();
    }

    @Test
    void itGoesToOneSignInAloneAndEndsWithIt() {
        browser.send(form(TYPED));
        Browser elsewhere = new Browser(context);
        Citizens.signIn(elsewhere, context, contact, "");
        assertThat(hidden(offered(elsewhere))).isEmpty();

        Citizens.signIn(browser, context, contact, "");
        assertThat(hidden(offered(browser))).isNotEmpty();
        browser.submit("/sign-out");
        Citizens.signIn(browser, context, contact, "");
        assertThat(hidden(offered(browser))).isEmpty();
    }

    @Test
    void itIsForgottenAfterAWhile() {
        browser.send(form(TYPED));
        Citizens.signIn(browser, context, contact, "");
        assertThat(hidden(offered(browser))).isNotEmpty();

        age(sessions());
        browser.open("/my");
        assertThat(sessions().findById(sessionId(browser)).getAttributeNames())
                .as("it does not lie about in the session either")
                .doesNotContain("keptForm");
        assertThat(hidden(offered(browser))).isEmpty();
    }

    private FindByIndexNameSessionRepository<?> sessions() {
        return program.getBean(FindByIndexNameSessionRepository.class);
    }

    private <S extends Session> void age(FindByIndexNameSessionRepository<S> sessions) {
        S session = sessions.findById(sessionId(browser));
        KeptForm form = session.getAttribute("keptForm");
        session.setAttribute(
                "keptForm",
                new KeptForm(
                        form.owner(),
                        form.path(),
                        form.page(),
                        form.fields(),
                        form.at().minus(Duration.ofMinutes(31))));
        sessions.save(session);
    }

    /** They signed in again by another window and came back to the one that stood open. */
    @Test
    void whoIsInAgainAlreadyIsAskedAtOnce() {
        Citizens.signIn(browser, context, contact, "");
        MockHttpServletResponse led = browser.send(form(TYPED));

        assertThat(Browser.location(led)).startsWith("/unsent?next=");
        assertThat(hidden(offered(browser))).containsEntry(TYPED[0], TYPED[1]);
    }

    @Test
    void whoIsInAsSomebodyElseIsRefused() {
        Citizens.signIn(browser, context, "0984000098", "Trần Văn Khác");
        assertThat(browser.send(form(TYPED)).getStatus()).isEqualTo(403);
    }

    @Test
    void aFormOfTheStaffIsKeptToo() {
        DemoLocality.open(program);
        browser = new Browser(context);
        browser.signIn(Desk.RECEIVER, DemoLocality.PASSWORD);
        path = "/stand-ins";
        token = token(browser.open(path));
        endSession(browser);

        MockHttpServletResponse led = browser.send(form("reason", "Nghỉ ốm"));
        assertThat(Browser.location(led)).startsWith("/sign-in?next=%2Funsent");
        browser.signIn(Desk.RECEIVER, DemoLocality.PASSWORD);
        assertThat(hidden(offered(browser))).isEqualTo(Map.of("reason", "Nghỉ ốm"));
    }

    @Test
    void signingOutLateIsNotKept() {
        path = "/sign-out";
        assertThat(Browser.location(browser.send(form()))).isEqualTo("/");
    }
}
