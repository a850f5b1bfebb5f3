package vn.motcua.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Refusal;

/** What is said against drafts and steps, and what follows from steps that were taken. */
class OpinionRulesTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 31);
    private static final LocalDate DUE = LocalDate.of(2022, 6, 10);
    private static final OpinionRules.Days DAYS =
            new OpinionRules.Days(TODAY, LocalDate.of(2022, 6, 7), LocalDate.of(2022, 6, 21));

    private static OpinionTyped typed(
            String subject, @Nullable UUID addressee, String dueText, @Nullable LocalDate due) {
        return new OpinionTyped(subject, "Ý kiến", "", addressee, dueText, due, "", "", false);
    }

    private static List<Refusal> drafting(OpinionTyped typed) {
        return OpinionRules.wrong(typed, OWN, List.of(UNIT), null, DAYS);
    }

    @Test
    void allThatIsWrongWithADraftIsSaidAtOnce() {
        assertThat(drafting(typed("", null, "hôm nay", null)))
                .containsExactly(
                        new OpinionRefusal.SubjectMissing(),
                        new OpinionRefusal.AddresseeMissing(),
                        new OpinionRefusal.OpinionDayUnreadable("due"));
        assertThat(drafting(typed("x".repeat(301), OWN, "", null)))
                .containsExactly(
                        new OpinionRefusal.OpinionTextTooLong("subject", 300),
                        new OpinionRefusal.AddresseeIsSelf());
        assertThat(drafting(typed("Một", UUID.randomUUID(), "", null)))
                .containsExactly(new OpinionRefusal.AddresseeOutside());
        assertThat(
                        OpinionRules.wrong(
                                new OpinionTyped(
                                        "Một", " ", "INDICATOR:?", UNIT, "", null, "", "", false),
                                OWN,
                                List.of(UNIT),
                                null,
                                DAYS))
                .containsExactly(
                        new OpinionRefusal.ContentMissing(), new OpinionRefusal.AboutUnknown());
    }

    @Test
    void theDayForTheAnswerIsNeitherOverNorTooSoon() {
        assertThat(drafting(typed("Một", UNIT, "d", TODAY.minusDays(1))))
                .containsExactly(new OpinionRefusal.DueOver("due"));
        assertThat(drafting(typed("Một", UNIT, "d", TODAY)))
                .containsExactly(new OpinionRefusal.DueTooSoon("due", DAYS.earliest()));
        assertThat(drafting(typed("Một", UNIT, "d", DAYS.earliest().minusDays(1))))
                .containsExactly(new OpinionRefusal.DueTooSoon("due", DAYS.earliest()));
        assertThat(drafting(typed("Một", UNIT, "d", DAYS.earliest()))).isEmpty();
        assertThat(drafting(typed("Một", UNIT, "", null))).isEmpty();
    }

    private static Opinion opinion(OpinionAct... acts) {
        return new Opinion(
                UUID.randomUUID(),
                OWN,
                OWN,
                Instant.EPOCH,
                acts.length + 1,
                new OpinionWords("Một", "Hai", UNIT, DUE, null, "", ""),
                null,
                List.of(acts));
    }

    private static OpinionAct[] acts(Object... told) {
        List<OpinionAct> acts = new ArrayList<>();
        for (int i = 0; i < told.length; i += 3) {
            acts.add(
                    new OpinionAct(
                            acts.size() + 1,
                            (OpinionStep) told[i],
                            (LocalDate) told[i + 1],
                            Instant.EPOCH,
                            OWN,
                            told[i + 2] instanceof LocalDate day ? day : null,
                            "",
                            "",
                            ""));
        }
        return acts.toArray(OpinionAct[]::new);
    }

    private static List<Refusal> stepping(
            Opinion opinion, OpinionStep step, String note, @Nullable LocalDate until) {
        return OpinionRules.wrong(
                opinion, new StepTyped(step, opinion.version(), until, note, "", ""), DAYS);
    }

    @Test
    void stepsNeedTheirWordsAndDays() {
        Opinion sent = opinion(acts(OpinionStep.SEND, TODAY, ""));

        assertThat(stepping(sent, OpinionStep.ANSWER, " ", null))
                .containsExactly(new OpinionRefusal.AnswerMissing());
        assertThat(stepping(sent, OpinionStep.WITHDRAW, "", null))
                .containsExactly(new OpinionRefusal.OpinionReasonMissing());
        assertThat(stepping(sent, OpinionStep.ASK, "bận", DUE))
                .containsExactly(new OpinionRefusal.NotLater(DUE));
        assertThat(stepping(sent, OpinionStep.ASK, "bận", DUE.plusDays(1))).isEmpty();
        assertThat(stepping(sent, OpinionStep.GRANT, "", null))
                .containsExactly(new OpinionRefusal.OpinionDayUnreadable("until"));
        assertThat(stepping(sent, OpinionStep.RETURN, "thiếu", TODAY))
                .containsExactly(new OpinionRefusal.DueTooSoon("until", DAYS.earliest()));
        assertThat(stepping(sent, OpinionStep.RECEIVE, "", null)).isEmpty();
        assertThat(stepping(sent, OpinionStep.ANSWER, "x".repeat(5001), null))
                .containsExactly(new OpinionRefusal.OpinionTextTooLong("note", 5000));
    }

    @Test
    void aDraftThatLayTooLongIsNotSent() {
        Opinion old =
                new Opinion(
                        UUID.randomUUID(),
                        OWN,
                        OWN,
                        Instant.EPOCH,
                        1,
                        new OpinionWords("Một", "Hai", UNIT, TODAY.minusDays(3), null, "", ""),
                        null,
                        List.of());

        assertThat(stepping(old, OpinionStep.SEND, "", null))
                .containsExactly(new OpinionRefusal.DueOver("step"));
    }

    @Test
    void theDueDayMovesByWhatIsGrantedAndGivenBackAlone() {
        LocalDate later = DUE.plusDays(10);
        Opinion asked = opinion(acts(OpinionStep.SEND, TODAY, "", OpinionStep.ASK, TODAY, later));
        assertThat(asked.due()).isEqualTo(DUE);
        assertThat(asked.asked()).isPresent();
        assertThat(asked.after(OpinionStep.ASK)).isEmpty();
        assertThat(asked.after(OpinionStep.GRANT)).isPresent();
        assertThat(asked.isOverdue(DUE)).isFalse();
        assertThat(asked.isOverdue(DUE.plusDays(1))).isTrue();

        Opinion granted =
                opinion(
                        acts(
                                OpinionStep.SEND,
                                TODAY,
                                "",
                                OpinionStep.ASK,
                                TODAY,
                                later,
                                OpinionStep.GRANT,
                                TODAY,
                                later));
        assertThat(granted.due()).isEqualTo(later);
        assertThat(granted.asked()).isEmpty();
        assertThat(granted.after(OpinionStep.GRANT)).isEmpty();
        assertThat(granted.after(OpinionStep.ASK)).isPresent();

        LocalDate anew = DUE.plusDays(20);
        Opinion returned =
                opinion(
                        acts(
                                OpinionStep.SEND,
                                TODAY,
                                "",
                                OpinionStep.ANSWER,
                                DUE.plusDays(1),
                                "",
                                OpinionStep.RETURN,
                                DUE.plusDays(2),
                                anew,
                                OpinionStep.ANSWER,
                                anew,
                                ""));
        assertThat(returned.due()).isEqualTo(anew);
        assertThat(returned.isLate(returned.acts().get(1))).isTrue();
        assertThat(returned.isLate(returned.acts().get(3))).isFalse();
        assertThat(returned.isOverdue(anew.plusDays(9))).isFalse();
    }

    @Test
    void oneIsOpenedOnceAndAWithdrawnOneNoMore() {
        Opinion shared = opinion(acts(OpinionStep.SEND, TODAY, "", OpinionStep.SHARE, TODAY, ""));

        assertThat(shared.isShared()).isTrue();
        assertThat(shared.after(OpinionStep.SHARE)).isEmpty();
        assertThat(
                        opinion(
                                        acts(
                                                OpinionStep.SEND,
                                                TODAY,
                                                "",
                                                OpinionStep.SHARE,
                                                TODAY,
                                                "",
                                                OpinionStep.WITHDRAW,
                                                TODAY,
                                                ""))
                                .isShared())
                .isFalse();
    }
}
