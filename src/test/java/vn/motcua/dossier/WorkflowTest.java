package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Post;

class WorkflowTest {

    private final Play play = new Play();

    @Test
    void aDossierGoesThroughTheDoorAndComesBackWithItsResult() {
        throughToJoin();
        play.forward(Fixture.EXPERT, "B5");
        OpenTask chair = play.at("B6");
        play.act(Fixture.CHAIR, new DossierCommand.Decide(chair.no(), 1, null, null));
        OpenTask clerk = play.at("B7");
        play.act(Fixture.CLERK, result(clerk, "12/QĐ-UBND"));

        assertThat(play.state.status()).isEqualTo(Status.RESOLVED);
        assertThat(play.state.resolvedAt()).isEqualTo(play.now);

        OpenTask desk = play.at("B8");
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.HandBack(desk.no(), 1, ReturnMethod.DESK, "Trần Thị Hoa"));

        assertThat(play.state.status()).isEqualTo(Status.RETURNED);
        assertThat(play.state.open()).isEmpty();
        assertThat(play.last)
                .hasExactlyElementsOfTypes(
                        DossierEvent.HandedBack.class, DossierEvent.Closed.class);
    }

    @Test
    void aChoiceLeadsOnlyTheWayThatWasPicked() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "khong-dat");

        assertThat(play.steps()).containsExactly("B7");
    }

    @Test
    void aChoiceMustBeMadeAndMustExist() {
        play.forward(Fixture.RECEIVER, "B1");

        refused(() -> play.forward(Fixture.SOCIAL, "B2"), DossierRefusal.ChoiceNeeded.class);
        refused(() -> play.forward(Fixture.SOCIAL, "B2", "lạ"), DossierRefusal.ChoiceUnknown.class);
    }

    @Test
    void parallelBranchesDoNotRefuseEachOtherAndTheJoinWaitsForBoth() {
        play.forward(Fixture.RECEIVER, "B1")
                .forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3");
        assertThat(play.steps()).containsExactly("B4a", "B4b");
        OpenTask seenBefore = play.at("B4b");

        play.forward(Fixture.OPINION_A, "B4a");
        assertThat(play.steps()).containsExactly("B4b");

        play.act(
                Fixture.OPINION_B,
                new DossierCommand.Forward(seenBefore.no(), seenBefore.version(), null, null));
        assertThat(play.steps()).containsExactly("B5");
        assertThat(play.at("B5").group()).isZero();
    }

    @Test
    void handsOverToTheDistrictAndReturnsAcrossTheLevel() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "dat");
        OpenTask expert = play.at("B3");
        assertThat(expert.unit()).isEqualTo(Fixture.LABOUR);

        play.act(Fixture.EXPERT, new DossierCommand.Return(expert.no(), 1, "B2", "Thiếu biên bản"));

        OpenTask again = play.at("B2");
        assertThat(again.unit()).isEqualTo(Fixture.COMMUNE);
        assertThat(again.assignee()).isEqualTo(Fixture.SOCIAL);
    }

    @Test
    void returnsFromTheJoinToTheStepThatSplitAndSplitsAgain() {
        throughToJoin();
        OpenTask join = play.at("B5");
        play.act(Fixture.EXPERT, new DossierCommand.Return(join.no(), 1, "B3", "Hỏi lại"));
        play.forward(Fixture.EXPERT, "B3");

        assertThat(play.steps()).containsExactly("B4a", "B4b");
    }

    @Test
    void aReturnNeedsAReasonAndSomewhereToGo() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask task = play.at("B2");

        refused(
                () -> play.act(Fixture.SOCIAL, new DossierCommand.Return(task.no(), 1, null, " ")),
                DossierRefusal.Missing.class);
        refused(
                () -> play.act(Fixture.SOCIAL, new DossierCommand.Return(task.no(), 1, "B7", "x")),
                DossierRefusal.NowhereToReturn.class);
    }

    @Test
    void whatWasPassedOnCanBeRecalledUntilSomebodyTouchesIt() {
        play.forward(Fixture.RECEIVER, "B1").act(Fixture.RECEIVER, new DossierCommand.Recall(1));

        assertThat(play.steps()).containsExactly("B1");
        assertThat(play.at("B1").assignee()).isEqualTo(Fixture.RECEIVER);

        OpenTask first = play.at("B1");
        play.act(Fixture.RECEIVER, new DossierCommand.Forward(first.no(), 1, null, null));
        OpenTask next = play.at("B2");
        play.act(Fixture.SOCIAL, new DossierCommand.Take(next.no(), 1));
        refused(
                () -> play.act(Fixture.RECEIVER, new DossierCommand.Recall(first.no())),
                DossierRefusal.CannotRecall.class);
    }

    @Test
    void aBranchThatWaitsInTheJoinCanBeRecalled() {
        play.forward(Fixture.RECEIVER, "B1")
                .forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3");
        int no = play.at("B4a").no();
        play.forward(Fixture.OPINION_A, "B4a")
                .act(Fixture.OPINION_A, new DossierCommand.Recall(no));

        assertThat(play.steps()).containsExactly("B4a", "B4b");
    }

    /** Or the branch would be there twice. */
    @Test
    void aBranchThatWasRecalledIsNotRecalledAgain() {
        play.forward(Fixture.RECEIVER, "B1")
                .forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3");
        int no = play.at("B4a").no();
        play.forward(Fixture.OPINION_A, "B4a")
                .act(Fixture.OPINION_A, new DossierCommand.Recall(no));

        refused(
                () -> play.act(Fixture.OPINION_A, new DossierCommand.Recall(no)),
                DossierRefusal.CannotRecall.class);
    }

    @Test
    void fromOneBranchNothingGoesBackIntoAnother() {
        play.forward(Fixture.RECEIVER, "B1")
                .forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3")
                .forward(Fixture.OPINION_A, "B4a");
        OpenTask other = play.at("B4b");

        refused(
                () ->
                        play.act(
                                Fixture.OPINION_B,
                                new DossierCommand.Return(other.no(), 1, null, "Hỏi lại")),
                DossierRefusal.NowhereToReturn.class);
    }

    @Test
    void nobodyElseRecallsAndADecisionIsNeverRecalled() {
        play.forward(Fixture.RECEIVER, "B1");
        refused(
                () -> play.act(Fixture.SOCIAL, new DossierCommand.Recall(1)),
                DossierRefusal.CannotRecall.class);

        play.forward(Fixture.SOCIAL, "B2", "dat");
        play.forward(Fixture.EXPERT, "B3")
                .forward(Fixture.OPINION_A, "B4a")
                .forward(Fixture.OPINION_B, "B4b")
                .forward(Fixture.EXPERT, "B5");
        OpenTask chair = play.at("B6");
        play.act(Fixture.CHAIR, new DossierCommand.Decide(chair.no(), 1, null, null));
        refused(
                () -> play.act(Fixture.CHAIR, new DossierCommand.Recall(chair.no())),
                DossierRefusal.CannotRecall.class);
    }

    @Test
    void opinionsAreAskedInParallelAndHoldTheTaskUntilAllHaveCome() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask task = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskOpinions(
                        task.no(),
                        1,
                        List.of(
                                new Post(Fixture.RESOURCES, "expert"),
                                new Post(Fixture.ECONOMY, "expert")),
                        WorkDuration.workingDays(1),
                        "Có đủ điều kiện không?"));
        OpenTask a = play.opinion(Fixture.RESOURCES).orElseThrow();
        OpenTask b = play.opinion(Fixture.ECONOMY).orElseThrow();

        refused(
                () -> play.forward(Fixture.SOCIAL, "B2", "dat"),
                DossierRefusal.OpinionsOutstanding.class);
        play.act(
                Fixture.OPINION_A,
                new DossierCommand.GiveOpinion(a.no(), 1, OpinionVerdict.AGREE, "Đồng ý"));
        assertThat(play.at("B2").waiting()).isEqualTo(1);
        OpenTask asker = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.WithdrawOpinion(asker.no(), asker.version(), b.no()));
        int asked = play.at("B2").no();
        play.forward(Fixture.SOCIAL, "B2", "dat");

        assertThat(play.steps()).containsExactly("B3");

        play.act(Fixture.SOCIAL, new DossierCommand.Recall(asked));
        assertThat(play.steps()).as("opinions do not hinder a recall").containsExactly("B2");
    }

    @Test
    void anOpinionIsGivenAndNotForwarded() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask task = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskOpinions(
                        task.no(),
                        1,
                        List.of(new Post(Fixture.RESOURCES, "expert")),
                        WorkDuration.workingDays(1),
                        "?"));
        OpenTask opinion = play.opinion(Fixture.RESOURCES).orElseThrow();

        refused(
                () ->
                        play.act(
                                Fixture.OPINION_A,
                                new DossierCommand.Forward(opinion.no(), 1, null, null)),
                DossierRefusal.IsAnOpinion.class);
    }

    @Test
    void aStalePageIsRefusedAndSoIsAColleaguesTask() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask seen = play.at("B2");
        play.act(Fixture.SOCIAL, new DossierCommand.Take(seen.no(), seen.version()));

        refused(
                () -> play.act(Fixture.SOCIAL, new DossierCommand.Forward(seen.no(), 1, "dat", "")),
                DossierRefusal.TaskMoved.class);
        refused(
                () -> play.forward(Fixture.SOCIAL_2, "B2", "dat"),
                DossierRefusal.TakenByAnother.class);
    }

    @Test
    void takingTwiceIsTakingOnce() {
        OpenTask task = play.at("B1");
        play.act(Fixture.RECEIVER, new DossierCommand.Take(task.no(), 1));
        play.act(Fixture.RECEIVER, new DossierCommand.Take(task.no(), 2));

        assertThat(play.last).isEmpty();
    }

    @Test
    void aHeadAssignsOnlyToAHolderOfThePost() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask task = play.at("B2");

        refused(
                () ->
                        play.act(
                                Fixture.CHAIR,
                                new DossierCommand.Assign(task.no(), 1, Fixture.EXPERT)),
                DossierRefusal.NotAHolder.class);
        play.act(Fixture.CHAIR, new DossierCommand.Assign(task.no(), 1, Fixture.SOCIAL_2));
        assertThat(play.at("B2").assignee()).isEqualTo(Fixture.SOCIAL_2);
    }

    @Test
    void anActThatTheRowDoesNotAllowIsRefused() {
        OpenTask task = play.at("B1");

        refused(
                () -> play.act(Fixture.RECEIVER, new DossierCommand.Decide(task.no(), 1, null, "")),
                DossierRefusal.StepForbids.class);
    }

    @Test
    void aResultHasAKnownCodeANumberAndADateThatCanBe() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "khong-dat");
        OpenTask clerk = play.at("B7");

        assertThatThrownBy(() ->
                        play.act(
                                Fixture.CLERK,
                                new DossierCommand.RecordResult(
                                        clerk.no(), 1, "KQ.X", " ", LocalDate.of(2022, 3, 4))))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e ->
                                assertThat(e.refusals())
                                        .extracting(r -> r.field())
                                        .containsExactly("number", "result", "signedOn"));
    }

    @Test
    void theRecordedCompletionStaysWhateverIsCorrected() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "khong-dat");
        refused(
                () -> play.act(Fixture.CHAIR, correction(play.now.toString())),
                DossierRefusal.NotResolved.class);
        play.act(Fixture.CLERK, result(play.at("B7"), "1"));
        var recorded = play.state.resolvedAt();

        play.act(Fixture.CHAIR, correction("2022-03-03T01:00:30Z"));

        assertThat(play.state.resolvedAt()).isEqualTo(recorded);
        assertThat(play.state.corrections()).isEqualTo(1);
    }

    @Test
    void aClosedDossierIsGone() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "khong-dat");
        play.act(Fixture.CLERK, result(play.at("B7"), "1"));
        OpenTask desk = play.at("B8");
        DossierCommand handBack =
                new DossierCommand.HandBack(desk.no(), 1, ReturnMethod.DESK, "Hoa");
        play.act(Fixture.RECEIVER, handBack);

        refused(() -> play.act(Fixture.RECEIVER, handBack), DossierRefusal.AlreadyClosed.class);
    }

    @Test
    void aClockThatWentBackStopsEveryAct() {
        play.forward(Fixture.RECEIVER, "B1");
        play.now = Fixture.MORNING.minusSeconds(120);

        refused(
                () -> play.forward(Fixture.SOCIAL, "B2", "dat"),
                DossierRefusal.ClockWentBack.class);
    }

    private void throughToJoin() {
        play.forward(Fixture.RECEIVER, "B1")
                .forward(Fixture.SOCIAL, "B2", "dat")
                .forward(Fixture.EXPERT, "B3")
                .forward(Fixture.OPINION_A, "B4a")
                .forward(Fixture.OPINION_B, "B4b");
    }

    private static DossierCommand.RecordResult result(OpenTask task, String number) {
        return new DossierCommand.RecordResult(
                task.no(), task.version(), "KQ.G1", number, Fixture.DAY);
    }

    private static DossierCommand correction(String claimed) {
        return new DossierCommand.CorrectCompletion(
                java.time.Instant.parse(claimed), "wrong-button", "Bấm nhầm");
    }

    private static void refused(ThrowingCallable act, Class<? extends Refusal> why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isInstanceOf(why));
    }
}
