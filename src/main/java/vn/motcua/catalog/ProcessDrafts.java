package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.bpmn.BpmnReader;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Performer;

/**
 * Internal processes that were drawn in a modeller and wait to be completed and published. A draft
 * changes nothing for any dossier. Days are days of Vietnam.
 */
@Component
public class ProcessDrafts {

    private final Catalog catalog;
    private final CatalogStore store;

    ProcessDrafts(Catalog catalog, CatalogStore store) {
        this.catalog = catalog;
        this.store = store;
    }

    /** The drafts of a procedure that have a process, by the day from which they are to hold. */
    public List<SavedDraft> of(String procedure) {
        return store.draftsOf(procedure).stream().filter(draft -> draft.process() != null).toList();
    }

    /**
     * @throws RefusalException with {@link CatalogRefusal.NoSuchDraft}
     */
    public SavedDraft draft(String procedure, LocalDate validFrom) {
        return of(procedure).stream()
                .filter(draft -> draft.version().validFrom().equals(validFrom))
                .findFirst()
                .orElseThrow(() ->
                        new RefusalException(new CatalogRefusal.NoSuchDraft(procedure, validFrom)));
    }

    /**
     * The constituents by which a procedure goes on from a day, as they hold last; what changes is
     * its process. What was to end still ends.
     *
     * @throws RefusalException for no such procedure, or because of the day
     */
    public ProcedureVersion next(String procedure, LocalDate day) {
        ProcedureVersion last = present(procedure, day);
        ProcedureVersion next = last.beginningOn(day).endingOn(last.validTo());
        Decision decision = last.decision();
        return decision == null ? next : next.under(decision);
    }

    /** Constituents that were drafted, to hold from another day. */
    public ProcedureVersion moved(ProcedureVersion drafted, LocalDate day) {
        LocalDate end = drafted.validTo();
        ProcedureVersion moved =
                drafted.beginningOn(day).endingOn(end != null && day.isBefore(end) ? end : null);
        Decision decision = drafted.decision();
        return decision == null ? moved : moved.under(decision);
    }

    /** What a draft of these constituents is looked for by. */
    public String searched(ProcedureVersion version) {
        return CatalogStore.folded(version);
    }

    /**
     * Reads a BPMN file as the process of a procedure from a day on.
     *
     * @param posts who is meant by the name of a lane
     * @throws RefusalException with everything that is wrong in the file, or because of the day
     */
    public InternalProcess read(
            String procedure,
            LocalDate validFrom,
            String file,
            byte[] bytes,
            Map<String, Performer> posts) {
        return read(present(procedure, validFrom), validFrom, file, bytes, posts);
    }

    /** The version that the draft would change. */
    private ProcedureVersion present(String procedure, LocalDate validFrom) {
        List<ProcedureVersion> history = catalog.snapshot().history(procedure);
        if (history.isEmpty()) {
            throw new RefusalException(new CatalogRefusal.NoSuchProcedure(procedure));
        }
        ProcedureVersion last = history.getLast();
        if (!last.validFrom().isBefore(validFrom)) {
            throw new RefusalException(new CatalogRefusal.DayTooEarly(procedure, last.validFrom()));
        }
        LocalDate end = last.validTo();
        if (end != null && !validFrom.isBefore(end)) {
            throw new RefusalException(new CatalogRefusal.ProcedureEnded(procedure, end));
        }
        return last;
    }

    private InternalProcess read(
            ProcedureVersion now,
            LocalDate validFrom,
            String file,
            byte[] bytes,
            Map<String, Performer> posts) {
        InternalProcess process = catalog.process(now.processId());
        InternalProcess drawn =
                BpmnReader.read(
                                file,
                                bytes,
                                new BpmnReader.Known(
                                        CatalogIds.process(now.code(), validFrom),
                                        process.code(),
                                        now.name(),
                                        posts))
                        .process()
                        .numbered(1);
        for (ProcedureVersion other : catalog.snapshot().all()) {
            if (!other.code().equals(now.code())
                    && catalog.process(other.processId()).code().equals(drawn.code())) {
                throw new RefusalException(
                        new CatalogRefusal.ProcessCodeTaken(
                                now.code(), drawn.code(), other.code()));
            }
        }
        return drawn;
    }
}
