package vn.motcua.catalog;

import java.util.List;
import vn.motcua.kernel.Refusal;

/**
 * What applying a decision would do, or everything that stands in its way.
 *
 * @param refusals empty where it can be applied
 */
public record DecisionPreview(
        PublicationDecision decision, List<DecisionChange> changes, List<Refusal> refusals) {

    public DecisionPreview {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    public long count(DecisionChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
