package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Performer;

/** NĐ 61/2018 Điều 19.7: one request that starts several procedures. */
class KinshipTest {

    private static final Start AT_THE_DISTRICT = new Start("2.000001", null);
    private static final Start AT_THE_COMMUNE =
            new Start("2.000002", Performer.parse("receiving:social"));

    private final Play play = playing(AT_THE_DISTRICT, AT_THE_COMMUNE);

    @Test
    void aStepStartsADossierForEachProcedureAtWhoResolvesItAndWaitsForAll() {
        reach();

        FamilyEvent.ChildrenStarted started = (FamilyEvent.ChildrenStarted) play.last.getLast();
        OpenTask task = play.at("B3");
        assertThat(started.task()).isEqualTo(task.no());
        assertThat(started.children())
                .containsExactly(
                        NewChild.of(play.state.id(), task.no(), "2.000001", Fixture.DISTRICT),
                        NewChild.of(play.state.id(), task.no(), "2.000002", Fixture.COMMUNE));
        assertThat(task.waiting()).isEqualTo(2);
        assertThat(play.state.family().openOf(task.no())).hasSize(2);
    }

    @Test
    void theTaskGoesNowhereWhileADossierThatItStartedIsUnderWay() {
        reach();
        resolve(0, Outcome.RESULT, "1/KQ");
        OpenTask task = play.at("B3");

        assertThat(task.waiting()).isEqualTo(1);
        refused(() -> play.forward(Fixture.EXPERT, "B3"), new FamilyRefusal.ChildrenOpen(1));
        refused(
                () ->
                        play.act(
                                Fixture.EXPERT,
                                new DossierCommand.Return(
                                        task.no(), task.version(), "B2", "Thiếu")),
                new FamilyRefusal.ChildrenOpen(1));
        refused(
                () -> play.act(Fixture.SOCIAL, new DossierCommand.Recall(2)),
                new FamilyRefusal.ChildrenOpen(1));
    }

    @Test
    void whatCameOfEachIsKnownAndARefusedOneDoesNotEndItsParent() {
        reach();
        resolve(0, Outcome.RESULT, "1/KQ");
        resolve(1, Outcome.REFUSED, null);

        assertThat(play.state.family().children())
                .extracting(Child::outcome)
                .containsExactly(Outcome.RESULT, Outcome.REFUSED);
        assertThat(play.state.family().children().getFirst().number()).isEqualTo("1/KQ");
        play.forward(Fixture.EXPERT, "B3");
        assertThat(play.steps()).containsExactly("B4a", "B4b");
    }

    @Test
    void whoWaitsForNoChildAnyMoreSaysWhyAndGoesOnWithoutIt() {
        reach();
        resolve(0, Outcome.RESULT, "1/KQ");
        OpenTask task = play.at("B3");
        UUID late = play.state.family().children().getLast().id();
        refused(
                () -> play.act(Fixture.EXPERT, waive(task, late, " ")),
                new DossierRefusal.Missing("reason"));
        refused(
                () ->
                        play.act(
                                Fixture.EXPERT,
                                waive(task, play.state.family().children().getFirst().id(), "x")),
                new FamilyRefusal.NotAwaited(task.no()));

        play.act(Fixture.EXPERT, waive(task, late, "Thẻ in chậm"));

        assertThat(play.at("B3").waiting()).isZero();
        assertThat(play.state.family().children().getLast().waived()).isTrue();
        refused(
                () -> play.act(Fixture.EXPERT, waive(play.at("B3"), late, "Thẻ in chậm")),
                new FamilyRefusal.NotAwaited(task.no()));
        resolve(1, Outcome.RESULT, "2/KQ");
        assertThat(play.at("B3").waiting()).isZero();
        assertThat(play.state.family().children().getLast().number()).isEqualTo("2/KQ");
        play.forward(Fixture.EXPERT, "B3");
        assertThat(play.steps()).containsExactly("B4a", "B4b");
    }

