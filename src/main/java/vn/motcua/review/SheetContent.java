package vn.motcua.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a review sheet (phiếu rà soát) says of one procedure.
 *
 * @param answers by id of the question
 * @param proposals at most one for each regulatory item
 */
public record SheetContent(Map<String, Answer> answers, CostSheet cost, List<Proposal> proposals) {

    public static final SheetContent EMPTY = new SheetContent(Map.of(), CostSheet.EMPTY, List.of());

    public SheetContent {
        answers = Map.copyOf(answers);
        proposals = List.copyOf(proposals);
    }

    SheetContent answered(Map<String, Answer> other) {
        return new SheetContent(other, cost, proposals);
    }

    SheetContent costing(CostSheet other) {
        return new SheetContent(answers, other, proposals);
    }

    /** With a proposal in the place of the one for its item. */
    SheetContent proposing(Proposal proposal) {
        Map<String, Proposal> byItem = new LinkedHashMap<>();
        proposals.forEach(one -> byItem.put(one.item(), one));
        byItem.put(proposal.item(), proposal);
        return new SheetContent(answers, cost, List.copyOf(byItem.values()));
    }

    /** Without the proposal for an item, which is kept as it is then. */
    SheetContent keeping(String item) {
        return new SheetContent(
                answers, cost, proposals.stream().filter(one -> !one.item().equals(item)).toList());
    }

    public Optional<Proposal> proposal(String item) {
        return proposals.stream().filter(one -> one.item().equals(item)).findFirst();
    }
}
