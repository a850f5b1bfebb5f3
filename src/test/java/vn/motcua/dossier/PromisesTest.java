package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.Appointments;
import vn.motcua.catalog.Limit;
import vn.motcua.dossier.Fixture.Play;

/**
 * NĐ 43/2014 Điều 61 khoản 4: two appointments around the financial obligation, here 22 = 10 + 12
 * working days, received on Thursday 3 March 2022.
 */
class PromisesTest {

    private static final Limit SPLIT =
            new Limit(
                    null,
                    null,
                    WorkDuration.workingDays(22),
                    new Appointments(WorkDuration.workingDays(10), WorkDuration.workingDays(12)));

    private final Play play = new Play();

    @BeforeEach
    void aSplitLimit() {
        play.law = PromisesTest::law;
        play.forward(Fixture.RECEIVER, "B1");
    }

    private static Law law(Instant now) {
        return Fixture.law(
                now, Fixture.DAY, Fixture.procedure(SPLIT), Fixture.process(), Fixture.calendar());
    }

    private void notice(String moment) {
        play.now = Fixture.at(moment);
        OpenTask task = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskPayment(
                        task.no(), task.version(), 1_200_000, "15/TB-CCT", null));
    }

    private void paid(String moment) {
        play.now = Fixture.at(moment);
        OpenTask wait =
                play.state.open().stream().filter(OpenTask::isWait).findFirst().orElseThrow();
        play.act(
                Fixture.RECEIVER,
                new DossierCommand.ConfirmPayment(
                        wait.no(),
                        wait.version(),
                        "0009812",
                        LocalDate.parse(moment.substring(0, 10))));
    }

    private Instant first() {
        return Promises.firstAppointment(play.state, law(play.now)).orElseThrow();
    }

    @Test
    void theNoticeIsPromisedForTheFirstAndTheWholeForTheLimit() {
        assertThat(first()).isEqualTo(Fixture.at("2022-03-17T17:00"));
        assertThat(Promises.of(play.state, law(play.now)).due())
                .isEqualTo(Fixture.at("2022-04-04T17:00"));
    }

    @Test
    void theSecondCountsFromThePaymentHoweverEarlyTheNoticeCame() {
        notice("2022-03-07T09:00");
        paid("2022-03-21T09:00");

        assertThat(play.state.promisedDue()).isEqualTo(Fixture.at("2022-04-06T17:00"));
        assertThat(first()).as("stays as it was").isEqualTo(Fixture.at("2022-03-17T17:00"));
        assertThat(Promises.notice(play.state)).isBefore(first());
        assertThat(Promises.of(play.state, law(play.now)).due())
                .as("the deadline that explains itself is the promise")
                .isEqualTo(play.state.promisedDue());
    }

    @Test
    void aLateNoticeIsSeenAsLateAndTakesNothingFromTheSecond() {
        notice("2022-03-24T09:00");
        paid("2022-03-25T09:00");

        assertThat(Promises.notice(play.state)).isAfter(first());
        assertThat(play.state.promisedDue())
                .as("12 working days from 25 March; 11 April is off")
                .isEqualTo(Fixture.at("2022-04-13T17:00"));
    }

    @Test
    void aStopAfterThePaymentMovesTheSecondByItsLength() {
        notice("2022-03-07T09:00");
        paid("2022-03-21T09:00");
        OpenTask task = play.at("B2");
        play.now = Fixture.at("2022-03-22T08:00");
        play.act(
                Fixture.CHAIR,
                new DossierCommand.Suspend(task.no(), task.version(), "Điều 61", "Giám định"));
        play.now = Fixture.at("2022-03-24T08:00");
        play.act(
                Fixture.CHAIR, new DossierCommand.Resume(task.no(), play.at("B2").version(), null));

        assertThat(play.state.promisedDue()).isAfter(Fixture.at("2022-04-06T17:00"));
        assertThat(play.state.promisedDue()).isBefore(Fixture.at("2022-04-11T00:00"));
    }
}
