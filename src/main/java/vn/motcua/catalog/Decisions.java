package vn.motcua.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * Publication decisions: registered, previewed, and applied as one act to all procedures that they
 * change, or not at all.
 */
@Component
@LegalBasis("nd-63-2010#15")
public class Decisions {

    private static final String STREAM = "publication-decision";

    private final DecisionStore store;
    private final Catalog catalog;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;
    private final ObjectProvider<PublicationCheck> checks;

    Decisions(
            DecisionStore store,
            Catalog catalog,
            Journal journal,
            Access access,
            BusinessClock clock,
            ObjectProvider<PublicationCheck> checks) {
        this.store = store;
        this.catalog = catalog;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
        this.checks = checks;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    public List<PublicationDecision> all(SignedIn by) {
        requireManager(by);
        return store.all();
    }

    /** What applied decisions abolished, by day and code; known to everybody. */
    public List<Abolition> abolitions() {
        return store.abolitions();
    }

    /**
     * Keeps a decision that is not yet applied. Its files are read, so that one that cannot be is
     * not kept.
     *
     * @throws RefusalException with everything that is wrong, by field, or by file and line
     */
    @Transactional
    public void register(PublicationDecision decision, SignedIn by) {
        requireManager(by);
        List<Refusal> wrong = days(decision);
        if (decision.files().isEmpty() && decision.abolished().isEmpty()) {
            wrong.add(new DecisionRefusal.ChangesNothing());
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        ProcedureFiles.read(decision.files());
        store.save(decision, clock.instant());
    }

    private static List<Refusal> days(PublicationDecision d) {
        List<Refusal> wrong = new ArrayList<>();
        if (d.signedOn().isAfter(d.effectiveOn())) {
            wrong.add(new DecisionRefusal.DaysCrossed("effectiveOn"));
        }
        if (d.receivedOn() != null && d.receivedOn().isBefore(d.signedOn())) {
            wrong.add(new DecisionRefusal.DaysCrossed("receivedOn"));
        }
        return wrong;
    }

    /**
     * What applying it would do.
     *
     * @throws RefusalException where there is no such decision
     */
    public DecisionPreview preview(UUID id, SignedIn by) {
        requireManager(by);
        PublicationDecision decision = require(id);
        List<ProcedureDraft> drafts = drafts(decision);
        DecisionRules rules = new DecisionRules(catalog.snapshot(), decision, drafts);
        List<Refusal> refusals = new ArrayList<>();
        List<Refusal> warnings = new ArrayList<>();
        if (!decision.isApplied()) {
            refusals.addAll(rules.problems());
            refusals.addAll(catalog.refusals(drafts));
            for (ProcedureDraft draft : drafts) {
                checks.forEach(check -> {
                    refusals.addAll(check.refusals(draft.version()));
                    warnings.addAll(check.warnings(draft.version()));
                });
            }
        }
        return new DecisionPreview(decision, rules.changes(), refusals, warnings);
    }

    private PublicationDecision require(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new DecisionRefusal.NoSuchDecision()));
    }

    /** Its versions, which name it. */
    private static List<ProcedureDraft> drafts(PublicationDecision decision) {
        return ProcedureFiles.read(decision.files()).stream()
                .map(draft -> draft.under(decision.named()))
                .toList();
    }

    /**
     * Publishes what it publishes and ends what it abolishes.
     *
     * @throws RefusalException with everything that stands in its way; then nothing was changed
     */
    @Transactional
    public DecisionPreview apply(UUID id, SignedIn by) {
        DecisionPreview preview = preview(id, by);
        PublicationDecision decision = preview.decision();
        if (decision.isApplied()) {
            throw new RefusalException(new DecisionRefusal.AlreadyApplied(decision.number()));
        }
        if (!preview.refusals().isEmpty()) {
            throw new RefusalException(preview.refusals());
        }
        catalog.publish(drafts(decision), by.actor());
        catalog.abolish(decision, by.actor());
        Instant now = clock.instant();
        journal.write(
                id,
                STREAM,
                List.of(
                        new CatalogEvent.DecisionApplied(
                                decision.number(),
                                decision.signedOn(),
                                decision.effectiveOn(),
                                decision.receivedOn(),
                                codes(preview, DecisionChange.Kind.NEW),
                                codes(preview, DecisionChange.Kind.AMENDED),
                                codes(preview, DecisionChange.Kind.REPLACED),
                                codes(preview, DecisionChange.Kind.ABOLISHED))),
                now,
                by.actor());
        if (!store.applied(id, now)) {
            throw new RefusalException(new DecisionRefusal.AlreadyApplied(decision.number()));
        }
        return preview;
    }

    private static List<String> codes(DecisionPreview preview, DecisionChange.Kind kind) {
        return preview.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(DecisionChange::code)
                .toList();
    }

    /** Throws away a decision that was not applied. */
    public void discard(UUID id, SignedIn by) {
        requireManager(by);
        if (!store.delete(id)) {
            throw new RefusalException(new DecisionRefusal.AlreadyApplied(require(id).number()));
        }
    }
}
