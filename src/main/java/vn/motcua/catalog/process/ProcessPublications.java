package vn.motcua.catalog.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogEvent;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessDrafts;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * Drafts of internal processes published under the decision that approves them. A new process of a
 * procedure that does not change otherwise is a new version of it; open dossiers stay on theirs.
 */
@Component
@LegalBasis("nd-61-2018#19")
public class ProcessPublications {

    private static final String STREAM = "procedure";

    private final ProcessDraftStore store;
    private final ProcessTables tables;
    private final Approvals approvals;
    private final ProcessDrafts drafts;
    private final Catalog catalog;
    private final Journal journal;
    private final BusinessClock clock;

    ProcessPublications(
            ProcessDraftStore store,
            ProcessTables tables,
            Approvals approvals,
            ProcessDrafts drafts,
            Catalog catalog,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.tables = tables;
        this.approvals = approvals;
        this.drafts = drafts;
        this.catalog = catalog;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Publishes the draft as it was seen, from the day that the form gives, under the decision that
     * approves it.
     *
     * @throws RefusalException with everything that is missing; then nothing was changed
     */
    @Transactional
    public ProcedureVersion publish(ProcessDraft seen, int stamp, PublishForm form, SignedIn by) {
        tables.require(seen.version(), by);
        if (seen.stamp() != stamp) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftMoved());
        }
        PublishForm.Read read = form.read(clock.today());
        List<Refusal> wrong = new ArrayList<>(read.wrong());
        LocalDate from = read.validFrom();
        ProcedureVersion version = seen.version();
        if (from != null) {
            try {
                version = version(seen, from);
            } catch (RefusalException refused) {
                wrong.addAll(refused.refusals());
            }
        }
        if (from != null && !from.equals(seen.day()) && store.find(seen.code(), from).isPresent()) {
            wrong.add(new ProcessRefusal.ProcessDraftThere(seen.code(), from));
        }
        InternalProcess table = seen.process();
        if (table == null) {
            wrong.add(new ProcessRefusal.TableMissing());
            throw new RefusalException(wrong);
        }
        InternalProcess process = ProcessTables.on(table, seen.code(), version.validFrom());
        if (seen.follows() && !changesAnything(seen.code(), process)) {
            wrong.add(new ProcessRefusal.TableUnchanged());
        }
        wrong.addAll(catalog.examine(version, process).findings());
        Approval approval = read.approval();
        if (!wrong.isEmpty() || approval == null) {
            throw new RefusalException(wrong);
        }
        catalog.publish(
                List.of(
                        new ProcedureDraft(
                                version, process, new Place(version.code(), 1), Map.of())),
                by.actor());
        approvals.record(process.id(), approval, by.staff(), clock.instant());
        journal.write(
                version.procedure(),
                STREAM,
                List.of(
                        new CatalogEvent.ProcessApproved(
                                process.id(),
                                version.code(),
                                approval.number(),
                                approval.signedOn())),
                clock.instant(),
                by.actor());
        if (!version.validFrom().equals(seen.day()) && !store.delete(seen)) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftMoved());
        }
        return version;
    }

    private ProcedureVersion version(ProcessDraft seen, LocalDate from) {
        boolean known = !catalog.snapshot().history(seen.code()).isEmpty();
        ProcedureVersion next = known ? drafts.next(seen.code(), from) : seen.version();
        return seen.follows() ? next : drafts.moved(seen.version(), from);
    }

    private boolean changesAnything(String code, InternalProcess process) {
        List<ProcedureVersion> history = catalog.snapshot().history(code);
        if (history.isEmpty()) {
            return true;
        }
        InternalProcess last = catalog.process(history.getLast().processId());
        return !last.code().equals(process.code())
                || !last.name().equals(process.name())
                || !last.steps().equals(process.steps());
    }
}
