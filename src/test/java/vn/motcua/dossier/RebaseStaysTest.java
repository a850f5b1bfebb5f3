package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.RebasingTest.atB2;
import static vn.motcua.dossier.RebasingTest.only;
import static vn.motcua.dossier.RebasingTest.same;
import static vn.motcua.dossier.RebasingTest.stays;
import static vn.motcua.dossier.RebasingTest.timed;
import static vn.motcua.dossier.RebasingTest.to;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.organization.Post;

/** Dossiers that stay on the process that they have, and why. */
class RebaseStaysTest {

    @Test
    void noWayIntoABranchOrPastTheResult() {
        assertThat(Rebasing.targets(same()).stream().map(Step::id))
                .containsExactly("B1", "B2", "B3", "B5", "B6", "B7");
        Play play = atB2();

        stays(
                RebaseRefusal.RebaseIntoParallel.class,
                () -> play.act(Fixture.CHAIR, to(same(), play, "B4a")));
        stays(
                RebaseRefusal.RebasePastResult.class,
                () -> play.act(Fixture.CHAIR, to(same(), play, "B8")));
    }

    @Test
    void insideABranchItStays() {
        Play play = atB2().forward(Fixture.SOCIAL, "B2", "dat").forward(Fixture.EXPERT, "B3");

        stays(
                RebaseRefusal.RebaseInParallel.class,
                () -> play.act(Fixture.CHAIR, to(same(), play, "B3")));
        play.forward(Fixture.OPINION_A, "B4a");
        stays(
                RebaseRefusal.RebaseInParallel.class,
                () -> play.act(Fixture.CHAIR, to(same(), play, "B3")));
        play.forward(Fixture.OPINION_B, "B4b");
        play.act(Fixture.CHAIR, to(same(), play, "B5"));

        assertThat(play.steps()).containsExactly("B5");
    }

    @Test
    void whileItWaitsForOthersItStays() {
        Play play = atB2();
        OpenTask task = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskOpinions(
                        task.no(),
                        1,
                        List.of(new Post(Fixture.RESOURCES, "expert")),
                        WorkDuration.workingDays(1),
                        "Được không?"));

        stays(
                RebaseRefusal.RebaseAwaitsOpinions.class,
                () -> play.act(Fixture.CHAIR, to(same(), play, "B2")));
    }

    @Test
    void whileItWaitsForTheCitizenItStays() {
        Play play = atB2();
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskPayment(play.at("B2").no(), 1, 5_000, "1/TB", null));

        stays(
                RebaseRefusal.RebaseStands.class,
                () -> play.act(Fixture.CHAIR, to(same(), play, "B2")));
    }

    @Test
    void withItsResultOrBeforeItIsAcceptedItStays() {
        Play decided = atB2().forward(Fixture.SOCIAL, "B2", "khong-dat");
        decided.act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(
                        decided.at("B7").no(), 1, "KQ.G1", "1/QĐ", Fixture.DAY));
        stays(
                RebaseRefusal.RebaseDecided.class,
                () -> decided.act(Fixture.CHAIR, to(same(), decided, "B7")));

        Play filed = new Play();
        filed.state = Fixture.filed();
        stays(
                RebaseRefusal.RebaseNotAccepted.class,
                () -> filed.act(Fixture.CHAIR, to(same(), filed, "B1")));
    }

    @Test
    void whatMovedOnMeanwhileStays() {
        Play play = atB2();
        DossierCommand.Rebase seen = to(same(), play, "B2");
        play.forward(Fixture.SOCIAL, "B2", "dat");

        stays(RebaseRefusal.RebaseMovedOn.class, () -> play.act(Fixture.CHAIR, seen));
    }

    @Test
    void aLongerProcessThatWouldBreakThePromiseIsRefusedAndOneThatFitsIsNot() {
        Play play = atB2();
        DossierState before = play.state;
        InternalProcess slow = only("B6", row -> timed(row, WorkDuration.workingDays(25)));
        InternalProcess longer = only("B6", row -> timed(row, WorkDuration.workingDays(15)));

        stays(
                RebaseRefusal.RebaseBreaksPromise.class,
                () -> play.act(Fixture.CHAIR, to(slow, play, "B2")));
        assertThat(play.state).isEqualTo(before);
        play.act(Fixture.CHAIR, to(longer, play, "B2"));

        assertThat(play.state.promisedDue()).isEqualTo(before.promisedDue());
    }

    /** A dossier that is late anyway may go a way that is no longer. */
    @Test
    void aPromiseThatIsBrokenAlreadyHoldsNothingUp() {
        Play play = atB2();
        play.now = play.state.promised().plus(Duration.ofDays(3));

        play.act(Fixture.CHAIR, to(same(), play, "B2"));

        assertThat(play.state.process()).isEqualTo(RebasingTest.NEW);
    }
}
