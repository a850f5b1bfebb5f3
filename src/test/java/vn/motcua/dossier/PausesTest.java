package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** What makes the clock stand and go on, and what it does to the promise. */
class PausesTest {

    private final Play play = new Play();
    private final Instant promised = play.state.promisedDue();

    /** NĐ 61/2018 Đ.19 k.4: the limit begins anew when all papers are there. */
    @Test
    void aSupplementGoesThroughTheDeskAndTheLimitBeginsAnew() {
        play.forward(Fixture.RECEIVER, "B1");
        ask("B2", Fixture.SOCIAL, item());
        OpenTask wait = wait("supplement");

        assertThat(play.state.status()).isEqualTo(Status.SUPPLEMENT);
        assertThat(play.state.isPaused()).isTrue();
        assertThat(wait.unit())
                .as("only the one-stop desk deals with the citizen")
                .isEqualTo(Fixture.DESK);
        assertThat(play.at("B2").waiting()).isEqualTo(1);

        play.now = Fixture.at("2022-03-08T09:00");
        bring(wait, 1);

        assertThat(play.state.status()).isEqualTo(Status.PROCESSING);
        assertThat(play.state.promisedDue())
                .as("22 working days from 8 March; 11 April is off")
                .isEqualTo(Fixture.at("2022-04-07T17:00"));
        assertThat(play.at("B2").due())
                .as("the step's two hours begin anew too")
                .isEqualTo(play.now.plus(Duration.ofHours(2)));
        play.forward(Fixture.SOCIAL, "B2", "dat");
        assertThat(play.steps()).containsExactly("B3");
    }

    @Test
    void whileTheCitizenIsAskedTheAskersStepStands() {
        play.forward(Fixture.RECEIVER, "B1");
        ask("B2", Fixture.SOCIAL, item());

        refused(() -> play.forward(Fixture.SOCIAL, "B2", "dat"), ClockRefusal.ClockStands.class);
        refused(() -> ask("B2", Fixture.SOCIAL, item()), ClockRefusal.ClockStands.class);
        OpenTask wait = wait("supplement");
        refused(
                () ->
                        play.act(
                                Fixture.RECEIVER,
                                new DossierCommand.Forward(wait.no(), 1, null, null)),
                ClockRefusal.IsAWait.class);
    }

    @Test
    void whatIsIncompleteDoesNotCountAsBrought() {
        play.forward(Fixture.RECEIVER, "B1");
        ask("B2", Fixture.SOCIAL, item(), item());

        refused(() -> bring(wait("supplement"), 1), ClockRefusal.StillMissing.class);
        assertThat(play.state.isPaused()).isTrue();
    }

    /** NĐ 61/2018 Đ.19 k.4: within three working days of receipt. */
    @Test
    void papersAreAskedForInTheDaysOfAppraisalOnly() {
        play.forward(Fixture.RECEIVER, "B1");
        play.now = Fixture.at("2022-03-08T16:58");
        ask("B2", Fixture.SOCIAL, item());
        assertThat(play.state.supplements()).isEqualTo(1);

        Play late = new Play();
        late.forward(Fixture.RECEIVER, "B1");
        late.now = Fixture.at("2022-03-08T17:00");
        OpenTask task = late.at("B2");
        refused(
                () ->
                        late.act(
                                Fixture.SOCIAL,
                                new DossierCommand.AskSupplement(
                                        task.no(), task.version(), request(item()))),
                ClockRefusal.SupplementTooLate.class);
    }

    /**
     * Whether a leader may go beyond the number is a dated parameter of its own; as it stands, no.
     */
    @Test
    void beyondTheNumberALeaderMayAskOnlyWhereTheRuleOfTheDayLetsThem() {
        play.forward(Fixture.RECEIVER, "B1");
        for (int nth = 1; nth <= 2; nth++) {
            ask("B2", Fixture.SOCIAL, item());
            bring(wait("supplement"), 1);
        }
        Law law = Fixture.law(play.now);
        Law other = letting(law);

        assertThat(law.rules().supplementByLeader()).isFalse();
        assertThat(Pauses.isUsedUp(play.state, "chair", law)).isTrue();
        assertThat(Pauses.isUsedUp(play.state, "chair", other)).isFalse();
        assertThat(Pauses.isUsedUp(play.state, "expert", other)).as("no leader").isTrue();
    }

