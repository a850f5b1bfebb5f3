package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Refusal;

/** Days and what a step rests on, as tables; who is where when; answers that did not meet. */
class VisitRulesTest {

    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    private static LocalDate june(int day) {
        return LocalDate.of(2022, 6, day);
    }

    private static VisitAct act(VisitStep step, int day) {
        return new VisitAct(
                1,
                step,
                june(day),
                step == VisitStep.MINUTE ? june(day) : null,
                Instant.EPOCH,
                ID,
                "",
                "x",
                "",
                "");
    }

    private static Visit visit(UUID unit, InspectionWay way, int from, int to, VisitAct... acts) {
        return new Visit(
                new UUID(2, from),
                ID,
                unit,
                null,
                way,
                new Span(june(from), june(to)),
                VisitState.NOTIFIED,
                List.of(acts));
    }

    private static InspectionRound round(
            InspectionForm form, RoundState state, List<TeamMember> team, Visit... visits) {
        return new InspectionRound(
                ID,
                ID,
                null,
                form,
                state,
                new InspectionRound.Decision("x", "x", new Span(june(1), june(30)), "x"),
                team,
                List.of(visits),
                new InspectionRound.Paper("1", june(1), "", ""),
                null,
                new InspectionRound.Statements("", "", "", ""),
                state == RoundState.CONCLUDED
                        ? new InspectionRound.Paper("2", june(15), "", "")
                        : null,
                "");
    }

    /** Names of what is said against a step. */
    private static List<String> wrong(
            InspectionForm form,
            RoundState state,
            Visit visit,
            VisitTyped typed,
            @Nullable LocalDate earliest) {
        List<Refusal> wrong =
                VisitRules.wrong(
                        round(form, state, List.of(), visit),
                        visit,
                        typed,
                        new VisitRules.Known(
                                TODAY, earliest == null ? june(1) : earliest, 10, 2, 0, 3));
        return wrong.stream().map(one -> one.getClass().getSimpleName()).toList();
    }

    private static VisitTyped typed(VisitStep step, @Nullable LocalDate day, String note) {
        return new VisitTyped(step, day, day, "1/TB", note, "", "");
    }

