package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.web.Desk;
import vn.motcua.exchange.portal.PortalSandbox;
import vn.motcua.exchange.portal.Portals;
import vn.motcua.exchange.portal.SandboxHand;
import vn.motcua.journal.Journal;
import vn.motcua.testing.DatabaseTest;

/** A commune's desk and the sandbox portal, with a follower and a courier that run when told to. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "motcua.followers=false",
            "motcua.exchange.sandbox=true",
            "motcua.outbound.timeout=1500ms",
            "motcua.outbound.pause=10ms",
            "motcua.outbound.window=1000",
            "motcua.jobs.enabled=false",
            "motcua.outbound.tries=2",
            "motcua.identity.lookups=2000"
        })
abstract class ExchangeRoom {

    static final String CONTROL = "kiemsoat.huyen";

    @Autowired BeanFactory program;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Journal journal;
    @Autowired PortalFollower follower;
    @Autowired Courier courier;
    @Autowired DueStore due;
    @Autowired ExchangeLedger ledger;
    @Autowired Portals portals;
    @Autowired PortalSandbox sandbox;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;

    Desk desk;
    SandboxHand hand;
    private Duration ahead = Duration.ZERO;

    @BeforeEach
    void locality() {
        desk = new Desk(program, mvc);
        hand = new SandboxHand(sandbox);
        hand.fresh();
        hand.lateBy(4_000);
        // What other tests left waiting is not this one's.
        jdbc.sql("update exchange.standing set due_at = null").update();
        due.up(clock.instant());
        ahead = Duration.ZERO;
    }

    @AfterEach
    void well() {
        hand.fresh();
    }

    /** The time that the courier goes by. */
    Instant now() {
        return clock.instant().plusSeconds(1).plus(ahead);
    }

    /** Pauses are over after so long. */
    void later(Duration by) {
        ahead = ahead.plus(by);
    }

    /** The follower reads all that the journal has of a dossier, the old ones again among it. */
    void follow(UUID... dossiers) {
        transaction.executeWithoutResult(_ -> follower.follow(journal.read(List.of(dossiers))));
    }

    /** Goes until nothing goes any more. */
    int carry() {
        int all = 0;
        for (int n = courier.carry(now()); n > 0; n = courier.carry(now())) {
            all += n;
        }
        return all;
    }

    String code(UUID dossier) {
        return desk.state(dossier).code();
    }

    OpenTask task(UUID dossier) {
        return desk.state(dossier).open().getFirst();
    }

    private OpenTask last(UUID dossier) {
        return desk.state(dossier).open().getLast();
    }

    void ask(UUID dossier) {
        OpenTask task = task(dossier);
        SupplementItem form = new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
        desk.act(
                dossier,
                Desk.JUSTICE,
                new DossierCommand.AskSupplement(
                        task.no(),
                        task.version(),
                        new SupplementRequest(List.of(form), "Thiếu chữ ký")));
    }

    void bring(UUID dossier) {
        OpenTask wait = last(dossier);
        desk.act(
                dossier,
                Desk.RECEIVER,
                new DossierCommand.BringSupplement(wait.no(), wait.version(), Set.of(1), null));
    }

    void suspend(UUID dossier) {
        OpenTask task = task(dossier);
        desk.act(
                dossier,
                Desk.CHAIR,
                new DossierCommand.Suspend(
                        task.no(), task.version(), "Điều 61", "Chờ kết quả giám định"));
    }

    void resume(UUID dossier) {
        OpenTask task = task(dossier);
        desk.act(dossier, Desk.CHAIR, new DossierCommand.Resume(task.no(), task.version(), null));
    }

    LedgerLine head(UUID dossier) {
        return ledger.ofDossier(dossier, 1).getFirst();
    }

    PortalKnows knows(UUID dossier) {
        return ledger.knows(dossier).orElseThrow();
    }

    /** What the exchange says of a dossier is where the dossier stands. */
    void assertStandsAs(UUID dossier) {
        String noted =
                jdbc.sql("select status from exchange.standing where dossier_id = :id")
                        .param("id", dossier)
                        .query(String.class)
                        .single();
        assertThat(noted).isEqualTo(desk.state(dossier).status().name());
    }
}