    /** The same law with the other reading of who may exceed the number. */
    private static Law letting(Law law) {
        ClockRules r = law.rules();
        ClockRules rules =
                new ClockRules(
                        r.appraisal(),
                        r.supplementMost(),
                        true,
                        r.supplementEffect(),
                        r.obligationEffect(),
                        r.suspensionEffect(),
                        r.suspensionWarnDays(),
                        r.obligationUsual(),
                        r.closeAfter(),
                        r.lapseBasis(),
                        r.withdrawalBasis(),
                        r.remindAfter(),
                        r.apologyDaysBefore(),
                        r.draftDaysBefore(),
                        r.apologyMost(),
                        r.apologyCarried(),
                        r.opinionSilence());
        return new Law(
                law.procedure(),
                law.process(),
                law.chart(),
                law.calendars(),
                law.promise(),
                rules,
                law.door(),
                law.offers(),
                law.today(),
                Period.ofYears(5));
    }

    /** NĐ 63/2010 Đ.20 k.4: two at most. */
    @Test
    void theSecondRequestIsCountedAndTheThirdRefused() {
        play.forward(Fixture.RECEIVER, "B1");
        for (int nth = 1; nth <= 2; nth++) {
            ask("B2", Fixture.SOCIAL, item());
            assertThat(((DossierEvent.SupplementAsked) play.last.getFirst()).nth()).isEqualTo(nth);
            bring(wait("supplement"), 1);
        }

        refused(() -> ask("B2", Fixture.SOCIAL, item()), ClockRefusal.SupplementsUsedUp.class);
    }

    @Test
    void aRequestSaysWhatItAsksAndWhy() {
        play.forward(Fixture.RECEIVER, "B1");

        refused(() -> ask("B2", Fixture.SOCIAL), ClockRefusal.NothingAsked.class);
        refused(
                () ->
                        play.act(
                                Fixture.SOCIAL,
                                new DossierCommand.AskSupplement(
                                        play.at("B2").no(),
                                        1,
                                        new SupplementRequest(List.of(item()), " "))),
                DossierRefusal.Missing.class);
    }

