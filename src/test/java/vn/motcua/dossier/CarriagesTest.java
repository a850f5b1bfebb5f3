package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Post;

/** NĐ 61/2018 Điều 18: giao, nhận hồ sơ giữa các cơ quan. */
class CarriagesTest {

    private final Play play = new Play();

    private void sent(int from) {
        play.act(Fixture.RECEIVER, new DossierCommand.MarkSent(from, Carriage.PAPER));
    }

    private void arrived(int task) {
        play.act(Fixture.EXPERT, new DossierCommand.MarkArrived(task, Carriage.BOTH));
    }

    @Test
    void withinOneAgencyNothingIsCarried() {
        int first = play.at("B1").no();
        play.forward(Fixture.RECEIVER, "B1");

        sent(first);
        assertThat(play.last).as("nothing to say").isEmpty();
        assertThatThrownBy(() -> arrived(play.at("B2").no()))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e ->
                                assertThat(e.first())
                                        .isInstanceOf(HandOverRefusal.NothingArrived.class));
    }

    @Test
    void whatTheDistrictGetsIsSaidByGiverAndReceiver() {
        play.forward(Fixture.RECEIVER, "B1");
        int given = play.at("B2").no();
        play.forward(Fixture.SOCIAL, "B2", "dat");

        sent(given);
        assertThat(play.last)
                .containsExactly(new DossierEvent.Sent(given, Fixture.RECEIVER, Carriage.PAPER));
        int got = play.at("B3").no();
        arrived(got);
        assertThat(play.last)
                .containsExactly(new DossierEvent.Arrived(got, Fixture.EXPERT, Carriage.BOTH));

        play.forward(Fixture.EXPERT, "B3");
        arrived(got);
        assertThat(play.last).as("papers may come when the task is over").hasSize(1);
    }

    @Test
    void anOpinionAskedOfAnotherAgencyIsCarriedToo() {
        play.forward(Fixture.RECEIVER, "B1");
        OpenTask asker = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.AskOpinions(
                        asker.no(),
                        asker.version(),
                        List.of(new Post(Fixture.RESOURCES, "expert")),
                        WorkDuration.workingDays(1),
                        "Có đủ điều kiện không?"));

        sent(asker.no());
        assertThat(play.last).hasSize(1);
        arrived(play.opinion(Fixture.RESOURCES).orElseThrow().no());
        assertThat(play.last).hasSize(1);
    }

    @Test
    void whatIsNoTaskIsRefused() {
        assertThatThrownBy(() -> sent(77)).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> arrived(77)).isInstanceOf(RefusalException.class);
        assertThatThrownBy(() -> arrived(play.at("B1").no())).isInstanceOf(RefusalException.class);
    }
}