    @Test
    void aChildThatNobodyWaitsForGoesToItsOwnDesk() {
        Play child = child();
        child.state =
                Evolution.after(
                        child.state, new FamilyEvent.SetFree(new UUID(9, 9)), Fixture.MORNING);
        child.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "khong-dat");
        child.act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(
                        child.at("B7").no(), 1, "KQ.G1", "5/TB", Zones.dayOf(child.now)));

        assertThat(child.steps()).containsExactly("B8");
        child.act(
                Fixture.RECEIVER,
                new DossierCommand.HandBack(child.at("B8").no(), 1, ReturnMethod.DESK, "Hoa"));
        assertThat(child.state.isClosed()).isTrue();
    }

    private static DossierCommand waive(OpenTask task, UUID child, String reason) {
        return new DossierCommand.WaiveChild(task.no(), task.version(), child, reason);
    }

    @Test
    void comingToTheStepAgainStartsOnlyWhatHasNoResult() {
        reach();
        resolve(0, Outcome.RESULT, "1/KQ");
        resolve(1, Outcome.REFUSED, null);
        OpenTask task = play.at("B3");
        play.act(
                Fixture.EXPERT,
                new DossierCommand.Return(task.no(), task.version(), "B2", "Làm lại"));
        play.forward(Fixture.SOCIAL, "B2", "dat");

        FamilyEvent.ChildrenStarted again = (FamilyEvent.ChildrenStarted) play.last.getLast();
        assertThat(again.children()).extracting(NewChild::procedure).containsExactly("2.000002");
        assertThat(play.state.family().children())
                .extracting(Child::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void whatIsNotOfferedTodayIsNotStartedAndNothingMoves() {
        Play other = playing(AT_THE_DISTRICT, new Start("0.000000", null));
        other.forward(Fixture.RECEIVER, "B1");
        DossierState before = other.state;

        refused(
                () -> other.forward(Fixture.SOCIAL, "B2", "dat"),
                new FamilyRefusal.NotStartable("B3", "0.000000", "000.00.90.H27"));
        assertThat(other.state).isEqualTo(before);
        other.forward(Fixture.SOCIAL, "B2", "khong-dat");
        assertThat(other.state.family()).isEqualTo(Family.NONE);
    }

    @Test
    void aChildGoesBackToItsParentInTheActThatRecordsItsResult() {
        Play child = child().forward(Fixture.RECEIVER, "B1");
        child.forward(Fixture.SOCIAL, "B2", "khong-dat");
        child.act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(
                        child.at("B7").no(), 1, "KQ.G1", "5/TB", Zones.dayOf(child.now)));

        assertThat(child.last)
                .hasExactlyElementsOfTypes(
                        DossierEvent.ResultRecorded.class,
                        DossierEvent.Forwarded.class,
                        FamilyEvent.PassedToParent.class,
                        DossierEvent.Closed.class);
        assertThat(child.state.isClosed()).isTrue();
        assertThat(child.state.outcome()).isEqualTo(Outcome.RESULT);
        assertThat(child.state.status()).isEqualTo(Status.RETURNED);
    }

    @Test
    void aRefusedOrWithdrawnChildGoesBackToo() {
        Play child = child().act(Fixture.RECEIVER, new DossierCommand.Withdraw("Rút"));

        assertThat(child.last)
                .hasExactlyElementsOfTypes(
                        DossierEvent.Ended.class,
                        FamilyEvent.PassedToParent.class,
                        DossierEvent.Closed.class);
        assertThat(child.state.isClosed()).isTrue();
        assertThat(child.state.status()).isEqualTo(Status.WITHDRAWN_RETURNED);
    }

    @Test
    void theParentMayBeWithdrawnAndItsChildrenEndWithIt() {
        reach();
        play.act(Fixture.RECEIVER, new DossierCommand.Withdraw("Rút"));
        DossierEvent.Ended ended = (DossierEvent.Ended) play.last.getFirst();
        Play child = child();
        Acting acting = new Acting(ended.by(), play.now, "note");
        Law law = Fixture.law(play.now);

        List<DossierEvent> events = Interlinking.endWith(child.state, ended, law, acting);

        DossierState after = Evolution.after(child.state, events, play.now);
        assertThat(after.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(after.isClosed()).isTrue();
        assertThat(Interlinking.endWith(after, ended, law, acting)).isEmpty();
        resolve(0, Outcome.WITHDRAWN, null);
        assertThat(play.state.family().children().getFirst().isOpen()).isFalse();
        assertThat(play.state.status()).isEqualTo(Status.WITHDRAWN);
    }

    private void reach() {
        play.forward(Fixture.RECEIVER, "B1").forward(Fixture.SOCIAL, "B2", "dat");
    }

    private void resolve(int nth, Outcome outcome, @org.jspecify.annotations.Nullable String no) {
        Child child = play.state.family().children().get(nth);
        DossierEvent resolved =
                new FamilyEvent.ChildResolved(
                        child.task(), child.id(), outcome, no == null ? null : "KQ.G1", no);
        play.state = Evolution.after(play.state, resolved, play.now);
    }

    private static Play child() {
        Play child = new Play();
        child.state =
                Evolution.after(
                        child.state, new FamilyEvent.StartedBy(new UUID(9, 9), 3), Fixture.MORNING);
        return child;
    }

    private static Play playing(Start... starts) {
        return playing(starting(List.of(starts)));
    }

    static Play playing(InternalProcess process) {
        Play play = new Play();
        play.law = now -> law(process, now);
        return play;
    }

    private static Law law(InternalProcess process, Instant now) {
        return Fixture.law(
                now,
                Fixture.DAY,
                Fixture.procedure(WorkDuration.workingDays(22)),
                process,
                Fixture.calendar());
    }

    static InternalProcess starting(List<Start> starts) {
        List<Step> steps = new ArrayList<>();
        for (Step s : Fixture.process().steps()) {
            steps.add(
                    s.id().equals("B3")
                            ? new Step(
                                    s.id(),
                                    s.name(),
                                    s.nameEn(),
                                    s.performer(),
                                    s.time(),
                                    s.product(),
                                    s.productEn(),
                                    s.actions(),
                                    s.next(),
                                    s.split(),
                                    s.join(),
                                    starts)
                            : s);
        }
        return new InternalProcess(Fixture.process().id(), "QT.01", 1, "Thử nghiệm", steps);
    }

    private static void refused(ThrowingCallable act, Refusal expected) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isEqualTo(expected));
    }
}
