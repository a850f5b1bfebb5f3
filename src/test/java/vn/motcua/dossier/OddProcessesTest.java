package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Post;

/**
 * Processes that the process check lets through although few would draw them so, or did when they
 * were published.
 */
class OddProcessesTest {

    private static final Step DESK =
            Fixture.step("B1", "receiving/onestop:receiver", "FORWARD", Fixture.to("B2"));

    /** NĐ 61/2018 Đ.20: what is handed back is a result. */
    @Test
    void aRowThatMayRecordTheResultDoesNotPassOnWithoutIt() {
        Play play =
                play(
                        DESK,
                        Fixture.step(
                                "B2", "superior:clerk", "FORWARD RECORD_RESULT", Fixture.to("B3")),
                        Fixture.step("B3", "receiving/onestop:receiver", "HAND_BACK ASK_OPINION"));

        refused(() -> play.forward(Fixture.CLERK, "B2"), ClockRefusal.ResultMissing.class);

        record(play, "B2");
        OpenTask desk = play.at("B3");
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.AskOpinions(
                        desk.no(),
                        1,
                        List.of(new Post(Fixture.RESOURCES, "expert")),
                        WorkDuration.workingDays(1),
                        "Ai nhận thay?"));
        refused(
                () ->
                        play.act(
                                Fixture.RECEIVER,
                                new DossierCommand.HandBack(
                                        desk.no(), 2, ReturnMethod.DESK, "Hoa")),
                DossierRefusal.OpinionsOutstanding.class);
    }

    /**
     * NĐ 61/2018 Đ.19 k.4: while the citizen is asked there is no result. The check refuses such a
     * table by now; what was published before it still runs.
     */
    @Test
    void aBranchRecordsNoResultWhileAnotherWaitsForTheCitizen() {
        Play play =
                play(
                        Fixture.all("B1", "receiving/onestop:receiver", "FORWARD", "B2", "B3"),
                        Fixture.step("B2", "superior:clerk", "RECORD_RESULT", Fixture.to("B4")),
                        Fixture.step("B3", "superior:chair", "FORWARD", Fixture.to("B4")),
                        Fixture.join("B4", "superior:clerk", "FORWARD", "B5"),
                        Fixture.step("B5", "receiving/onestop:receiver", "HAND_BACK"));
        play.act(
                Fixture.CHAIR,
                new DossierCommand.AskPayment(play.at("B3").no(), 1, 5000, "1/TB", null));

        refused(() -> record(play, "B2"), ClockRefusal.ClockStands.class);
    }

    @Test
    void aSecondResultDoesNotMoveTheCompletion() {
        Play play =
                play(
                        DESK,
                        Fixture.step("B2", "superior:clerk", "RECORD_RESULT", Fixture.to("B3")),
                        Fixture.step("B3", "superior:clerk", "RECORD_RESULT", Fixture.to("B4")),
                        Fixture.step("B4", "receiving/onestop:receiver", "HAND_BACK"));
        record(play, "B2");
        Instant resolved = play.state.resolvedAt();
        record(play, "B3");

        assertThat(play.state.resolvedAt()).isEqualTo(resolved);
    }

    private static Play play(Step... rows) {
        InternalProcess process =
                new InternalProcess(new UUID(1, 1), "QT.LẠ", 1, "Lạ", List.of(rows));
        Play play = new Play();
        play.law =
                now ->
                        Fixture.law(
                                now, Fixture.DAY, Fixture.procedure(), process, Fixture.calendar());
        return play.forward(Fixture.RECEIVER, "B1");
    }

    private static void record(Play play, String step) {
        play.act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(
                        play.at(step).no(), 1, "KQ.G1", "1", Zones.dayOf(play.now)));
    }

    private static void refused(ThrowingCallable act, Class<? extends Refusal> why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isInstanceOf(why));
    }
}
