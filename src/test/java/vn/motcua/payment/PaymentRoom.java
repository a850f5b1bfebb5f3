package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.motcua.identity.AsStaff.asStaff;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.web.Desk;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.payment.wire.Sandbox;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/** A commune's counter with dossiers that owe money, and the sandbox; for tests. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "motcua.followers=false",
            "motcua.payment.sandbox=true",
            "motcua.postal.sandbox=true",
            "motcua.public-url=https://motcua.example",
            "motcua.identity.lookups=2000"
        })
abstract class PaymentRoom {

    static final String RECEIVER = Desk.RECEIVER;
    static final String CHAIR = Desk.CHAIR;
    static final String JUSTICE = Desk.JUSTICE;
    static final String ELSEWHERE = "motcua.yenho";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired BusinessClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired Organizations organizations;
    @Autowired DossierQueries dossiers;
    @Autowired Payments payments;
    @Autowired OnlinePayments online;
    @Autowired Refunds refunds;
    @Autowired Books books;
    @Autowired PurseStore purses;
    @Autowired Sandbox sandbox;
    @Autowired JournalVerification verification;

    Desk desk;
    private Instant now = DemoLocality.MORNING;

    @BeforeEach
    void locality() {
        DemoLocality.load(program);
        desk = new Desk(program, mvc);
        now = DemoLocality.MORNING.plusSeconds(8 * 3_600);
    }

    void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    <T extends @Nullable Object> T now(Supplier<T> action) {
        return clock.runAt(now, action);
    }

    SignedIn staff(String username) {
        UUID id = Staff.idOf(username);
        return new SignedIn(
                id,
                id,
                username,
                organizations.chart().postsOf(id, Zones.dayOf(now)),
                Set.of(Role.STAFF));
    }

    static void no(Class<? extends Refusal> with, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, no -> assertThat(no.first()).isInstanceOf(with));
    }

    Collected cashFor(UUID id, UUID dossier) {
        Purse purse = payments.purse(dossier);
        return new Collected(
                id, purse.open().stream().map(Obligation::id).toList(), Way.CASH, "", purse.owed());
    }

    /** A dossier whose one fee is owed, as the follower sets it. */
    UUID owing() {
        UUID dossier = desk.receive("Trần Thị Phí");
        follow(dossier);
        return dossier;
    }

    void follow(UUID dossier) {
        List<Entry> entries = program.getBean(Journal.class).read(List.of(dossier));
        program.getBean(org.springframework.transaction.support.TransactionTemplate.class)
                .executeWithoutResult(_ -> program.getBean(FeeFollower.class).oblige(entries));
    }

    DossierView view(UUID dossier) {
        return now(() -> dossiers.view(dossier, staff(RECEIVER), "test"));
    }

    Obligation due(UUID dossier) {
        return payments.purse(dossier).obligations().getFirst();
    }

    /** Goes to a gateway; the order. */
    OrderView order(UUID dossier, String gateway) {
        UUID id = Uuid7.next();
        String url = begin(dossier, id, gateway);
        int query = url.indexOf('?');
        if (query > 0) {
            assertThat(sandbox.open(url.substring(query + 1))).isPresent();
        }
        return online.order(id).orElseThrow();
    }

    /** Begins an order; where to pay. */
    String begin(UUID dossier, UUID id, String gateway) {
        DossierView view = view(dossier);
        return now(() ->
                online.begin(
                        view,
                        new OnlinePayments.Begin(
                                id,
                                gateway,
                                "10.0.0.1",
                                "https://motcua.example/my/payments/x",
                                false),
                        staff(RECEIVER).actor()));
    }

    MvcTestResult get(String who, String path) {
        return now(() -> mvc.get().uri(URI.create(path)).with(asStaff(who)).exchange());
    }

    MvcTestResult post(String who, String path, String... fields) {
        return now(() -> {
            var request = mvc.post().uri(path).with(asStaff(who)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
            return request.exchange();
        });
    }

    /** Cash at the counter for all that is owed. */
    MvcTestResult cash(UUID dossier, String... more) {
        Purse purse = payments.purse(dossier);
        List<String> fields =
                new java.util.ArrayList<>(List.of("way", "CASH", "shown", "" + purse.owed()));
        purse.open().forEach(one -> fields.addAll(List.of("obligation", one.id().toString())));
        fields.addAll(List.of(more));
        return post(RECEIVER, "/dossiers/" + dossier + "/payments", fields.toArray(String[]::new));
    }

    static void done(MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(303);
    }

    static String refused(int status, MvcTestResult answer) {
        assertThat(answer).as(() -> main(answer)).hasStatus(status);
        return main(answer);
    }

    String open(String who, String path) {
        MvcTestResult answer = get(who, path);
        assertThat(answer).as(() -> main(answer)).hasStatus(200);
        String text = main(answer);
        assertThat(text).doesNotContain("⟦").doesNotContain("???");
        return text;
    }

    static Document page(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String main(MvcTestResult answer) {
        Document page = page(answer);
        @Nullable Element main = page.selectFirst("main");
        return Objects.requireNonNullElse(main, page.body()).text();
    }

    /** Numbers of the commune's receipts have no gap, none twice, and the counter is the last. */
    void assertNoGaps() {
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from (
                                            select agency, year, count(*) as n, max(number) as most
                                            from payment.receipt group by agency, year) g
                                        where n <> most or most <> (select c.last from payment.receipt_number c
                                            where c.agency = g.agency and c.year = g.year)
                                        """)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(verification.verify().whole()).isTrue();
    }

    /** How often a security refusal was noted. */
    int noted(String what) {
        return jdbc.sql("select count(*) from journal.security_log where what = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
    }

    /** The rows say what the events say. */
    void assertRowsAreTheJournal(UUID dossier) {
        Ledger ledger = books.ofDossier(dossier);
        Purse purse = payments.purse(dossier);
        for (Obligation row : purse.obligations()) {
            Ledger.Due due = ledger.due(row.id()).orElseThrow();
            assertThat(row.state()).isEqualTo(due.state());
            assertThat(row.amount()).isEqualTo(due.amount());
        }
        for (Payment row : purse.payments()) {
            Ledger.Money money = ledger.money(row.id()).orElseThrow();
            assertThat(row.left()).isEqualTo(money.left());
            assertThat(row.astray()).isEqualTo(money.isAstray());
        }
        for (OrderView row : purse.orders()) {
            assertThat(row.state()).isEqualTo(ledger.order(row.id()).orElseThrow().state());
        }
        for (Receipt row : purse.receipts()) {
            assertThat(row.isVoid()).isEqualTo(ledger.slip(row.id()).orElseThrow().voided());
        }
    }
}
