package vn.motcua.review;

import java.util.List;
import java.util.UUID;

/**
 * One procedure as a report has it: of one unit, or of several that reviewed the same.
 *
 * @param units that reviewed it
 * @param costOf the unit whose cost sheet is taken
 * @param reason why that one, where it is not the lower-middle one
 * @param items the frozen ones
 * @param proposals for each item at most one; of several the one that goes furthest
 */
public record Merged(
        String code,
        String name,
        String field,
        String fieldName,
        List<UUID> units,
        UUID costOf,
        String reason,
        List<RegulatoryItem> items,
        List<Proposal> proposals,
        CostSheet cost) {

    public Merged {
        units = List.copyOf(units);
        items = List.copyOf(items);
        proposals = List.copyOf(proposals);
    }

    /** Of one unit alone. */
    public static Merged of(Reviewed reviewed) {
        Planned one = reviewed.planned();
        return new Merged(
                one.code(),
                one.name(),
                one.field(),
                one.fieldName(),
                List.of(one.unit()),
                one.unit(),
                "",
                reviewed.items(),
                reviewed.content().proposals(),
                reviewed.content().cost());
    }

    public boolean isDuplicate() {
        return units.size() > 1;
    }

    public ComplianceCost costs() {
        return ComplianceCost.of(cost);
    }

    public Cut cut() {
        ComplianceCost all = costs();
        return Cut.of(items, proposals, all.before().year(), all.after().year());
    }
}
