package vn.motcua.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.kernel.LegalBasis;

/**
 * What decisions that were received or signed in a period do to procedures, whether they were
 * applied or not; for figures, so it asks nobody's right.
 */
@Component
@LegalBasis("nd-63-2010#15")
public class DecisionReceipts {

    private final DecisionStore store;
    private final Catalog catalog;

    DecisionReceipts(DecisionStore store, Catalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    /**
     * One change of one procedure.
     *
     * @param version what it publishes, or what it abolishes; absent where it abolishes what was
     *     never here
     */
    public record Touched(
            PublicationDecision decision,
            DecisionChange.Kind kind,
            String code,
            @Nullable ProcedureVersion version) {}

    /** By day of receipt and number; a decision whose day of receipt is not known is not found. */
    public List<Touched> between(LocalDate from, LocalDate to) {
        return touched(store.received(from, to));
    }

    /**
     * The same of decisions that were signed in a period or are named, of those registered by a
     * moment; by day of signature and number.
     */
    public List<Touched> signed(
            LocalDate from, LocalDate to, Collection<UUID> also, Instant known) {
        return touched(store.signed(from, to, also, known));
    }

    private List<Touched> touched(List<PublicationDecision> decisions) {
        Map<UUID, List<SourceFile>> waiting =
                store.files(
                        decisions.stream()
                                .filter(one -> !one.isApplied())
                                .map(PublicationDecision::id)
                                .toList());
        CatalogSnapshot snapshot = catalog.snapshot();
        Map<Decision, List<ProcedureVersion>> published = published(snapshot);
        List<Touched> touched = new ArrayList<>();
        for (PublicationDecision decision : decisions) {
            List<ProcedureVersion> versions =
                    decision.isApplied()
                            ? published.getOrDefault(decision.named(), List.of()).stream()
                                    .filter(one -> one.validFrom().equals(decision.effectiveOn()))
                                    .toList()
                            : drafted(waiting.getOrDefault(decision.id(), List.of()));
            versions.forEach(version -> touched.add(published(decision, version, snapshot)));
            LocalDate eve = decision.effectiveOn().minusDays(1);
            for (PublicationDecision.Abolished one : decision.abolished()) {
                touched.add(
                        new Touched(
                                decision,
                                DecisionChange.Kind.ABOLISHED,
                                one.code(),
                                snapshot.inForce(one.code(), eve).orElse(null)));
            }
        }
        return touched;
    }

    private static Map<Decision, List<ProcedureVersion>> published(CatalogSnapshot snapshot) {
        Map<Decision, List<ProcedureVersion>> found = new HashMap<>();
        for (ProcedureVersion version : snapshot.all()) {
            if (version.decision() != null) {
                found.computeIfAbsent(version.decision(), d -> new ArrayList<>()).add(version);
            }
        }
        return found;
    }

    private static List<ProcedureVersion> drafted(List<SourceFile> files) {
        return files.isEmpty()
                ? List.of()
                : ProcedureFiles.read(files).stream().map(ProcedureDraft::version).toList();
    }

    private static Touched published(
            PublicationDecision decision, ProcedureVersion version, CatalogSnapshot snapshot) {
        boolean before =
                snapshot.inForce(version.code(), decision.effectiveOn().minusDays(1)).isPresent();
        boolean replaces =
                decision.abolished().stream()
                        .anyMatch(one -> one.replacedBy().equals(version.code()));
        return new Touched(decision, DecisionRules.kind(before, replaces), version.code(), version);
    }
}
