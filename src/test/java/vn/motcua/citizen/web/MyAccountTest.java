package vn.motcua.citizen.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.Merges;
import vn.motcua.citizen.Preference;
import vn.motcua.citizen.Preferences;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Citizens;
import vn.motcua.testing.DatabaseTest;

/**
 * A citizen's own account: facts, contacts, preferences, sessions, two accounts that become one.
 */
@DatabaseTest
class MyAccountTest {

    @Autowired private WebApplicationContext program;
    @Autowired private JdbcClient jdbc;
    @Autowired private Preferences preferences;
    @Autowired private Merges merges;

    private Browser in(String contact) {
        Browser browser = new Browser(program);
        Citizens.signIn(browser, program, contact, "Trần " + contact);
        browser.open("/my/account");
        return browser;
    }

    private static String text(MockHttpServletResponse response) {
        return Browser.page(response).text();
    }

    private UUID account(String contact) {
        return jdbc.sql("select account from citizen.contact where value = :value")
                .param("value", contact)
                .query(UUID.class)
                .single();
    }

    private MockHttpServletResponse prove(Browser browser, String contact) {
        Citizens.forgetPause(program, contact);
        browser.open("/my/account/contact");
        browser.submit("/my/account/contact", "contact", contact);
        browser.open("/my/account/contact/code");
        return browser.submit("/my/account/contact/code", "code", Citizens.code(program, contact));
    }

    @Test
    void whatOneSaysAboutOneselfIsKept() {
        Browser browser = in("0914000001");
        browser.submit(
                "/my/account/edit",
                "name",
                "Lê Thị Bình",
                "idNumber",
                "042 187 000 123",
                "born",
                "2/9/1987",
                "gender",
                "FEMALE",
                "address",
                "Thôn Đại Lợi");

        assertThat(text(browser.open("/my/account")))
                .contains("Lê Thị Bình", "042187000123", "02/09/1987", "Nữ", "Thôn Đại Lợi");
    }

