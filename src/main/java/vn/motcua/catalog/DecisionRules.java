package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.catalog.change.Changes;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;

/** What a decision does to the procedures that are in force on its eve. Pure. */
@LegalBasis("nd-63-2010#15")
final class DecisionRules {

    private final CatalogSnapshot catalog;
    private final PublicationDecision decision;
    private final List<ProcedureDraft> drafts;
    private final LocalDate eve;

    DecisionRules(
            CatalogSnapshot catalog, PublicationDecision decision, List<ProcedureDraft> drafts) {
        this.catalog = catalog;
        this.decision = decision;
        this.drafts = drafts;
        this.eve = decision.effectiveOn().minusDays(1);
    }

    List<DecisionChange> changes() {
        Map<String, String> replaced = new HashMap<>();
        decision.abolished().forEach(a -> replaced.put(a.replacedBy(), a.code()));
        List<DecisionChange> changes = new ArrayList<>();
        for (ProcedureDraft draft : drafts) {
            changes.add(published(draft, replaced.containsKey(draft.version().code())));
        }
        for (PublicationDecision.Abolished one : decision.abolished()) {
            changes.add(
                    new DecisionChange(
                            one.code(),
                            DecisionChange.Kind.ABOLISHED,
                            catalog.inForce(one.code(), eve).orElse(null),
                            null,
                            one.replacedBy(),
                            List.of()));
        }
        return changes;
    }

    private DecisionChange published(ProcedureDraft draft, boolean replaces) {
        ProcedureVersion after = draft.version();
        Optional<ProcedureVersion> before = catalog.inForce(after.code(), eve);
        DecisionChange.Kind kind = kind(before.isPresent(), replaces);
        InternalProcess process = draft.process();
        return new DecisionChange(
                after.code(),
                kind,
                before.orElse(null),
                after,
                "",
                before.isEmpty() || process == null
                        ? List.of()
                        : Changes.between(
                                new Changes.Whole(
                                        before.get(), catalog.process(before.get().processId())),
                                new Changes.Whole(after, process)));
    }

    static DecisionChange.Kind kind(boolean before, boolean replaces) {
        return before
                ? DecisionChange.Kind.AMENDED
                : replaces ? DecisionChange.Kind.REPLACED : DecisionChange.Kind.NEW;
    }

    /** What is wrong with it beside what publishing itself refuses. */
    List<Refusal> problems() {
        List<Refusal> wrong = new ArrayList<>();
        Set<String> published = new HashSet<>();
        for (ProcedureDraft draft : drafts) {
            ProcedureVersion version = draft.version();
            published.add(version.code());
            if (!version.validFrom().equals(decision.effectiveOn())) {
                wrong.add(
                        new DecisionRefusal.OtherDay(
                                version.code(), version.validFrom(), decision.effectiveOn()));
            }
        }
        Map<String, String> next = new HashMap<>();
        for (PublicationDecision.Abolished one : decision.abolished()) {
            next.put(one.code(), one.replacedBy());
            abolished(one, published, wrong);
        }
        decision.abolished().stream()
                .filter(one -> comesBack(one.code(), next))
                .forEach(one ->
                        wrong.add(new DecisionRefusal.Circular(one.code(), one.replacedBy())));
        return wrong;
    }

    private void abolished(
            PublicationDecision.Abolished one, Set<String> published, List<Refusal> wrong) {
        if (published.contains(one.code())) {
            wrong.add(new DecisionRefusal.BothWays(one.code()));
        } else if (catalog.inForce(one.code(), eve).isEmpty()) {
            wrong.add(new DecisionRefusal.NotInForce(one.code(), eve));
        } else {
            laterVersion(one.code(), wrong);
        }
        String by = one.replacedBy();
        if (!by.isEmpty()
                && !published.contains(by)
                && catalog.inForce(by, decision.effectiveOn()).isEmpty()) {
            wrong.add(new DecisionRefusal.ReplacementUnknown(one.code(), by));
        }
    }

    /** A version that is published for a later day would come into force after the abolition. */
    private void laterVersion(String code, List<Refusal> wrong) {
        catalog.history(code).stream()
                .map(ProcedureVersion::validFrom)
                .filter(from -> from.isAfter(eve))
                .max(Comparator.naturalOrder())
                .ifPresent(from ->
                        wrong.add(
                                new DecisionRefusal.LaterVersion(
                                        code, from, decision.effectiveOn())));
    }

    private static boolean comesBack(String code, Map<String, String> next) {
        String at = next.getOrDefault(code, "");
        for (int i = 0; i <= next.size() && !at.isEmpty(); i++) {
            if (at.equals(code)) {
                return true;
            }
            at = next.getOrDefault(at, "");
        }
        return false;
    }
}
