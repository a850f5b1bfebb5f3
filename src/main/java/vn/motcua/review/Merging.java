package vn.motcua.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * Makes one of procedures that several units reviewed: the proposals of all, of several for one
 * item the one that goes furthest, and the cost sheet that is lower-middle by what it costs before,
 * unless another is chosen with a reason. Pure.
 */
@LegalBasis({"tt-02-2017#27.2", "nd-63-2010#29"})
final class Merging {

    /**
     * Whose cost sheet is taken for a procedure.
     *
     * @param unit absent for the lower-middle one
     */
    record Choice(@Nullable UUID unit, String reason) {

        static final Choice NONE = new Choice(null, "");
    }

    private Merging() {}

    /**
     * @param all procedures of all reports, each of one unit
     * @param choices by code
     * @return one for each procedure, by code
     * @throws RefusalException with every choice that nothing explains
     */
    static List<Merged> merge(List<Merged> all, Map<String, Choice> choices) {
        Map<String, List<Merged>> byCode = new TreeMap<>();
        all.forEach(one -> byCode.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
        List<Refusal> wrong = new ArrayList<>();
        List<Merged> merged = new ArrayList<>();
        byCode.forEach((code, same) ->
                merged.add(one(same, choices.getOrDefault(code, Choice.NONE), wrong)));
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return merged;
    }

    private static Merged one(List<Merged> same, Choice choice, List<Refusal> wrong) {
        Merged first = same.getFirst();
        if (same.size() == 1) {
            return first;
        }
        Merged lower = lowerMiddle(same);
        Merged taken =
                same.stream()
                        .filter(one -> one.costOf().equals(choice.unit()))
                        .findFirst()
                        .orElse(lower);
        boolean other = before(taken).compareTo(before(lower)) != 0;
        if (other && choice.reason().isBlank()) {
            wrong.add(new ReviewRefusal.ChoiceUnexplained(first.code()));
        }
        return new Merged(
                first.code(),
                first.name(),
                first.field(),
                first.fieldName(),
                same.stream().flatMap(one -> one.units().stream()).toList(),
                taken.costOf(),
                choice.reason().strip(),
                items(same),
                proposals(same),
                taken.cost());
    }

    /** By what it costs before in a year; of two in the middle the lower. */
    static Merged lowerMiddle(List<Merged> same) {
        return same.stream()
                .sorted(Comparator.comparing(Merging::before))
                .toList()
                .get((same.size() - 1) / 2);
    }

    private static BigDecimal before(Merged one) {
        return one.costs().before().year();
    }

    private static List<RegulatoryItem> items(List<Merged> same) {
        Map<String, RegulatoryItem> items = new LinkedHashMap<>();
        same.forEach(one -> one.items().forEach(item -> items.putIfAbsent(item.key(), item)));
        return List.copyOf(items.values());
    }

    private static List<Proposal> proposals(List<Merged> same) {
        Map<String, Proposal> furthest = new LinkedHashMap<>();
        for (Merged one : same) {
            for (Proposal proposal : one.proposals()) {
                furthest.merge(
                        proposal.item(),
                        proposal,
                        (there, more) ->
                                more.change().compareTo(there.change()) > 0 ? more : there);
            }
        }
        return List.copyOf(furthest.values());
    }
}