    @ParameterizedTest
    @CsvSource({
        // notified, earliest good day, why, what is said
        "5,  19, '',      NoticeTooLate",
        "5,  18, '',      ''",
        "5,  19, Gấp,     ''",
        "19, 19, Gấp,     InspectionDayWrong",
        "21, 30, Gấp,     InspectionDayWrong"
    })
    void aNoticeThatIsTooLateNeedsAReason(int day, int earliest, String why, String said) {
        Visit visit = visit(ID, InspectionWay.DIRECT, 18, 19);
        assertThat(
                        String.join(
                                " ",
                                wrong(
                                        InspectionForm.PERIODIC,
                                        RoundState.DECIDED,
                                        visit,
                                        typed(VisitStep.NOTIFY, june(day), why),
                                        june(earliest))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        // form, state of the round, step, day in June (0: unreadable), what is said
        "PERIODIC,    DRAFT,     NOTIFY,  9,  RoundNotDecided",
        "PERIODIC,    DECIDED,   SUBMIT,  9,  ''",
        "UNANNOUNCED, DECIDED,   SUBMIT,  9,  NoReportAsked",
        "PERIODIC,    DECIDED,   SUBMIT,  7,  InspectionDayWrong",
        "PERIODIC,    DECIDED,   BEGIN,   9,  InspectionDayWrong",
        "PERIODIC,    DECIDED,   BEGIN,   10, ''",
        "PERIODIC,    ENDED,     BEGIN,   10, RoundNotDecided",
        "PERIODIC,    DECIDED,   MINUTE,  10, InspectionDayWrong",
        "PERIODIC,    DECIDED,   MINUTE,  11, ''",
        "PERIODIC,    DECIDED,   MINUTE,  0,  InspectionDayWrong",
        "PERIODIC,    DECIDED,   END,     12, SampleUnfinished",
        "PERIODIC,    DECIDED,   END,     21, InspectionDayWrong",
        "PERIODIC,    ENDED,     RECEIVE, 16, RoundNotConcluded",
        "PERIODIC,    CONCLUDED, RECEIVE, 16, ''",
        "PERIODIC,    CONCLUDED, RECEIVE, 14, InspectionDayWrong",
        "PERIODIC,    CONCLUDED, CLOSE,   16, RecommendationsOpen"
    })
    void stepsRestOnDaysAndOnWhatWasBefore(
            InspectionForm form, RoundState state, VisitStep step, int day, String said) {
        Visit visit =
                visit(
                        ID,
                        InspectionWay.DIRECT,
                        10,
                        12,
                        act(VisitStep.NOTIFY, 8),
                        act(VisitStep.BEGIN, 11),
                        act(VisitStep.MINUTE, 12));
        assertThat(
                        String.join(
                                " ",
                                wrong(
                                        form,
                                        state,
                                        visit,
                                        typed(step, day == 0 ? null : june(day), "x"),
                                        null)))
                .isEqualTo(said);
    }

    @Test
    void nothingEndsWithoutMinutesAndReasonsAreAskedFor() {
        Visit visit = visit(ID, InspectionWay.DIRECT, 10, 12, act(VisitStep.BEGIN, 11));
        assertThat(
                        wrong(
                                InspectionForm.PERIODIC,
                                RoundState.DECIDED,
                                visit,
                                typed(VisitStep.END, june(12), ""),
                                null))
                .containsExactly("NoMinutes");
        assertThat(
                        wrong(
                                InspectionForm.PERIODIC,
                                RoundState.DECIDED,
                                visit,
                                typed(VisitStep.CANCEL, june(12), ""),
                                null))
                .containsExactly("VisitNoteMissing");
        assertThat(
                        wrong(
                                InspectionForm.PERIODIC,
                                RoundState.DECIDED,
                                visit,
                                new VisitTyped(VisitStep.REMEDY, june(12), null, " ", "x", "", ""),
                                null))
                .containsExactly("InspectionNumberMissing");
        assertThat(
                        wrong(
                                InspectionForm.PERIODIC,
                                RoundState.DECIDED,
                                visit,
                                new VisitTyped(
                                        VisitStep.MINUTE,
                                        june(12),
                                        june(12),
                                        "x".repeat(101),
                                        "x",
                                        "",
                                        ""),
                                null))
                .containsExactly("InspectionTextTooLong");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 12, true",
        "12, 14, true",
        "8, 10, true",
        "8, 14, true",
        "13, 14, false",
        "8, 9, false"
    })
    void aUnitAndSomebodyAreAtOnePlaceAtATime(int from, int to, boolean taken) {
        UUID unit = new UUID(3, 3);
        UUID somebody = new UUID(4, 4);
        Span time = new Span(june(from), june(to));
        List<TeamMember> team = List.of(new TeamMember(somebody, TeamRole.MEMBER));
        InspectionRound direct =
                round(
                        InspectionForm.UNANNOUNCED,
                        RoundState.DECIDED,
                        team,
                        visit(unit, InspectionWay.DIRECT, 10, 12));
        InspectionRound indirect =
                round(
                        InspectionForm.UNANNOUNCED,
                        RoundState.DECIDED,
                        team,
                        visit(unit, InspectionWay.INDIRECT, 10, 12));
        InspectionRound off =
                round(
                        InspectionForm.UNANNOUNCED,
                        RoundState.CANCELLED,
                        team,
                        visit(unit, InspectionWay.DIRECT, 10, 12));

        assertThat(Times.unit(List.of(direct), unit, time)).hasSize(taken ? 1 : 0);
        assertThat(Times.unit(List.of(indirect), unit, time)).hasSize(taken ? 1 : 0);
        assertThat(Times.member(List.of(direct), somebody, time).isPresent()).isEqualTo(taken);
        assertThat(Times.member(List.of(indirect), somebody, time)).as("papers").isEmpty();
        assertThat(Times.unit(List.of(off), unit, time)).isEmpty();
        assertThat(Times.member(List.of(direct), unit, time)).as("somebody else").isEmpty();
    }

    private static Answer answer(int id, Integer... over) {
        List<UUID> ids = new ArrayList<>();
        for (int one : over) {
            ids.add(new UUID(0, one));
        }
        return new Answer(
                new UUID(0, id),
                ID,
                null,
                "item",
                Verdict.MET,
                "",
                null,
                "",
                null,
                "",
                "",
                Set.copyOf(ids),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                ID);
    }

    @Test
    void answersThatDidNotKnowOfEachOtherBothStandUntilSomebodyChooses() {
        Answer first = answer(1);
        Answer second = answer(2, 1);
        Answer third = answer(3, 1);
        Answer chosen = answer(4, 2, 3);

        assertThat(Answer.standing(List.of())).isEmpty();
        assertThat(Answer.standing(List.of(first))).contains(first);
        assertThat(Answer.standing(List.of(first, second))).contains(second);
        assertThat(Answer.heads(List.of(first, second, third))).containsExactly(second, third);
        assertThat(Answer.standing(List.of(first, second, third))).isEmpty();
        assertThat(Answer.standing(List.of(first, second, third, chosen))).contains(chosen);
    }
}
