package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.Contact;
import vn.motcua.citizen.Merges;
import vn.motcua.citizen.Preference;
import vn.motcua.citizen.Preferences;
import vn.motcua.dossier.web.Desk;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.notice.NoticeQueries;
import vn.motcua.notice.NoticeState;
import vn.motcua.notice.SentNotice;
import vn.motcua.testing.DatabaseTest;

/** What citizens chose about messages, from the press at the desk to a real mail server. */
@DatabaseTest
@AutoConfigureMockMvc
class NoticesAsWishedTest {

    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final List<JsonNode> TEXTS = new CopyOnWriteArrayList<>();
    private static final String SITE = "https://motcua.example";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static HttpServer gateway;

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private NoticeQueries notices;
    @Autowired private Preferences preferences;
    @Autowired private CitizenAccounts accounts;
    @Autowired private Merges merges;
    @Autowired private List<RecurringJob> jobs;

    private Desk desk;

    @DynamicPropertySource
    static void carriers(DynamicPropertyRegistry settings) throws IOException {
        MAIL.start();
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext(
                "/sms",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    TEXTS.add(
                            JsonMapper.shared().readTree(new String(body, StandardCharsets.UTF_8)));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        gateway.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("motcua.mail.from", () -> "motcua@ductho.example");
        settings.add(
                "motcua.sms.url",
                () -> "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms");
        settings.add("motcua.public-url", () -> SITE);
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
        gateway.stop(0);
    }

    @BeforeAll
    static void begin() {
        TEXTS.clear();
    }

    @BeforeEach
    void open() {
        desk = new Desk(program, mvc).atTheClock();
    }

    private UUID handedBack(Online online) {
        UUID id = online.filed();
        desk.send(id, Desk.RECEIVER, "accept");
        desk.forward(id, 5);
        return id;
    }

    /** All that was told about a dossier, once nothing waits any more. */
    private List<SentNotice> told(UUID dossier) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            jobs.stream()
                    .filter(j -> j.name().equals("notice-delivery"))
                    .forEach(RecurringJob::run);
            List<SentNotice> all = notices.about(new SubjectRef("dossier", dossier));
            if (all.stream().noneMatch(n -> n.state() == NoticeState.QUEUED)) {
                return all;
            }
            assertThat(Instant.now()).as("%s", all).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private List<String> mailTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(m -> recipient(m).equals(address))
                .map(NoticesAsWishedTest::text)
                .toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getContent().toString().replace("\r\n", "\n").strip();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> textsTo(String telephone) {
        return TEXTS.stream()
                .filter(t -> t.get("to").stringValue().equals(telephone))
                .map(t -> t.get("text").stringValue())
                .toList();
    }

    private static Contact contact(String typed) {
        return Contact.read(typed).orElseThrow();
    }

    @Test
    void whoWishesMailInEnglishGetsAllOfItThere() {
        Online online = new Online(program, "0981100001");
        UUID account = online.citizen().account();
        accounts.addContact(account, contact("mot@example.vn"));
        preferences.set(account, new Preference(Preference.Way.EMAIL, "en"));

        UUID id = handedBack(online);

        assertThat(told(id))
                .hasSize(4)
                .allSatisfy(n -> {
                    assertThat(n.state()).isEqualTo(NoticeState.SENT);
                    assertThat(n.recipient()).isEqualTo("mot@example.vn");
                    assertThat(n.language().getLanguage()).isEqualTo("en");
                });
        assertThat(textsTo("0981100001")).isEmpty();
        List<String> mail = mailTo("mot@example.vn");
        assertThat(mail.get(1))
                .matches("(?s).* is due at \\d\\d:\\d\\d on \\d+ [A-Z][a-z]+ \\d{4}\\.");
        assertThat(mail.subList(0, 3)).noneMatch(m -> m.contains("/rate"));
        String link = mail.get(3).substring(mail.get(3).indexOf(SITE));
        assertThat(mail.get(3))
                .matches("(?s).* at \\d\\d:\\d\\d on .*Thank you\\.\n\nPlease say .*")
                .endsWith("&key=" + desk.trackKey(id) + "&by=link");
        var form = Desk.page(mvc.get().uri(URI.create(link.substring(SITE.length()))).exchange());
        assertThat(form.select("#field-code").val()).isEqualTo(desk.state(id).code());
    }

    @Test
    void whoWishesNoMoreThanNeededIsToldWhatIsNeeded() {
        Online online = new Online(program, "0981100002");
        preferences.set(online.citizen().account(), new Preference(Preference.Way.NONE, ""));

        assertThat(told(handedBack(online)))
                .extracting(SentNotice::template, SentNotice::state, SentNotice::reason)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"dossier-registered\", SUPPRESSED, \"not-wanted\")",
                        "(\"dossier-received\", SUPPRESSED, \"not-wanted\")",
                        "(\"dossier-ready\", SENT, null)",
                        "(\"dossier-returned\", SUPPRESSED, \"not-wanted\")");
        assertThat(textsTo("0981100002")).singleElement().asString().contains("da co ket qua");
    }

    @Test
    void aTextBringsTheLinkInFewWords() {
        Online online = new Online(program, "0981100003");

        UUID id = handedBack(online);

        assertThat(told(id)).allMatch(n -> n.state() == NoticeState.SENT);
        assertThat(textsTo("0981100003"))
                .hasSize(4)
                .last()
                .asString()
                .endsWith(
                        "Cam on ong/ba. Danh gia: %s/rate?code=%s&key=%s&by=link"
                                .formatted(SITE, desk.state(id).code(), desk.trackKey(id)));
    }

    @Test
    void whoHasNoAddressOfTheWishedKindIsToldAsItWasWritten() {
        Online online = new Online(program, "0981100004");
        preferences.set(online.citizen().account(), new Preference(Preference.Way.EMAIL, "en"));

        assertThat(told(online.filed()))
                .singleElement()
                .satisfies(n -> assertThat(n.recipient()).isEqualTo("0981100004"));
        assertThat(textsTo("0981100004").getFirst()).contains("has your dossier");
    }

    @Test
    void twoAccountsThatBecameOneAreToldAsTheOneThatGoesOnWishes() {
        Online gone = new Online(program, "0981100005");
        UUID from = gone.citizen().account();
        preferences.set(from, new Preference(Preference.Way.SMS, "vi"));
        UUID id = gone.filed();
        UUID into = new Online(program, "nam@example.vn").citizen().account();
        preferences.set(into, new Preference(Preference.Way.EMAIL, "en"));
        merges.merge(from, into);
        desk.send(id, Desk.RECEIVER, "accept");

        assertThat(told(id).getLast().recipient()).isEqualTo("nam@example.vn");
        assertThat(mailTo("nam@example.vn").getLast()).contains("has received your dossier");
    }
}
