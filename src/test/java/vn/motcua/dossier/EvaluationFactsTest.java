package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.EvaluationFacts.Time;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Zones;

/** TT 01/2018 Điều 13: the facts that indices 1, 2, 3, 4 and 7 read of one dossier. */
class EvaluationFactsTest {

    private final Play play = new Play();
    private final List<TimelineEntry> timeline = new ArrayList<>();

    EvaluationFactsTest() {
        Law law = Fixture.law(play.now);
        told(List.of(Intake.accept(Fixture.complete(), law, play.state.code(), play.now, "")));
    }

    private void told(List<DossierEvent> events) {
        for (DossierEvent event : events) {
            timeline.add(
                    new TimelineEntry(
                            timeline.size() + 1,
                            play.now,
                            play.now,
                            Actor.staff(Fixture.RECEIVER),
                            false,
                            event,
                            null));
        }
    }

    private void act(UUID by, DossierCommand command) {
        play.act(by, command);
        told(play.last);
    }

    private void forward(UUID by, String step, String choice) {
        OpenTask task = play.at(step);
        act(by, new DossierCommand.Forward(task.no(), task.version(), choice, null));
    }

    private void resolved() {
        forward(Fixture.RECEIVER, "B1", null);
        forward(Fixture.SOCIAL, "B2", "khong-dat");
        recorded();
    }

    private void recorded() {
        OpenTask clerk = play.at("B7");
        act(
                Fixture.CLERK,
                new DossierCommand.RecordResult(
                        clerk.no(), clerk.version(), "KQ.G1", "12/QĐ", Zones.dayOf(play.now)));
    }

    private EvaluationFacts facts() {
        return EvaluationFacts.of(play.state, timeline, Fixture.law(play.now)).orElseThrow();
    }

    @Test
    void nothingIsEvaluatedBeforeItIsResolved() {
        assertThat(EvaluationFacts.of(play.state, timeline, Fixture.law(play.now))).isEmpty();
    }

    @Test
    void index1AndIndex7CompareTheWholeTimeWithThePromise() {
        resolved();

        assertThat(facts().whole()).isEqualTo(Time.SHORTER);
    }

    @Test
    void index1IsLongerOnceThePromiseIsBrokenWhateverWasSaidSince() {
        play.now = play.state.promised();
        act(
                Fixture.RECEIVER,
                new DossierCommand.Apologise(
                        Zones.dayOf(play.now).plusDays(5), "Xác minh lâu", false));
        resolved();

        assertThat(facts().whole()).isEqualTo(Time.LONGER);
    }

    @Test
    void index2TakesEachAgencyByItsWorstStep() {
        forward(Fixture.RECEIVER, "B1", null);
        play.now = play.at("B2").due();
        forward(Fixture.SOCIAL, "B2", "khong-dat");
        recorded();

        assertThat(facts().agencies())
                .containsEntry(Fixture.COMMUNE, Time.LONGER)
                .containsEntry(Fixture.DISTRICT, Time.EQUAL);
    }

    @Test
    void index3CountsHowOftenPapersWereAskedForAgain() {
        forward(Fixture.RECEIVER, "B1", null);
        OpenTask task = play.at("B2");
        SupplementItem item = new SupplementItem("to-khai", "Tờ khai", 1, 0, 0, "Ký tên");
        act(
                Fixture.SOCIAL,
                new DossierCommand.AskSupplement(
                        task.no(),
                        task.version(),
                        new SupplementRequest(List.of(item), "Thiếu chữ ký")));
        OpenTask wait =
                play.state.open().stream().filter(OpenTask::isWait).findFirst().orElseThrow();
        act(Fixture.RECEIVER, new DossierCommand.BringSupplement(wait.no(), 1, Set.of(1), null));
        forward(Fixture.SOCIAL, "B2", "khong-dat");
        recorded();

        assertThat(facts().contacts()).isEqualTo(1);
    }

    @Test
    void index4IsTheOneStopDeskAloneHoweverManyAgenciesWorked() {
        resolved();

        assertThat(facts().agencies()).hasSize(2);
        assertThat(facts().visited()).containsExactly(Fixture.COMMUNE);
    }
}
