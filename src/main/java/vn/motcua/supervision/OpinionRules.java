package vn.motcua.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** What is to be said against what somebody wants to do with an opinion. Pure. */
final class OpinionRules {

    private OpinionRules() {}

    /**
     * Days of an opinion.
     *
     * @param today in Vietnam
     * @param earliest the first day that an answer may be asked for by
     * @param usual the day that it is asked for by where none is given
     */
    record Days(LocalDate today, LocalDate earliest, LocalDate usual) {}

    /**
     * What is wrong with the words of a draft.
     *
     * @param able the units that the organisation may address
     * @param about what was named and is there; null where nothing was, or it is not
     */
    static List<Refusal> wrong(
            OpinionTyped typed,
            @Nullable UUID organisation,
            List<UUID> able,
            @Nullable About about,
            Days days) {
        List<Refusal> wrong = new ArrayList<>();
        needed("subject", typed.subject(), OpinionTyped.LINE, wrong);
        needed("content", typed.content(), OpinionTyped.MOST, wrong);
        UUID addressee = typed.addressee();
        if (addressee == null) {
            wrong.add(new OpinionRefusal.AddresseeMissing());
        } else if (addressee.equals(organisation)) {
            wrong.add(new OpinionRefusal.AddresseeIsSelf());
        } else if (!able.contains(addressee)) {
            wrong.add(new OpinionRefusal.AddresseeOutside());
        }
        if (!typed.about().isBlank() && about == null) {
            wrong.add(new OpinionRefusal.AboutUnknown());
        }
        if (!typed.dueText().isBlank()) {
            due("due", typed.due(), days, wrong);
        }
        return wrong;
    }

    private static void needed(String field, String text, int most, List<Refusal> wrong) {
        if (text.isBlank()) {
            wrong.add(
                    field.equals("subject")
                            ? new OpinionRefusal.SubjectMissing()
                            : new OpinionRefusal.ContentMissing());
        }
        atMost(field, text, most, wrong);
    }

    private static void atMost(String field, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new OpinionRefusal.OpinionTextTooLong(field, most));
        }
    }

    /** A day by which an answer is asked for. */
    private static void due(String field, @Nullable LocalDate day, Days days, List<Refusal> wrong) {
        if (day == null) {
            wrong.add(new OpinionRefusal.OpinionDayUnreadable(field));
        } else if (day.isBefore(days.today())) {
            wrong.add(new OpinionRefusal.DueOver(field));
        } else if (day.isBefore(days.earliest())) {
            wrong.add(new OpinionRefusal.DueTooSoon(field, days.earliest()));
        }
    }

    /** What is wrong with a step that is one from where it stands. */
    static List<Refusal> wrong(Opinion opinion, StepTyped typed, Days days) {
        List<Refusal> wrong = new ArrayList<>();
        OpinionStep step = Objects.requireNonNull(typed.step());
        atMost("note", typed.note(), OpinionTyped.MOST, wrong);
        if (step.needsWords() && typed.note().isBlank()) {
            wrong.add(
                    step == OpinionStep.ANSWER
                            ? new OpinionRefusal.AnswerMissing()
                            : new OpinionRefusal.OpinionReasonMissing());
        }
        switch (step) {
            case SEND -> due("step", opinion.words().due(), days, wrong);
            case RETURN -> due("until", typed.until(), days, wrong);
            case ASK, GRANT -> later(typed.until(), opinion.due(), days.today(), wrong);
            case RECEIVE, ANSWER, ACCEPT, REFUSE, SHARE, WITHDRAW -> {
                // No day to be right or wrong.
            }
        }
        return wrong;
    }

    private static void later(
            @Nullable LocalDate until, LocalDate due, LocalDate today, List<Refusal> wrong) {
        if (until == null) {
            wrong.add(new OpinionRefusal.OpinionDayUnreadable("until"));
        } else if (!until.isAfter(due) || until.isBefore(today)) {
            wrong.add(new OpinionRefusal.NotLater(due));
        }
    }
}
