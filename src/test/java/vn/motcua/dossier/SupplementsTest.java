package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.RefusalException;

/** An applicant answers a request for papers from afar, and the desk looks at it. */
class SupplementsTest {

    private static final UUID OWNER = new UUID(3, 3);

    /** So long a play takes for one act. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Play play = new Play();

    SupplementsTest() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask task = play.at("B2");
        SupplementItem item = new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskSupplement(
                        task.no(),
                        task.version(),
                        new SupplementRequest(List.of(item), "Thiếu chữ ký")));
    }

    /** A desk that looks at it late must not make the applicant's time longer. */
    @Test
    void theApplicantsTimeEndsWhenTheySentItHoweverLateTheDeskLooks() {
        play.now = Fixture.at("2022-03-08T09:00");
        send("");
        Instant sent = play.state.lastAt();
        assertThat(play.state.status()).isEqualTo(Status.SUPPLEMENT);
        assertThat(waiting().due())
                .as("the desk has eight working hours, of which a day has seven and a half")
                .isEqualTo(Fixture.at("2022-03-09T09:30").plus(A_MINUTE));

        play.now = Fixture.at("2022-03-11T15:00");
        bring();

        Pause pause = play.state.pauses().getLast();
        assertThat(pause.to()).isEqualTo(sent);
        assertThat(play.state.promisedDue())
                .as("22 working days from the day it was sent")
                .isEqualTo(Fixture.at("2022-04-07T17:00"));
        assertThat(play.at("B2").due()).isEqualTo(sent.plus(Duration.ofHours(2)));
    }

    @Test
    void whatIsWantingIsWaitedForAgainAndItsTimeGoesOn() {
        play.now = Fixture.at("2022-03-08T09:00");
        send("Tôi đã ký");
        play.now = Fixture.at("2022-03-08T14:00");
        OpenTask wait = waiting();
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.ReturnSupplement(wait.no(), wait.version(), "Ảnh mờ"));

        assertThat(play.state.pause().orElseThrow().sent()).isNull();
        assertThat(waiting().due()).isAfter(play.now.plus(Duration.ofDays(2)));

        play.now = Fixture.at("2022-03-09T09:00");
        send("");
        Instant sent = play.state.lastAt();
        play.now = Fixture.at("2022-03-09T10:00");
        bring();
        assertThat(play.state.pauses().getLast().to()).isEqualTo(sent);
    }

    @Test
    void itIsSentOnceUntilTheDeskHasLooked() {
        send("");
        refused(() -> send("nữa"), ClockRefusal.AlreadySent.class);
    }

    @Test
    void somethingMustBeInIt() {
        refused(
                () ->
                        play.act(
                                OWNER,
                                new DossierCommand.SendSupplement(
                                        new SentSupplement(" ", List.of()))),
                DossierRefusal.Missing.class);
    }

    private void send(String message) {
        play.act(
                OWNER,
                new DossierCommand.SendSupplement(
                        new SentSupplement(
                                message,
                                List.of(new SentSupplement.SentFile(1, "to-khai.pdf", "ab")))));
    }

    private void bring() {
        OpenTask wait = waiting();
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.BringSupplement(wait.no(), wait.version(), Set.of(1), null));
    }

    private OpenTask waiting() {
        return play.state.open().stream().filter(OpenTask::isWait).findFirst().orElseThrow();
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Class<?> why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusalException.class, e -> assertThat(e.first()).isInstanceOf(why));
    }
}
