package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
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
    private final BusinessClock clock;

    ProcessDrafts(Catalog catalog, CatalogStore store, BusinessClock clock) {
        this.catalog = catalog;
        this.store = store;
        this.clock = clock;
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
     * Reads a BPMN file as the process of a procedure from a day on and keeps it as a draft; one of
     * the same day is replaced, and constituents that were drafted for that day stay.
     *
     * @param posts who is meant by the name of a lane
     * @throws RefusalException with everything that is wrong in the file, or because of the day
     */
    @Transactional
    public SavedDraft save(
            String procedure,
            LocalDate validFrom,
            String file,
            byte[] bytes,
            Map<String, Performer> posts) {
        ProcedureVersion now = present(procedure, validFrom);
        InternalProcess drawn = read(now, validFrom, file, bytes, posts);
        ProcedureVersion version =
                store.draftsOf(procedure).stream()
                        .map(SavedDraft::version)
                        .filter(one -> one.validFrom().equals(validFrom))
                        .findFirst()
                        .orElseGet(() -> now.beginningOn(validFrom));
        ProcedureDraft draft = new ProcedureDraft(version, drawn, new Place(file, 1), Map.of());
        store.save(draft, clock.instant());
        return new SavedDraft(version, drawn);
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
