package vn.motcua.citizen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DatabaseTest;

/** The door of citizens, good and bad comings alike. */
@DatabaseTest
class EnterTest {

    @Autowired private WebApplicationContext program;
    @Autowired private JdbcClient jdbc;

    private Browser browser() {
        return new Browser(program);
    }

    private Browser waitingForCode(String contact) {
        Browser browser = browser();
        browser.open("/enter");
        assertThat(Browser.location(browser.submit("/enter", "contact", contact)))
                .isEqualTo("/enter/code");
        browser.open("/enter/code");
        return browser;
    }

    private String code(String contact) {
        return Citizens.code(program, contact);
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static String text(MockHttpServletResponse response) {
        return Browser.page(response).text();
    }

    @Test
    void whoComesForTheFirstTimeGetsAnAccountAndGoesOnWhereTheyWanted() {
        Browser browser = browser();
        MockHttpServletResponse door = browser.open("/my/account/name?x=1");
        assertThat(Browser.location(door)).isEqualTo("/enter?next=%2Fmy%2Faccount%2Fname%3Fx%3D1");
        browser.open("/enter?next=%2Fmy%2Fthere");
        browser.submit("/enter", "contact", "+84 911 000 001", "next", "/my/there");
        browser.open("/enter/code");
        String before = browser.cookie("motcua");

        MockHttpServletResponse in = browser.submit("/enter/code", "code", code("0911000001"));

        assertThat(Browser.location(in)).isEqualTo("/my/account/name?next=%2Fmy%2Fthere");
        assertThat(browser.cookie("motcua")).isNotEqualTo(before);
        browser.open("/my/account/name");
        MockHttpServletResponse named =
                browser.submit("/my/account/name", "name", " Lê  Thị An ", "next", "/my/there");
        assertThat(Browser.location(named)).isEqualTo("/my/there");
        assertThat(text(browser.open("/help"))).contains("Lê Thị An").contains("Đăng xuất");
        assertThat(eventsOf("0911000001"))
                .containsExactly("citizen.account-opened", "citizen.contact-added");
    }

    @Test
    void whoComesAgainIsTheSameOne() {
        Citizens.signIn(browser(), program, "an.lai@example.vn", "Trần An");
        UUID first = account("an.lai@example.vn");
        MockHttpServletResponse again =
                Citizens.signIn(browser(), program, "An.Lai@example.vn", "Ai Khác");

        assertThat(Browser.location(again)).isEqualTo("/my");
        assertThat(account("an.lai@example.vn")).isEqualTo(first);
    }

    @Test
    void aSignedInCitizenGetsIntoNoPageOfTheStaffAndSignsOutToTheFrontPage() {
        Browser browser = browser();
        Citizens.signIn(browser, program, "0911000002", "Trần Bình");

        assertThat(browser.open("/tasks").getStatus()).isEqualTo(403);
        assertThat(browser.open("/").getStatus()).isEqualTo(200);
        assertThat(Browser.location(browser.open("/enter"))).isEqualTo("/my");
        assertThat(Browser.location(browser.submit("/sign-out"))).isEqualTo("/");
        assertThat(Browser.location(browser.open("/my/account/name"))).startsWith("/enter?next=");
    }

    @Test
    void theAnswerDoesNotTellWhoHasAnAccount() {
        Citizens.signIn(browser(), program, "0911000003", "Trần Có");
        Citizens.forgetPause(program, "0911000003");

        Browser known = browser();
        known.open("/enter");
        MockHttpServletResponse one = known.submit("/enter", "contact", "0911000003");
        Browser unknown = browser();
        unknown.open("/enter");
        MockHttpServletResponse other = unknown.submit("/enter", "contact", "0911000004");

        assertThat(one.getStatus()).isEqualTo(other.getStatus()).isEqualTo(303);
        assertThat(text(known.open("/enter/code")).replace("0911 000 003", ""))
                .isEqualTo(text(unknown.open("/enter/code")).replace("0911 000 004", ""));
    }

    @Test
    void aCodeIsGoodOnce() {
        Browser first = waitingForCode("0911000005");
        String code = code("0911000005");
        first.submit("/enter/code", "code", code);

        Browser thief = waitingForCodeStolenFrom("0911000005");
        MockHttpServletResponse replay = thief.submit("/enter/code", "code", code);

        assertThat(replay.getStatus()).isEqualTo(422);
        assertThat(Browser.location(thief.open("/my/account/name"))).startsWith("/enter");
    }

    /** Somebody who has seen the first code asks for one of their own. */
    private Browser waitingForCodeStolenFrom(String contact) {
        Citizens.forgetPause(program, contact);
        return waitingForCode(contact);
    }

    @Test
    void theSameCodeOfTheSamePageIsNotTakenTwice() {
        Browser browser = waitingForCode("0911000006");
        String code = code("0911000006");
        jdbc.sql("update citizen.code set ended_at = now() where contact = '0911000006'").update();

        MockHttpServletResponse replay = browser.submit("/enter/code", "code", code);

        assertThat(replay.getStatus()).isEqualTo(422);
        assertThat(text(replay)).contains("không còn dùng được");
    }

    @Test
    void ofTwoCodesTheNewerAloneIsGood() {
        Browser early = waitingForCode("0911000007");
        String first = code("0911000007");
        Citizens.forgetPause(program, "0911000007");
        Browser late = waitingForCode("0911000007");
        String second = code("0911000007");

        assertThat(early.submit("/enter/code", "code", first).getStatus()).isEqualTo(422);
        assertThat(late.submit("/enter/code", "code", second).getStatus()).isEqualTo(303);
    }

    @Test
    void fiveWrongTriesEndACode() {
        Browser browser = waitingForCode("0911000008");
        String code = code("0911000008");
        for (int i = 0; i < 5; i++) {
            assertThat(text(browser.submit("/enter/code", "code", other(code))))
                    .contains("Mã không đúng");
        }

        assertThat(text(browser.submit("/enter/code", "code", code)))
                .contains("không còn dùng được");
    }

    @Test
    void aCodeOfTenMinutesAgoIsOver() {
        Browser browser = waitingForCode("0911000009");
        jdbc.sql(
                        """
                        update citizen.code
                           set made_at = made_at - interval '11 minutes',
                               expires_at = expires_at - interval '11 minutes'
                         where contact = '0911000009'
                        """)
                .update();

        assertThat(text(browser.submit("/enter/code", "code", code("0911000009"))))
                .contains("không còn dùng được");
    }

    @Test
    void anotherCodeComesAfterAMinuteAndNotBefore() {
        Browser browser = waitingForCode("0911000010");
        assertThat(Browser.page(browser.open("/enter/code")).select("#demo-code")).isEmpty();

        MockHttpServletResponse soon = browser.submit("/enter/again");
        assertThat(soon.getStatus()).isEqualTo(429);
        assertThat(text(soon)).contains("giây nữa");

        Citizens.forgetPause(program, "0911000010");
        assertThat(Browser.location(browser.submit("/enter/again"))).isEqualTo("/enter/code");
        assertThat(browser.submit("/enter/code", "code", code("0911000010")).getStatus())
                .isEqualTo(303);
    }

    @Test
    void oneContactGetsFiveCodesAnHour() {
        for (int i = 0; i < 5; i++) {
            waitingForCode("0911000011");
            jdbc.sql(
                            """
                            update citizen.code
                               set made_at = made_at - interval '2 minutes'
                             where contact = '0911000011'
                            """)
                    .update();
        }
        Browser browser = browser();
        browser.open("/enter");

        MockHttpServletResponse sixth = browser.submit("/enter", "contact", "0911000011");

        assertThat(sixth.getStatus()).isEqualTo(429);
        assertThat(text(sixth)).contains("quá nhiều mã");
    }

    @Test
    void aRobotOfOneAddressIsStopped() {
        Browser robot = browser();
        robot.open("/enter");
        int status = 0;
        // What is let through comes back with time, so a slow robot needs a few tries more.
        for (int i = 0; i < 200 && status != 429; i++) {
            status = robot.submit("/enter", "contact", "nobody").getStatus();
        }

        assertThat(status).isEqualTo(429);
    }

    @Test
    void whoFillsInWhatNobodySeesIsSentNothing() {
        Browser robot = browser();
        robot.open("/enter");
        MockHttpServletResponse answer =
                robot.submit("/enter", "contact", "0911000012", "website", "http://x");

        assertThat(Browser.location(answer)).isEqualTo("/enter/code");
        assertThat(robot.open("/enter/code").getStatus()).isEqualTo(200);
        assertThat(robot.submit("/enter/code", "code", "123456").getStatus()).isEqualTo(422);
        assertThat(
                        jdbc.sql("select count(*) from citizen.code where contact = '0911000012'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/enter"})
    void nobodyIsLedElsewhere(String next) {
        Browser browser = browser();
        String contact = "ra.ngoai@example.vn";
        Citizens.signIn(browser, program, contact, "Trần Ngoài");
        Citizens.forgetPause(program, contact);
        Browser again = browser();
        again.open("/enter");
        again.submit("/enter", "contact", contact, "next", next);
        again.open("/enter/code");

        assertThat(Browser.location(again.submit("/enter/code", "code", code(contact))))
                .isEqualTo("/my");
    }

    @Test
    void aNameIsKeptComposedWithWhatItHolds() {
        Browser browser = browser();
        String decomposed = Normalizer.normalize("Nguyễn Thị Bưởi 🌸", Normalizer.Form.NFD);
        Citizens.signIn(browser, program, "0911000013", decomposed);

        assertThat(name("0911000013")).isEqualTo("Nguyễn Thị Bưởi 🌸");
    }

    @ParameterizedTest
    @ValueSource(strings = {"An\u202EnaN", "An\u200Bna", "An\u0007na", "\u2066An\u2069"})
    void whatTurnsTextAroundOrHidesIsRefusedWithASentence(String name) {
        Browser browser = browser();
        Citizens.signIn(browser, program, "0911000014", "Trần Thường");
        Citizens.forgetPause(program, "0911000014");
        browser.open("/my/account/name");

        MockHttpServletResponse answer = browser.submit("/my/account/name", "name", name);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("ký tự ẩn");
        assertThat(name("0911000014")).isEqualTo("Trần Thường");
    }

    @Test
    void aFormWhoseSessionHasEndedLeadsToTheDoorAndItsScriptIsToldSo() {
        Browser browser = browser();
        Citizens.signIn(browser, program, "0911000015", "Trần Hết");
        browser.open("/my/account/name");
        jdbc.sql("delete from identity.session where principal_name = :name")
                .param("name", "citizen:" + account("0911000015"))
                .update();

        MockHttpServletResponse late = browser.submit("/my/account/name", "name", "X");
        assertThat(late.getStatus()).isEqualTo(303);
        assertThat(Browser.location(late)).isEqualTo("/enter?next=%2Fmy%2Faccount%2Fname");
        assertThat(
                        browser.send(
                                        MockMvcRequestBuilders.get("/my/account/name")
                                                .header("X-Requested-With", "fetch"))
                                .getStatus())
                .isEqualTo(401);
        MockHttpServletResponse part =
                browser.send(
                        MockMvcRequestBuilders.get("/my/account/name")
                                .header("HX-Request", "true"));
        assertThat(part.getStatus()).isEqualTo(401);
        assertThat(part.getHeader("HX-Redirect")).isEqualTo("/enter?next=%2Fmy%2Faccount%2Fname");
    }

    @Test
    void codesAreKeptHashedAndLeaveNothingInTheJournal() {
        waitingForCode("0911000016");
        String code = code("0911000016");

        byte[] hash =
                jdbc.sql("select hash from citizen.code where contact = '0911000016'")
                        .query(byte[].class)
                        .single();
        assertThat(hash).hasSize(32);
        assertThat(new String(hash, StandardCharsets.ISO_8859_1)).doesNotContain(code);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.event"
                                                + " where payload like '%' || :secret || '%'")
                                .param("secret", "0911000016")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private UUID account(String contact) {
        return jdbc.sql("select account from citizen.contact where value = :value")
                .param("value", contact)
                .query(UUID.class)
                .single();
    }

    private String name(String contact) {
        return jdbc.sql("select name from citizen.account where id = :id")
                .param("id", account(contact))
                .query(String.class)
                .single();
    }

    private List<String> eventsOf(String contact) {
        return jdbc.sql("select type from journal.event where stream_id = :id order by version")
                .param("id", account(contact))
                .query(String.class)
                .list();
    }
}
