package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.web.Desk;
import vn.motcua.exchange.portal.SandboxMood;
import vn.motcua.filing.Online;
import vn.motcua.journal.Entry;
import vn.motcua.kernel.Zones;
import vn.motcua.testing.DemoLocality;

/** Dossiers on their way to the portal, in order and truthfully, whatever the portal does. */
class PortalExchangeTest extends ExchangeRoom {

    private void then(UUID dossier, Consumer<UUID> act) {
        act.accept(dossier);
        follow(dossier);
        assertStandsAs(dossier);
    }

    @Test
    void aPortalThatIsKilledTwiceOnTheWaySeesAllStatesInOrder() {
        UUID id = desk.receive("Trần Văn Cổng");
        String code = code(id);
        follow(id);
        assertStandsAs(id);
        assertThat(carry()).isEqualTo(1);
        assertThat(hand.states(code)).containsExactly("2");

        then(id, it -> desk.forward(it, 1));
        sandbox.behave(SandboxMood.DEAD);
        then(id, this::ask);
        assertThat(carry()).isZero();
        assertThat(due.link().downSince()).isNotNull();
        then(id, this::bring);
        then(id, this::suspend);
        later(Duration.ofHours(12));
        assertThat(carry()).as("half a day later it is still dead").isZero();
        later(Duration.ofHours(12));
        sandbox.behave(SandboxMood.WELL);
        assertThat(carry()).isEqualTo(4);
        assertThat(hand.states(code)).containsExactly("2", "4", "5", "4", "8");
        assertThat(due.link().downSince()).isNull();
        assertThat(due.link().lastSuccess()).isNotNull();

        then(id, this::resume);
        sandbox.behave(SandboxMood.DOUBLE);
        then(id, it -> desk.forward(it, 2));
        assertThat(carry()).as("taken, but nobody knows").isZero();
        sandbox.behave(SandboxMood.DEAD);
        then(id, it -> desk.forward(it, 2));
        later(Duration.ofHours(1));
        assertThat(carry()).isZero();
        later(Duration.ofDays(1));
        sandbox.behave(SandboxMood.WELL);
        assertThat(carry()).isPositive();
        assertThat(hand.states(code)).containsExactly("2", "4", "5", "4", "8", "4", "9", "10");
        int told =
                jdbc.sql(
                                "select count(*) from exchange.message where dossier_id = :id and state = 'SENT'")
                        .param("id", id)
                        .query(Integer.class)
                        .single();
        assertThat(hand.steps(code)).as("each step once").isEqualTo(told);
        assertThat(knows(id).waiting()).isZero();
        assertThat(knows(id).sentCode()).isEqualTo(10);
    }

    @Test
    void whatIsFiledOnlineBeginsWithOneAndWhatIsTakenBackEndsWithSeven() {
        UUID id = desk.next(() -> new Online(program, "0988300001").filed());
        follow(id);
        carry();
        String code = code(id);
        assertThat(hand.states(code)).containsExactly("1");
        then(id, it -> desk.act(it, Desk.RECEIVER, new DossierCommand.Withdraw("Đổi ý")));
        carry();
        assertThat(hand.states(code)).containsExactly("1", "7");
        then(id, it -> desk.forward(it, 1));
        carry();
        assertThat(hand.states(code)).as("papers went back").containsExactly("1", "7");
    }

    @Test
    void whatIsRefusedIsStoppedAndNeverDone() {
        UUID id = desk.receive("Trần Văn Dừng");
        then(id, it -> desk.forward(it, 2));
        OpenTask task = task(id);
        then(
                id,
                it ->
                        desk.act(
                                it,
                                Desk.SIGNER,
                                new DossierCommand.Refuse(
                                        task.no(), task.version(), "Điều 8", "Không đủ")));
        then(id, it -> desk.forward(it, 1));
        carry();
        assertThat(hand.states(code(id))).containsExactly("2", "4", "8");
    }

    @Test
    void whatIsRefusedAtTheDoorIsThree() {
        UUID id = desk.next(() -> new Online(program, "0988300002").filed());
        then(
                id,
                it ->
                        desk.act(
                                it,
                                Desk.RECEIVER,
                                new DossierCommand.Refuse(
                                        task(it).no(),
                                        task(it).version(),
                                        "Điều 17",
                                        "Không thuộc thẩm quyền")));
        carry();
        assertThat(hand.states(code(id))).containsExactly("1", "3");
    }

    @Test
    void moneyThatIsAskedForIsSixUntilItIsPaid() {
        UUID id = desk.receive("Trần Văn Phí");
        then(id, it -> desk.forward(it, 1));
        OpenTask asking = task(id);
        then(
                id,
                it ->
                        desk.act(
                                it,
                                Desk.JUSTICE,
                                new DossierCommand.AskPayment(
                                        asking.no(), asking.version(), 50_000, "15/TB", null)));
        OpenTask wait = desk.state(id).open().getLast();
        then(
                id,
                it ->
                        desk.act(
                                it,
                                Desk.RECEIVER,
                                new DossierCommand.ConfirmPayment(
                                        wait.no(),
                                        wait.version(),
                                        "0001",
                                        Zones.dayOf(DemoLocality.MORNING))));
        carry();
        assertThat(hand.states(code(id))).containsExactly("2", "4", "6", "4");
    }

    private void followFrom(UUID id, int from) {
        List<Entry> entries = journal.read(id);
        transaction.executeWithoutResult(
                _ -> follower.follow(entries.subList(from, entries.size())));
    }

    @Test
    void whatIsFollowedTwiceIsToldOnce() {
        UUID id = desk.receive("Trần Văn Hai");
        follow(id);
        follow(id);
        assertThat(knows(id).waiting()).isEqualTo(1);
        assertThat(carry()).isEqualTo(1);
        follow(id);
        assertThat(carry()).isZero();
    }

    @Test
    void aDossierWhoseBeginningWasNotToldIsToldAsItStands() {
        UUID id = desk.receive("Trần Văn Muộn");
        desk.forward(id, 2);
        int before = journal.read(id).size();
        followFrom(id, before - 1);
        assertThat(carry()).isEqualTo(1);
        assertThat(hand.states(code(id))).containsExactly("4");
        desk.forward(id, 2);
        followFrom(id, before);
        assertStandsAs(id);
        carry();
        assertThat(hand.states(code(id))).containsExactly("4", "9");
    }

    @Test
    void theLedgerKeepsWhatWasSentWithoutThePerson() {
        UUID id = desk.receive("Trần Văn Kín");
        follow(id);
        carry();
        LedgerLine line = head(id);
        assertThat(line.state()).isEqualTo("SENT");
        assertThat(line.sent())
                .contains(code(id), "2.000635", "TrangThaiHoSo", "NgayHenTra")
                .doesNotContain("Trần Văn Kín", "042087000123", "0912345678");
    }
}
