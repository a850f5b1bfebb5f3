package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What is to be said against a step of a visit. Pure. */
@LegalBasis({"tt-25-2014#thông báo", "tt-25-2014#biên bản", "tt-25-2014#báo cáo"})
final class VisitRules {

    private VisitRules() {}

    /**
     * What has to be known besides the visit itself.
     *
     * @param earliest the first day for which the notice is early enough; of a notice alone
     * @param lead how many working days that is
     * @param unanswered questions to sampled dossiers that nobody answered
     * @param conflicts answers that somebody has to choose between
     * @param open recommendations to the unit that are not closed
     */
    record Known(
            LocalDate today,
            LocalDate earliest,
            int lead,
            int unanswered,
            int conflicts,
            int open) {}

    /** What is wrong with a step that is one from where the visit stands. */
    static List<Refusal> wrong(InspectionRound round, Visit visit, VisitTyped typed, Known known) {
        List<Refusal> wrong = new ArrayList<>();
        VisitStep step = Objects.requireNonNull(typed.step());
        InspectionTexts.most("note", typed.note(), wrong);
        if (step.needsNote() && typed.note().isBlank()) {
            wrong.add(new VisitRefusal.VisitNoteMissing());
        }
        if (step.hasNumber()) {
            InspectionTexts.number("number", typed.number(), wrong);
        } else {
            InspectionTexts.atMost("number", typed.number(), InspectionTexts.NUMBER, wrong);
        }
        LocalDate day = typed.day();
        if (day == null
                || day.isAfter(known.today())
                || day.isBefore(notBefore(round, visit, step))) {
            wrong.add(new InspectionRefusal.InspectionDayWrong("day"));
        } else {
            ofStep(round, visit, typed, day, known).ifPresent(wrong::add);
        }
        return wrong;
    }

    /** The day before which a step cannot have been. */
    private static LocalDate notBefore(InspectionRound round, Visit visit, VisitStep step) {
        LocalDate decided =
                Optional.ofNullable(round.paper())
                        .map(InspectionRound.Paper::on)
                        .orElse(LocalDate.MIN);
        return switch (step) {
            case CANCEL, NOTIFY -> decided;
            case SUBMIT -> visit.notifiedOn().orElse(decided);
            case BEGIN -> visit.time().from();
            case MINUTE -> visit.begunOn().orElse(decided);
            case END ->
                    visit.last(VisitStep.MINUTE)
                            .map(VisitAct::day)
                            .orElse(visit.begunOn().orElse(decided));
            case OPINE -> visit.endedOn().orElse(decided);
            case RECEIVE -> round.concludedOn().orElse(decided);
            case REMEDY -> visit.receivedOn().orElse(decided);
            case RETURN, ACCEPT, CLOSE ->
                    visit.last(VisitStep.REMEDY).map(VisitAct::day).orElse(decided);
        };
    }

    private static Optional<Refusal> ofStep(
            InspectionRound round, Visit visit, VisitTyped typed, LocalDate day, Known known) {
        return switch (Objects.requireNonNull(typed.step())) {
            case NOTIFY -> notice(round, visit, typed, day, known);
            case SUBMIT ->
                    when(
                            round.form() == InspectionForm.UNANNOUNCED,
                            new VisitRefusal.NoReportAsked());
            case BEGIN ->
                    when(round.state() != RoundState.DECIDED, new VisitRefusal.RoundNotDecided());
            case MINUTE -> {
                LocalDate signed = typed.signedOn();
                yield when(
                        signed == null || signed.isBefore(day) || signed.isAfter(known.today()),
                        new InspectionRefusal.InspectionDayWrong("signedOn"));
            }
            case END -> ended(visit, known);
            case RECEIVE ->
                    when(
                            round.state() != RoundState.CONCLUDED,
                            new VisitRefusal.RoundNotConcluded());
            case CLOSE ->
                    when(known.open() > 0, new VisitRefusal.RecommendationsOpen(known.open()));
            case CANCEL, OPINE, REMEDY, RETURN, ACCEPT -> Optional.empty();
        };
    }

    /** A notice that is too late is no less a notice, but somebody has to say why. */
    private static Optional<Refusal> notice(
            InspectionRound round, Visit visit, VisitTyped typed, LocalDate day, Known known) {
        if (round.state() != RoundState.DECIDED) {
            return Optional.of(new VisitRefusal.RoundNotDecided());
        }
        if (day.isAfter(visit.time().from())) {
            return Optional.of(new InspectionRefusal.InspectionDayWrong("day"));
        }
        return when(
                visit.time().from().isBefore(known.earliest()) && typed.note().isBlank(),
                new VisitRefusal.NoticeTooLate(known.lead(), Times.text(known.earliest())));
    }

    private static Optional<Refusal> ended(Visit visit, Known known) {
        if (visit.minutes().isEmpty()) {
            return Optional.of(new VisitRefusal.NoMinutes());
        }
        if (known.conflicts() > 0) {
            return Optional.of(new VisitRefusal.AnswersInConflict(known.conflicts()));
        }
        return when(known.unanswered() > 0, new VisitRefusal.SampleUnfinished(known.unanswered()));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
