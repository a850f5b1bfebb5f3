package vn.motcua.catalog;

import java.util.List;
import vn.motcua.kernel.Refusal;

/**
 * What applying a decision would do, or everything that stands in its way.
 *
 * @param refusals empty where it can be applied
 * @param warnings what does not stand in its way, and should be known
 */
public record DecisionPreview(
        PublicationDecision decision,
        List<DecisionChange> changes,
        List<Refusal> refusals,
        List<Refusal> warnings) {

    public DecisionPreview {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    public long count(DecisionChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
