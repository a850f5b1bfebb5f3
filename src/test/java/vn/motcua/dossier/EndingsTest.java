package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;

/** Refused, withdrawn, lapsed; late and excused. */
class EndingsTest {

    private final Play play = new Play();

    /** NĐ 61/2018 Đ.19 k.8. */
    @Test
    void whoDecidesMayRefuseAndThePapersGoBackThroughTheDesk() {
        toChair();
        OpenTask chair = play.at("B6");
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Refuse(chair.no(), 1, "Điều 8", "Không đủ điều kiện"));

        assertThat(play.state.status()).isEqualTo(Status.STOPPED);
        assertThat(play.state.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(play.state.resolvedAt()).isEqualTo(play.now);
        OpenTask desk = play.at("B8");
        assertThat(desk.unit()).isEqualTo(Fixture.DESK);

        handBack(desk);
        assertThat(play.state.status()).isEqualTo(Status.REFUSED_RETURNED);
        assertThat(play.state.status().national()).as("never 10, đã trả kết quả").isEqualTo(8);
        assertThat(play.state.outcome()).as("still no result").isEqualTo(Outcome.REFUSED);
    }

    @Test
    void onlyTheDecidingStepRefusesAndOnlyWithAGround() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask social = play.at("B2");
        refused(
                () ->
                        play.act(
                                Fixture.SOCIAL,
                                new DossierCommand.Refuse(social.no(), 1, "Điều 8", "Không")),
                DossierRefusal.StepForbids.class);
        play.forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3")
                .forward(Fixture.OPINION_A, "B4a")
                .forward(Fixture.OPINION_B, "B4b")
                .forward(Fixture.EXPERT, "B5");
        OpenTask chair = play.at("B6");
        refused(
                () ->
                        play.act(
                                Fixture.CHAIR,
                                new DossierCommand.Refuse(chair.no(), 1, " ", "Không")),
                DossierRefusal.Missing.class);
    }

    /** NĐ 118/2025 Đ.21: until there is a result. */
    @Test
    void theApplicantTakesItBackWhereverItLies() {
        play.forward(Fixture.RECEIVER, "B1")
                .forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3");
        play.act(Fixture.RECEIVER, new DossierCommand.Withdraw("Không còn nhu cầu"));

        assertThat(play.steps()).as("both branches are over").containsExactly("B8");
        assertThat(play.state.status()).isEqualTo(Status.WITHDRAWN);
        handBack(play.at("B8"));
        assertThat(play.state.status()).isEqualTo(Status.WITHDRAWN_RETURNED);
        assertThat(play.state.status().national()).isEqualTo(7);
        assertThat(play.state.isClosed()).isTrue();
    }

    /** NĐ 118/2025 Đ.21: what was only filed goes back too, and is not let in after that. */
    @Test
    void whatWasFiledAndWithdrawnIsHandedBackAndNeverAccepted() {
        play.state = Fixture.filed();
        play.act(Fixture.RECEIVER, new DossierCommand.Withdraw("Không còn nhu cầu"));
        OpenTask desk = play.at("B8");

        refused(
                () -> play.act(Fixture.RECEIVER, new DossierCommand.Accept(desk.no(), 1)),
                ClockRefusal.AlreadyDecided.class);
        handBack(desk);
        assertThat(play.state.status()).isEqualTo(Status.WITHDRAWN_RETURNED);
        assertThat(play.state.status().national()).isEqualTo(7);
        assertThat(play.state.isClosed()).isTrue();
    }

    /** NĐ 118/2025 Đ.21. */
    @Test
    void whatWasWithdrawnWhileSuspendedDoesNotGoOn() {
        play.forward(Fixture.RECEIVER, "B1");
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Suspend(play.at("B2").no(), 1, "Điều 61", "Chờ giám định"));
        play.act(Fixture.RECEIVER, new DossierCommand.Withdraw("Không còn nhu cầu"));
        OpenTask desk = play.at("B8");

        refused(
                () -> play.act(Fixture.CHAIR, new DossierCommand.Resume(desk.no(), 1, null)),
                ClockRefusal.AlreadyDecided.class);
    }

    @Test
    void nothingIsWithdrawnOnceThereIsAResult() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "khong-dat");
        OpenTask clerk = play.at("B7");
        play.act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(clerk.no(), 1, "KQ.G1", "1", Fixture.DAY));

        refused(
                () -> play.act(Fixture.RECEIVER, new DossierCommand.Withdraw("Thôi")),
                ClockRefusal.AlreadyDecided.class);
    }

    @Test
    void withdrawnWhileAskedItIsMeasuredAtTheMomentItWasAsked() {
        play.forward(Fixture.RECEIVER, "B1");
        ask();
        Instant asked = play.now;
        play.now = play.state.promisedDue().plusSeconds(86_400);
        play.act(Fixture.RECEIVER, new DossierCommand.Withdraw("Không bổ sung được"));

        assertThat(play.state.measuredAt(play.now)).isEqualTo(asked);
        assertThat(play.state.isLate(play.now)).isFalse();
    }

    /** A notice names no provision that was not there yet. */
    @ParameterizedTest
    @CsvSource({"2022-05-31, false", "2025-06-30, false", "2025-07-01, true"})
    void theNoticeNamesTheProvisionOfTheDayOfReceipt(LocalDate day, boolean decree) {
        ClockRules rules = Fixture.law(Fixture.MORNING, day).rules();

        assertThat(rules.withdrawalBasis()).isNotBlank();
        assertThat(rules.withdrawalBasis().contains("Điều 21")).isEqualTo(decree);
        assertThat(rules.lapseBasis().contains("Điều 17")).isEqualTo(decree);
        assertThat(rules.closeAfter() != null).isEqualTo(decree);
    }

    /** Before NĐ 118/2025 no rule closes a dossier for silence. */
    @Test
    void silenceClosesOnlyWhereARuleSaysSo() {
        play.forward(Fixture.RECEIVER, "B1");
        ask();
        OpenTask wait =
                play.state.open().stream().filter(OpenTask::isWait).findFirst().orElseThrow();
        play.now = Fixture.at("2022-06-01T08:00");
        DossierCommand close = new DossierCommand.CloseSilent(wait.no(), 1, null);

        refused(() -> play.act(Fixture.RECEIVER, close), ClockRefusal.NothingClosesIt.class);

        Law law = Fixture.law(play.now, LocalDate.of(2025, 8, 1));
        Acting then = new Acting(Fixture.RECEIVER, wait.due(), null);
        refused(
                () -> Workflow.decide(play.state, close, law, then),
                ClockRefusal.NotSilentYet.class);
        Acting later = new Acting(Fixture.RECEIVER, wait.due().plusSeconds(1), null);
        List<DossierEvent> events = Workflow.decide(play.state, close, law, later);
        DossierState after = Evolution.after(play.state, events, later.now());
        assertThat(after.outcome()).isEqualTo(Outcome.LAPSED);
        assertThat(after.status()).isEqualTo(Status.STOPPED);

        play.state = after;
        play.now = later.now();
        handBack(play.at("B8"));
        assertThat(play.state.status()).isEqualTo(Status.LAPSED_RETURNED);
        assertThat(play.state.status().national()).isEqualTo(8);
    }

    /** NĐ 61/2018 Đ.19 k.9. */
    @Test
    void anApologyIsDueBeforeTheDayAndNeverMovesThePromise() {
        Instant promised = play.state.promisedDue();
        play.forward(Fixture.RECEIVER, "B1");
        Instant again = Fixture.at("2022-04-08T17:00");
        refused(
                () ->
                        play.act(
                                Fixture.SOCIAL,
                                new DossierCommand.Apologise(Zones.dayOf(again), "Chậm", false)),
                ClockRefusal.ApologyTooEarly.class);

        play.now = Fixture.at("2022-04-01T08:00");
        play.act(Fixture.SOCIAL, new DossierCommand.Apologise(Zones.dayOf(again), "Chậm", false));

        assertThat(play.state.promisedDue()).isEqualTo(promised);
        assertThat(play.state.reappointedDue()).contains(again);
        assertThat(play.state.apologies().getFirst().inTime()).isTrue();
        refused(
                () ->
                        play.act(
                                Fixture.SOCIAL,
                                new DossierCommand.Apologise(
                                        Zones.dayOf(again).plusDays(1), "Nữa", false)),
                ClockRefusal.ApologiesUsedUp.class);
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Apologise(Zones.dayOf(again).plusDays(1), "Nữa", true));
        assertThat(play.state.apologies().getLast().override()).isTrue();
    }

    @Test
    void theNextActOfALateDossierMustCarryTheApologyButAResultNever() {
        play.forward(Fixture.RECEIVER, "B1");
        play.now = play.state.promisedDue().plusSeconds(60);
        refused(
                () -> play.forward(Fixture.SOCIAL, "B2", "khong-dat"),
                ClockRefusal.ApologyOwed.class);
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.Apologise(
                        Zones.dayOf(play.now).plusDays(5), "Xác minh lâu", false));
        assertThat(play.state.apologies().getFirst().inTime()).isFalse();
        play.forward(Fixture.SOCIAL, "B2", "khong-dat");

        Play silent = new Play();
        silent.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "khong-dat");
        silent.now = silent.state.promisedDue().plusSeconds(60);
        OpenTask clerk = silent.at("B7");
        silent.act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(clerk.no(), 1, "KQ.G1", "1", Fixture.DAY));
        assertThat(silent.state.apologies()).as("missing, and counted as such").isEmpty();
        assertThat(silent.state.status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void anApologyIsDeliveredOnceWithProof() {
        play.forward(Fixture.RECEIVER, "B1");
        DossierCommand deliver = new DossierCommand.DeliverApology(ReturnMethod.DESK, "Hoa");
        refused(() -> play.act(Fixture.RECEIVER, deliver), ClockRefusal.NoApologyToDeliver.class);
        play.now = Fixture.at("2022-04-01T08:00");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.Apologise(LocalDate.of(2022, 4, 8), "Chậm", false));
        play.act(Fixture.RECEIVER, deliver);

        assertThat(play.state.apologies().getFirst().delivered()).isEqualTo(play.now);
        refused(() -> play.act(Fixture.RECEIVER, deliver), ClockRefusal.NoApologyToDeliver.class);
    }

    private void ask() {
        OpenTask task = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskSupplement(
                        task.no(),
                        1,
                        new SupplementRequest(
                                List.of(new SupplementItem(null, "Ảnh", 1, 0, 0, "")), "Thiếu")));
    }

    private void toChair() {
        play.forward(Fixture.RECEIVER, "B1")
                .forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3")
                .forward(Fixture.OPINION_A, "B4a")
                .forward(Fixture.OPINION_B, "B4b")
                .forward(Fixture.EXPERT, "B5");
    }

    private void handBack(OpenTask desk) {
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.HandBack(desk.no(), 1, ReturnMethod.DESK, "Trần Thị Hoa"));
    }

    private static void refused(ThrowingCallable act, Class<? extends Refusal> why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isInstanceOf(why));
    }
}
