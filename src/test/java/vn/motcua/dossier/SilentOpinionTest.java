package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.dossier.Fixture.Play;
import vn.motcua.organization.Post;

/** What follows when an agency that was asked stays silent. */
class SilentOpinionTest {

    private final Play play = new Play();

    private OpenTask asked() {
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
        return play.opinion(Fixture.RESOURCES).orElseThrow();
    }

    private void passOver(OpenTask opinion) {
        OpenTask asker = play.at("B2");
        play.act(
                Fixture.SOCIAL,
                new DossierCommand.WithdrawOpinion(asker.no(), asker.version(), opinion.no()));
    }

    @Test
    void withinItsTimeItIsWithdrawnAndPastItNeverGiven() {
        OpenTask opinion = asked();
        play.now = opinion.due().minus(Duration.ofMinutes(1));
        passOver(opinion);
        assertThat(play.last).hasExactlyElementsOfTypes(DossierEvent.OpinionWithdrawn.class);
    }

    @Test
    void pastItsTimeNobodySpeaksForTheSilentAndTheAskerGoesOn() {
        OpenTask opinion = asked();
        play.now = opinion.due();
        passOver(opinion);

        assertThat(play.last)
                .containsExactly(
                        new DossierEvent.OpinionLapsed(
                                opinion.opinionOf(),
                                opinion.no(),
                                Fixture.SOCIAL,
                                Silence.NO_ANSWER));
        assertThat(play.state.doneTask(opinion.no()).orElseThrow().end())
                .isEqualTo(DoneTask.End.SILENT);
        play.forward(Fixture.SOCIAL, "B2", "dat");
        assertThat(play.steps()).containsExactly("B3");
    }

    @ParameterizedTest(name = "{3}: lĩnh vực {0}, nhận ngày {1}: {2}")
    @CsvSource({
        "BTXH, 2022-03-03, NO_ANSWER, NĐ 61/2018 Điều 19 khoản 5",
        "DD, 2022-03-03, NO_ANSWER, NĐ 61/2018 Điều 19 khoản 5",
        "XD, 2022-03-03, AGREED, Luật Xây dựng 2014 Điều 102 khoản 1",
        "XD, 2018-07-02, AGREED, Luật Xây dựng 2014 Điều 102 khoản 1"
    })
    void theLawOfTheFieldSaysWhatSilenceMeans(
            String field, java.time.LocalDate received, Silence silence, String article) {
        ClockRules rules = ClockRules.of(DossierLaw.readRules().on(received, field));

        assertThat(rules.opinionSilence()).as(article).isEqualTo(silence);
    }
}