    @Test
    void aWrongNumberStaysInTheFormWithItsSentence() {
        Browser browser = in("0914000002");
        MockHttpServletResponse answer =
                browser.submit("/my/account/edit", "name", "A", "idNumber", "12345");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.page(answer).select("#field-idNumber").val()).isEqualTo("12345");
        assertThat(text(answer)).contains("số hộ chiếu");
    }

    @Test
    void anotherContactIsGoodOnceItHasAnsweredAndTheLastOneStays() {
        Browser browser = in("0914000003");
        assertThat(
                        browser.submit("/my/account/contact/remove", "contact", "0914000003")
                                .getStatus())
                .isEqualTo(409);

        assertThat(Browser.location(prove(browser, "ba@example.vn"))).isEqualTo("/my/account");
        browser.open("/my/account");
        browser.submit("/my/account/contact/remove", "contact", "0914000003");

        assertThat(text(browser.open("/my/account")))
                .contains("ba@example.vn")
                .doesNotContain("0914 000 003");
    }

    @Test
    void aCodeOfOneAccountAddsNothingToAnother() {
        Browser one = in("0914000004");
        one.open("/my/account/contact");
        one.submit("/my/account/contact", "contact", "bon@example.vn");
        UUID code =
                jdbc.sql("select id from citizen.code where contact = 'bon@example.vn'")
                        .query(UUID.class)
                        .single();
        jdbc.sql("update citizen.code set account = :other where id = :id")
                .param("id", code)
                .param("other", account(inAs("0914000005")))
                .update();

        MockHttpServletResponse answer =
                one.submit(
                        "/my/account/contact/code",
                        "code",
                        Citizens.code(program, "bon@example.vn"));

        assertThat(answer.getStatus()).isEqualTo(422);
    }

    private String inAs(String contact) {
        in(contact);
        return contact;
    }

    @Test
    void howOneIsToldIsAskedForByOthers() {
        Browser browser = in("0914000006");
        assertThat(preferences.of(account("0914000006"))).isEmpty();

        browser.submit("/my/account/preferences", "way", "NONE", "language", "en");
        assertThat(preferences.of(account("0914000006")))
                .contains(new Preference(Preference.Way.NONE, "en"));
        assertThat(text(browser.open("/my/account"))).contains("How you are told");
        assertThat(browser.submit("/my/account/preferences", "way", "PIGEON").getStatus())
                .isEqualTo(422);

        browser.submit("/language", "lang", "vi");
        assertThat(preferences.of(account("0914000006")))
                .contains(new Preference(Preference.Way.NONE, "vi"));
    }

    @Test
    void everyDeviceIsListedAndEndedAlone() {
        Browser here = in("0914000007");
        Browser there = new Browser(program);
        Citizens.signIn(there, program, "0914000007", "");

        var page = Browser.page(here.open("/my/account/sessions"));
        assertThat(page.select(".own-rows li")).hasSize(2);
        assertThat(page.select(".own-rows li").first().text()).contains("Thiết bị này");
        here.submit(page.select("form[action$=/end]").attr("action"));

        assertThat(Browser.location(there.open("/my/account"))).startsWith("/enter");
        assertThat(here.open("/my/account").getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyEndsASessionOfAnother() {
        Browser mine = in("0914000008");
        Browser other = in("0914000009");
        Browser again = new Browser(program);
        Citizens.signIn(again, program, "0914000009", "");
        String end =
                Browser.page(other.open("/my/account/sessions"))
                        .select("form[action$=/end]")
                        .attr("action");

        assertThat(mine.submit(end).getStatus()).isEqualTo(404);
        assertThat(again.open("/my/account").getStatus()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsAll() {
        Browser here = in("0914000010");
        Browser there = new Browser(program);
        Citizens.signIn(there, program, "0914000010", "");
        here.open("/my/account/sessions");

        assertThat(Browser.location(here.submit("/my/account/sessions/end-all"))).isEqualTo("/");
        assertThat(Browser.location(here.open("/my/account"))).startsWith("/enter");
        assertThat(Browser.location(there.open("/my/account"))).startsWith("/enter");
        assertThat(events("0914000010")).last().isEqualTo("citizen.signed-out-everywhere");
    }

    @Test
    void aDeviceIsNamedByWhatItSays() {
        Browser browser = new Browser(program);
        browser.open("/enter");
        browser.submit("/enter", "contact", "0914000011");
        browser.open("/enter/code");
        String token = Browser.page(browser.open("/enter/code")).select("input[name=_csrf]").val();
        browser.send(
                MockMvcRequestBuilders.post("/enter/code")
                        .header(
                                "User-Agent",
                                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0"
                                        + " Mobile Safari/537.36")
                        .param("_csrf", token)
                        .param("code", Citizens.code(program, "0914000011")));

        assertThat(text(browser.open("/my/account/sessions"))).contains("Chrome, Android");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "x",
                "{}",
                "{\"id\":\"AA\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}",
                "{\"id\":null,\"response\":null}"
            })
    void whatNoDeviceAnsweredIsNoPasskey(String answer) {
        Browser browser = new Browser(program);
        Citizens.signIn(browser, program, "0914000016", "Trần Khóa");
        browser.open("/my/account/passkeys");
        browser.submit("/my/account/passkeys/options");

        assertThat(browser.submit("/my/account/passkeys", "credential", answer).getStatus())
                .isEqualTo(422);
        browser.submit("/enter/passkey/options");
        assertThat(Browser.location(browser.submit("/enter/passkey", "credential", answer)))
                .isEqualTo("/enter?problem=PASSKEY");
    }

    @Test
    void twoAccountsOfOnePersonBecomeOne() {
        Browser other = in("hai.tk@example.vn");
        other.submit("/my/account/acting-for", "kind", "PARENT", "name", "Bé Con", "number", "");
        UUID closed = account("hai.tk@example.vn");
        Browser browser = in("0914000012");
        UUID stays = account("0914000012");

        assertThat(Browser.location(prove(browser, "hai.tk@example.vn")))
                .isEqualTo("/my/account/merge");
        assertThat(account("hai.tk@example.vn")).isEqualTo(closed);
        assertThat(text(browser.open("/my/account/merge"))).contains("hai.tk@example.vn");
        browser.submit("/my/account/merge");

        assertThat(account("hai.tk@example.vn")).isEqualTo(stays);
        assertThat(text(browser.open("/my/account"))).contains("Bé Con", "hai.tk@example.vn");
        assertThat(Browser.location(other.open("/my/account"))).startsWith("/enter");
        assertThat(merges.successorOf(closed)).isEqualTo(stays);
        assertThat(
                        jdbc.sql("select name from citizen.account where id = :id")
                                .param("id", closed)
                                .query(String.class)
                                .single())
                .isEmpty();
        assertThat(events("0914000012")).last().isEqualTo("citizen.accounts-merged");
    }

    @Test
    void nothingIsMergedThatWasNotProven() {
        Browser browser = in("0914000013");
        browser.open("/my/account");

        assertThat(Browser.location(browser.submit("/my/account/merge"))).isEqualTo("/my/account");
        assertThat(events("0914000013")).doesNotContain("citizen.accounts-merged");
    }

    @Test
    void twoPeopleWhoAreVouchedForAreNeverOne() {
        UUID one = account(inAs("0914000014"));
        UUID two = account(inAs("0914000015"));
        jdbc.sql(
                        """
                        update citizen.account
                           set verified = '{idNumber}', verified_by = 'x', verified_at = now(),
                               id_number = case id when :one then '042087000123' else '042087000124' end
                         where id in (:one, :two)
                        """)
                .param("one", one)
                .param("two", two)
                .update();

        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                        RefusalException.class, () -> merges.merge(one, two))
                                .first())
                .isInstanceOf(CitizenRefusal.DifferentPeople.class);
        assertThat(account("0914000014")).isEqualTo(one);
    }

    private List<String> events(String contact) {
        return jdbc.sql("select type from journal.event where stream_id = :id order by version")
                .param("id", account(contact))
                .query(String.class)
                .list();
    }
}
