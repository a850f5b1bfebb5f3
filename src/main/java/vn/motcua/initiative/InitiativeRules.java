package vn.motcua.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.kernel.Refusal;

/** What is to be said against what somebody wants to do with an initiative. Pure. */
final class InitiativeRules {

    /** Longest number of a paper. */
    static final int NUMBER = 100;

    private InitiativeRules() {}

    /**
     * What is asked of an assessment before one is accepted.
     *
     * @param assessors how many at least have to have judged
     * @param pass mean points from which it is accepted
     */
    record Bar(int assessors, int pass) {}

    /** What is wrong with a step that is one from where it stands. */
    static List<Refusal> wrong(
            Initiative initiative, StepTyped typed, Assessment assessment, Bar bar, LocalDate on) {
        List<Refusal> wrong = new ArrayList<>();
        InitiativeStep step = Objects.requireNonNull(typed.step());
        ProposalTyped.tooLong("note", typed.note(), ProposalTyped.MOST, wrong);
        if (step.needsReason() && typed.note().isBlank()) {
            wrong.add(new InitiativeRefusal.ReasonMissing());
        }
        if (step == InitiativeStep.SUBMIT) {
            whole(initiative.proposal(), wrong);
        }
        if (step == InitiativeStep.ACCEPT) {
            passed(assessment, bar, wrong);
        }
        if (step.isFromAbove()) {
            paper(typed, initiative.sentOn().orElse(on), on, wrong);
        }
        return wrong;
    }

    private static void whole(Proposal proposal, List<Refusal> wrong) {
        if (proposal.problem().isEmpty()) {
            wrong.add(new InitiativeRefusal.ProblemMissing());
        }
        if (proposal.solution().isEmpty()) {
            wrong.add(new InitiativeRefusal.SolutionMissing());
        }
        if (!proposal.expected().isSaid()) {
            wrong.add(new InitiativeRefusal.EffectMissing());
        }
    }

    private static void passed(Assessment assessment, Bar bar, List<Refusal> wrong) {
        int have = assessment.sheets().size();
        if (have < bar.assessors()) {
            wrong.add(new InitiativeRefusal.TooFewAssessed(bar.assessors(), have));
            return;
        }
        BigDecimal average = assessment.average().orElse(BigDecimal.ZERO);
        if (average.compareTo(BigDecimal.valueOf(bar.pass())) < 0) {
            wrong.add(
                    new InitiativeRefusal.BelowPass(
                            average.toPlainString().replace('.', ','), bar.pass()));
        }
    }

    private static void paper(
            StepTyped typed, LocalDate after, LocalDate today, List<Refusal> wrong) {
        if (typed.number().isBlank() || typed.number().length() > NUMBER) {
            wrong.add(new InitiativeRefusal.PaperMissing());
        }
        LocalDate day = typed.day();
        if (day == null || day.isAfter(today) || day.isBefore(after)) {
            wrong.add(new InitiativeRefusal.InitiativeDayWrong("day"));
        }
    }

    /** What is wrong with the points of a sheet. */
    static List<Refusal> wrong(Map<String, Integer> points, List<Criterion> criteria) {
        List<Refusal> wrong = new ArrayList<>();
        for (Criterion one : criteria) {
            Integer given = points.get(one.key());
            if (given == null || given < 0 || given > one.most()) {
                wrong.add(new AssessmentRefusal.PointsWrong(one.key(), one.most()));
            }
        }
        return wrong;
    }
}
