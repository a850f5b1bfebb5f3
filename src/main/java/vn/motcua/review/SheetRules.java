package vn.motcua.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What a review sheet must say before the head of the unit can approve it. Pure. */
@LegalBasis({"nd-63-2010#28", "tt-02-2017#27"})
final class SheetRules {

    private SheetRules() {}

    /** Everything that is wrong with answers. */
    static List<Refusal> answers(Map<String, Answer> answers) {
        List<Refusal> wrong = new ArrayList<>();
        answers.forEach((id, answer) -> {
            CostRules.text(id, answer.words(), CostRules.TEXT, false, wrong);
            if (!answer.yes() && answer.words().isBlank()) {
                wrong.add(new ReviewRefusal.AnswerUnexplained(id));
            }
        });
        return wrong;
    }

    /** Everything that is wrong with a proposal. */
    static List<Refusal> proposal(Proposal proposal, List<RegulatoryItem> items) {
        List<Refusal> wrong = new ArrayList<>();
        if (items.stream().noneMatch(item -> item.key().equals(proposal.item()))) {
            wrong.add(new ReviewRefusal.ProposalItemWrong());
        }
        CostRules.text("words", proposal.words(), CostRules.TEXT, true, wrong);
        CostRules.text("reason", proposal.reason(), CostRules.TEXT, true, wrong);
        CostRules.text("instrument", proposal.instrument(), CostRules.LINE, true, wrong);
        CostRules.text("article", proposal.article(), CostRules.LINE, true, wrong);
        return wrong;
    }

    /** Everything that is missing or wrong; nothing where the sheet can be approved. */
    static List<Refusal> missing(SheetContent content, List<Question> questions) {
        List<Refusal> wrong = new ArrayList<>(answers(content.answers()));
        long open =
                ReviewQuestions.asked(questions, content.answers()).stream()
                        .filter(question -> !content.answers().containsKey(question.id()))
                        .count();
        if (open > 0) {
            wrong.add(new ReviewRefusal.AnswersMissing((int) open));
        }
        CostSheet cost = content.cost();
        if (cost.hourlyIncome().signum() == 0) {
            wrong.add(new ReviewRefusal.IncomeMissing());
        }
        if (cost.lines().isEmpty()) {
            wrong.add(new ReviewRefusal.CostLinesMissing());
        }
        if (cost.before().parties() == 0) {
            wrong.add(new ReviewRefusal.PartiesMissing());
        }
        long blank = cost.lines().stream().filter(SheetRules::isBlank).count();
        if (blank > 0) {
            wrong.add(new ReviewRefusal.CostLinesBlank((int) blank));
        }
        cost.lines().forEach(line -> wrong.addAll(CostRules.line(line, cost.hourlyIncome())));
        wrong.addAll(CostRules.sheet(cost));
        return wrong;
    }

    private static boolean isBlank(CostLine line) {
        return line.before().equals(CostLine.Values.NOTHING)
                && line.after().equals(CostLine.Values.NOTHING);
    }

    /** The answers that were given, of all questions that are asked. */
    static Map<String, Answer> kept(Map<String, Answer> given, List<Question> questions) {
        Map<String, Answer> kept = new HashMap<>();
        for (Question question : ReviewQuestions.asked(questions, given)) {
            Answer answer = given.get(question.id());
            if (answer != null) {
                kept.put(question.id(), answer);
            }
        }
        return kept;
    }
}
