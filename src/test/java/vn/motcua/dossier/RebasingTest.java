package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Post;

/** An open dossier goes on by a newer process, or stays, and why. */
class RebasingTest {

    static final UUID NEW = new UUID(5, 5);

    private static final Sentences SENTENCES = new Sentences();

    /** The process of the fixture, each row changed. */
    private static InternalProcess changed(UnaryOperator<Step> row) {
        InternalProcess old = Fixture.process();
        return new InternalProcess(
                NEW, old.code(), 2, old.name(), old.steps().stream().map(row).toList());
    }

    static InternalProcess same() {
        return changed(row -> row);
    }

    static Step timed(Step row, WorkDuration time) {
        return ProcessWalk.changed(
                row,
                row.performer(),
                time,
                row.actions(),
                row.next(),
                row.split(),
                row.join(),
                row.starts());
    }

    private static Step performed(Step row, String performer) {
        return ProcessWalk.changed(
                row,
                Performer.parse(performer),
                row.time(),
                row.actions(),
                row.next(),
                row.split(),
                row.join(),
                row.starts());
    }

    static InternalProcess only(String id, UnaryOperator<Step> change) {
        return changed(row -> row.id().equals(id) ? change.apply(row) : row);
    }

    static DossierCommand.Rebase to(InternalProcess process, Play play, String toStep) {
        return new DossierCommand.Rebase(
                new UUID(8, 9),
                "512/QĐ-UBND",
                Fixture.DAY,
                play.state.process(),
                play.state.open().getFirst().step(),
                process,
                toStep,
                "Quy trình cũ bị bãi bỏ");
    }

    /** Goes by the process that the dossier is on. */
    static Play atB2() {
        Play play = new Play();
        play.forward(Fixture.RECEIVER, "B1");
        return play;
    }

    private static Play rebased(InternalProcess process, String toStep) {
        Play play = atB2();
        play.act(Fixture.CHAIR, to(process, play, toStep));
        play.law =
                now ->
                        Fixture.law(
                                now,
                                Fixture.DAY,
                                Fixture.procedure(WorkDuration.workingDays(22)),
                                process,
                                Fixture.calendar());
        return play;
    }