    /** NĐ 43/2014 Đ.61 k.4: the time in which the citizen pays is not counted. */
    @Test
    void paymentLetsTheLimitGoOnWhereItStood() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "dat");
        OpenTask task = play.at("B3");
        play.act(
                Fixture.EXPERT,
                new DossierCommand.AskPayment(task.no(), 1, 1_250_000, "15/TB", null));
        Instant left = task.due();
        assertThat(play.state.status()).isEqualTo(Status.OBLIGATION);
        Instant asked = play.now;

        play.now = Fixture.at("2022-03-10T08:00").minusSeconds(60);
        OpenTask wait = wait("payment");
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.ConfirmPayment(wait.no(), 1, "0001", LocalDate.of(2022, 3, 9)));

        assertThat(play.state.promisedDue())
                .as("five working days later, for the days from 3 to 10 March")
                .isAfter(promised)
                .isEqualTo(Fixture.at("2022-04-12T17:00"));
        assertThat(Fixture.calendar().workingTime(play.now, play.at("B3").due()))
                .isEqualTo(Fixture.calendar().workingTime(asked, left));
    }

    @Test
    void aPaymentDayThatCannotBeIsRefused() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask task = play.at("B2");
        play.act(Fixture.SOCIAL, new DossierCommand.AskPayment(task.no(), 1, 5000, "1/TB", null));
        OpenTask wait = wait("payment");

        refused(
                () ->
                        play.act(
                                Fixture.RECEIVER,
                                new DossierCommand.ConfirmPayment(
                                        wait.no(), 1, "1", LocalDate.of(2022, 3, 4))),
                DossierRefusal.ImpossibleDate.class);
        refused(() -> bring(wait, 1), ClockRefusal.WaitsForNothing.class);
    }

    @Test
    void aLeaderStopsAndNothingIsForwardedUntilItGoesOn() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask task = play.at("B2");
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Suspend(task.no(), 1, "Điều 61", "Chờ giám định"));
        assertThat(play.state.status()).isEqualTo(Status.SUSPENDED);
        assertThat(play.state.status().national()).isEqualTo(8);
        refused(() -> play.forward(Fixture.SOCIAL, "B2", "dat"), ClockRefusal.ClockStands.class);

        play.now = Fixture.at("2022-03-07T08:00");
        play.act(Fixture.CHAIR, new DossierCommand.Resume(task.no(), 1, null));

        assertThat(play.state.status()).isEqualTo(Status.PROCESSING);
        assertThat(play.state.pauses().getFirst().effect()).isEqualTo(PauseLedger.Effect.SUSPEND);
        play.forward(Fixture.SOCIAL, "B2", "dat");
        refused(
                () ->
                        play.act(
                                Fixture.CHAIR,
                                new DossierCommand.Resume(play.at("B3").no(), 1, null)),
                ClockRefusal.NotSuspended.class);
    }

    @Test
    void nothingIsRecalledWhileALeaderStopsIt() {
        play.forward(Fixture.RECEIVER, "B1");
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Suspend(play.at("B2").no(), 1, "Điều 61", "Chờ giám định"));

        refused(
                () -> play.act(Fixture.RECEIVER, new DossierCommand.Recall(1)),
                ClockRefusal.ClockStands.class);
    }

    @Test
    void aWaitIsCalledAWait() {
        play.forward(Fixture.RECEIVER, "B1");
        ask("B2", Fixture.SOCIAL, item());
        OpenTask wait = wait("supplement");

        refused(
                () ->
                        play.act(
                                Fixture.RECEIVER,
                                new DossierCommand.AskPayment(wait.no(), 1, 5000, "1/TB", null)),
                ClockRefusal.IsAWait.class);
    }

    @Test
    void theTimeIsTheCitizensWhileTheCitizenIsAsked() {
        play.forward(Fixture.RECEIVER, "B1");
        ask("B2", Fixture.SOCIAL, item());
        Instant asked = play.now;
        play.now = Fixture.at("2022-03-07T08:00");
        bring(wait("supplement"), 1);

        Clocks clocks = Clocks.of(play.state, Fixture.calendar(), play.now.plusSeconds(3600));

        assertThat(clocks.citizen()).isEqualTo(Duration.between(asked, play.now));
        assertThat(clocks.elapsed())
                .isEqualTo(Duration.between(Fixture.MORNING, play.now).plus(Duration.ofHours(1)));
    }

    @Test
    void lateBeforeThePauseStaysLate() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "dat");
        play.now = promised.plusSeconds(3600);
        OpenTask task = play.at("B3");
        play.act(Fixture.CHAIR, new DossierCommand.Suspend(task.no(), 1, "Điều 1", "Chờ"));
        play.now = promised.plus(Duration.ofDays(20));
        play.act(Fixture.CHAIR, new DossierCommand.Resume(task.no(), 1, null));

        assertThat(play.state.promisedDue()).isEqualTo(promised);
        assertThat(play.state.isLate(play.now)).isTrue();
    }

    private void ask(String step, java.util.UUID by, SupplementItem... items) {
        OpenTask task = play.at(step);
        play.act(by, new DossierCommand.AskSupplement(task.no(), task.version(), request(items)));
    }

    private void bring(OpenTask wait, Integer... items) {
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.BringSupplement(wait.no(), wait.version(), Set.of(items), null));
    }

    private OpenTask wait(String why) {
        return play.state.open().stream()
                .filter(OpenTask::isWait)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing waits: " + why));
    }

    private static SupplementRequest request(SupplementItem... items) {
        return new SupplementRequest(List.of(items), "Thiếu chữ ký");
    }

    private static SupplementItem item() {
        return new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
    }

    private static void refused(ThrowingCallable act, Class<? extends Refusal> why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isInstanceOf(why));
    }
}