    static void stays(Class<? extends Refusal> why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> {
                            assertThat(e.first()).isInstanceOf(why);
                            SENTENCES.check(e.first());
                        });
    }

    @Test
    void itGoesOnAtTheStepOfTheSameNameAndThePromiseStays() {
        Play play = atB2();
        DossierState before = play.state;
        OpenTask old = play.at("B2");

        play.act(Fixture.CHAIR, to(same(), play, "B2"));

        OpenTask now = play.at("B2");
        assertThat(play.state.process()).isEqualTo(NEW);
        assertThat(play.state.version()).isEqualTo(before.version());
        assertThat(play.state.promisedDue()).isEqualTo(before.promisedDue());
        assertThat(play.state.status()).isEqualTo(before.status());
        assertThat(now.no()).isEqualTo(old.no() + 1);
        assertThat(now.unit()).isEqualTo(old.unit());
        assertThat(play.state.doneTask(old.no()).orElseThrow().end())
                .isEqualTo(DoneTask.End.REBASED);
        assertThat(play.state.processOf(old.no())).isEqualTo(before.process());
        assertThat(play.state.processOf(now.no())).isEqualTo(NEW);
    }

    @Test
    void doneTwiceItIsDoneOnce() {
        Play play = atB2();
        DossierCommand.Rebase command = to(same(), play, "B2");
        play.act(Fixture.CHAIR, command);
        DossierState once = play.state;

        play.act(Fixture.CHAIR, command);

        assertThat(play.last).isEmpty();
        assertThat(play.state).isEqualTo(once);
    }

    /** Half an hour of two is used; of four, three and a half are left. */
    @Test
    void theTimeThatTheSamePostUsedCounts() {
        Play play = atB2();
        Instant began = play.now;
        play.now = began.plus(Duration.ofMinutes(29));

        play.act(
                Fixture.CHAIR,
                to(only("B2", row -> timed(row, WorkDuration.workingHours(4))), play, "B2"));

        assertThat(play.at("B2").due())
                .isEqualTo(Fixture.calendar().after(began, WorkDuration.workingHours(4)));
        assertThat(((Rebased) play.last.getFirst()).left()).isEqualTo("3,5 giờ làm việc");
    }

    @Test
    void aShorterStepMakesNobodyLate() {
        Play play = atB2();
        Instant due = play.at("B2").due();
        play.now = play.now.plus(Duration.ofMinutes(89));

        play.act(
                Fixture.CHAIR,
                to(only("B2", row -> timed(row, WorkDuration.workingHours(1))), play, "B2"));

        assertThat(play.at("B2").due()).isEqualTo(due);
    }

    @Test
    void whatWasLateStaysLate() {
        Play play = atB2();
        Instant due = play.at("B2").due();
        play.now = due.plus(Duration.ofHours(1));

        play.act(Fixture.CHAIR, to(same(), play, "B2"));

        assertThat(play.at("B2").due()).isEqualTo(due);
    }

    @Test
    void anotherPostBeginsWithAllTheTimeOfTheStepAndNobodyHasItYet() {
        Play play = atB2();
        play.act(Fixture.SOCIAL, new DossierCommand.Take(play.at("B2").no(), 1));

        play.act(
                Fixture.CHAIR,
                to(only("B2", row -> performed(row, "superior/labour:expert")), play, "B2"));

        OpenTask task = play.at("B2");
        assertThat(new Post(task.unit(), task.post()))
                .isEqualTo(new Post(Fixture.LABOUR, "expert"));
        assertThat(task.assignee()).isNull();
        assertThat(task.due())
                .isEqualTo(Fixture.calendar().after(play.now, WorkDuration.workingHours(2)));
        assertThat(((Rebased) play.last.getFirst()).left()).isNull();
    }

    @Test
    void whoHasTheStepKeepsIt() {
        Play play = atB2();
        play.act(Fixture.SOCIAL, new DossierCommand.Take(play.at("B2").no(), 1));

        play.act(Fixture.CHAIR, to(same(), play, "B2"));

        assertThat(play.at("B2").assignee()).isEqualTo(Fixture.SOCIAL);
    }

    @Test
    void itIsDrivenToItsEndByTheNewProcessAndMayBeGivenBackToWhatWasDoneBefore() {
        Play play = rebased(same(), "B3");
        int first = play.at("B3").no();
        play.act(Fixture.EXPERT, new DossierCommand.Return(first, 1, "B2", "Thiếu"));

        assertThat(play.steps()).containsExactly("B2");
        play.forward(Fixture.SOCIAL, "B2", "dat").forward(Fixture.EXPERT, "B3");
        assertThat(play.steps()).containsExactly("B4a", "B4b");
    }

    @Test
    void whatWasPassedOnBeforeIsNotTakenBack() {
        Play play = rebased(same(), "B2");

        stays(
                DossierRefusal.CannotRecall.class,
                () -> play.act(Fixture.RECEIVER, new DossierCommand.Recall(1)));
    }

    /** Rows that the new process has no more are still told apart in the journal. */
    @Test
    void aRowThatIsGoneIsNoWayBack() {
        List<Step> rows = new ArrayList<>(Fixture.process().steps());
        rows.replaceAll(row -> row.id().equals("B1") ? renamed(row, "N1") : row);
        InternalProcess without = new InternalProcess(NEW, "QT.01", 2, "Mới", rows);
        Play play = rebased(without, "B2");

        stays(
                DossierRefusal.NowhereToReturn.class,
                () ->
                        play.act(
                                Fixture.SOCIAL,
                                new DossierCommand.Return(
                                        play.at("B2").no(), 1, null, "Thiếu giấy")));
    }

    private static Step renamed(Step row, String id) {
        return new Step(
                id,
                "Bước " + id,
                "Step " + id,
                row.performer(),
                row.time(),
                "",
                "",
                row.actions(),
                row.next(),
                row.split(),
                row.join());
    }

    @Test
    void aStepWithoutACounterpartStaysUntilOneIsChosen() {
        List<Step> rows = new ArrayList<>();
        for (Step row : Fixture.process().steps()) {
            rows.add(
                    switch (row.id()) {
                        case "B1" ->
                                ProcessWalk.changed(
                                        row,
                                        row.actions(),
                                        List.of(Fixture.to("M2")),
                                        Split.NONE,
                                        false,
                                        List.of());
                        case "B2" -> renamed(row, "M2");
                        default -> row;
                    });
        }
        InternalProcess other = new InternalProcess(NEW, "QT.01", 2, "Mới", rows);
        Play play = atB2();

        stays(
                RebaseRefusal.RebaseStepGone.class,
                () -> play.act(Fixture.CHAIR, to(other, play, "B2")));
        play.act(Fixture.CHAIR, to(other, play, "M2"));

        assertThat(play.steps()).containsExactly("M2");
    }

    @Test
    void aNewStepStartsWhatItNames() {
        InternalProcess starting =
                only(
                        "B2",
                        row ->
                                ProcessWalk.changed(
                                        row,
                                        row.actions(),
                                        row.next(),
                                        row.split(),
                                        row.join(),
                                        List.of(new Start("2.000001", null))));
        Play play = atB2();

        play.act(Fixture.CHAIR, to(starting, play, "B2"));

        assertThat(play.last).hasSize(2);
        assertThat(play.at("B2").waiting()).isEqualTo(1);
    }

    @Test
    void aSecondMoveKeepsBothProcessesApart() {
        Play play = rebased(same(), "B2");
        InternalProcess third =
                new InternalProcess(new UUID(6, 6), "QT.01", 3, "Ba", Fixture.process().steps());
        play.forward(Fixture.SOCIAL, "B2", "dat");
        play.act(Fixture.CHAIR, to(third, play, "B3"));

        assertThat(Arrays.asList(1, 2, 3, 4, 5).stream().map(play.state::processOf))
                .containsExactly(
                        Fixture.process().id(), Fixture.process().id(), NEW, NEW, new UUID(6, 6));
        assertThat(Set.copyOf(play.state.earlier())).hasSize(2);
    }

    @Test
    void theVersionByWhichItWasReceivedStaysItsOwn() {
        ProcedureVersion version = Fixture.procedure();
        Play play = rebased(same(), "B2");

        assertThat(play.state.version()).isEqualTo(version.id());
        assertThat(play.state.limit()).isEqualTo(atB2().state.limit());
    }
}
