package vn.motcua.catalog.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogIds;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.DeskProcess;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.ProcessDrafts;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Performer;

/**
 * Tables of steps while they are made. Every press is kept at once and can be taken back; no
 * dossier sees any of it before it is published, and open dossiers stay on the table that they were
 * received by. Days are days of Vietnam.
 */
@Component
public class ProcessTables {

    private static final int MOST_SHOWN = 100;
    private static final int MOST_EXPORTED = 10_000;

    private final ProcessDraftStore store;
    private final ProcessDrafts drafts;
    private final Catalog catalog;
    private final Access access;
    private final BusinessClock clock;

    ProcessTables(
            ProcessDraftStore store,
            ProcessDrafts drafts,
            Catalog catalog,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.drafts = drafts;
        this.catalog = catalog;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the right reaches every agency that receives by this version. */
    public boolean may(ProcedureVersion version, SignedIn by) {
        return scopes(version).stream()
                .allMatch(scope -> access.may(by, Right.CATALOG_MANAGE, scope));
    }

    /**
     * @throws RefusalException for whom the right does not reach every agency of the version
     */
    public void require(ProcedureVersion version, SignedIn by) {
        scopes(version).forEach(scope -> access.require(by, Right.CATALOG_MANAGE, scope));
    }

    private List<Scope> scopes(ProcedureVersion version) {
        List<Scope> scopes =
                catalog.agenciesOffering(version, clock.today()).stream()
                        .map(agency -> Scope.of(agency.id()))
                        .toList();
        return scopes.isEmpty() ? List.of(Scope.OF_NO_UNIT) : scopes;
    }

    /** How many drafts wait. */
    public long count() {
        return store.count();
    }

    /**
     * Drafts that wait, at most a hundred; first those with a table, by their day.
     *
     * @param words of code, name or field
     * @param drawn whether they have a table; null for all
     */
    public List<ProcessDraft> waiting(String words, @Nullable Boolean drawn, SignedIn by) {
        return found(words, drawn, MOST_SHOWN, by);
    }

    /** The same without that bound, for a file. */
    public List<ProcessDraft> all(String words, @Nullable Boolean drawn, SignedIn by) {
        return found(words, drawn, MOST_EXPORTED, by);
    }

    private List<ProcessDraft> found(String words, @Nullable Boolean drawn, int most, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        return store.list(words, drawn, most).stream()
                .filter(draft -> may(draft.version(), by))
                .map(this::current)
                .toList();
    }

    /** Drafts of one procedure, by their day. */
    public List<ProcessDraft> of(String code, SignedIn by) {
        return waiting(code, null, by).stream().filter(draft -> draft.code().equals(code)).toList();
    }

    /**
     * @throws RefusalException where there is none, or the right does not reach it
     */
    public ProcessDraft draft(String code, LocalDate day, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        ProcessDraft draft =
                store.find(code, day)
                        .orElseThrow(() ->
                                new RefusalException(new CatalogRefusal.NoSuchDraft(code, day)));
        require(draft.version(), by);
        return current(draft);
    }

    /** With the constituents as they hold last, where they are those of the version before. */
    private ProcessDraft current(ProcessDraft draft) {
        List<ProcedureVersion> history = catalog.snapshot().history(draft.code());
        if (!draft.follows()
                || history.isEmpty()
                || !history.getLast().validFrom().isBefore(draft.day())) {
            return draft;
        }
        return with(draft, drafts.next(draft.code(), draft.day()), draft.process());
    }

    private static ProcessDraft with(
            ProcessDraft draft, ProcedureVersion version, @Nullable InternalProcess process) {
        return new ProcessDraft(
                version,
                process,
                draft.follows(),
                draft.origin(),
                draft.stamp(),
                draft.undoable(),
                draft.redoable(),
                draft.savedAt());
    }

    /**
     * Begins a draft with a copy of the process that holds last. Where constituents were drafted
     * for that day, they get a table: that copy, or two rows of the desk where there was none.
     *
     * @throws RefusalException for no such procedure, because of the day, or where there is a draft
     */
    @Transactional
    public ProcessDraft begin(String code, LocalDate day, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        Optional<ProcessDraft> there = store.find(code, day);
        if (there.isPresent() && there.get().process() != null) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftThere(code, day));
        }
        if (there.isPresent()) {
            require(there.get().version(), by);
            changed(there.get(), table(there.get().version()), by);
        } else {
            ProcedureVersion next = drafts.next(code, day);
            require(next, by);
            begun(next, table(next), ProcessDraft.Origin.COPIED, by);
        }
        return draft(code, day, by);
    }

    private InternalProcess table(ProcedureVersion version) {
        String code = version.code();
        List<ProcedureVersion> history = catalog.snapshot().history(code);
        return history.isEmpty()
                ? DeskProcess.of(
                        CatalogIds.process(code, version.validFrom()), "QT." + code, version.name())
                : on(catalog.process(history.getLast().processId()), code, version.validFrom());
    }

    /** The same table as the process of a version that begins on the day. */
    static InternalProcess on(InternalProcess process, String code, LocalDate day) {
        return new InternalProcess(
                CatalogIds.process(code, day),
                process.code(),
                1,
                process.name(),
                process.steps(),
                process.formSet());
    }

    private void begun(
            ProcedureVersion version,
            InternalProcess process,
            ProcessDraft.Origin origin,
            SignedIn by) {
        ProcessDraft fresh =
                new ProcessDraft(version, process, true, origin, 1, 0, 0, clock.instant());
        if (!store.begin(fresh, drafts.searched(version), by.staff())) {
            throw new RefusalException(
                    new ProcessRefusal.ProcessDraftThere(version.code(), version.validFrom()));
        }
    }

    /**
     * Reads a BPMN file and keeps it as the draft of that day; the table that was there before can
     * be gone back to.
     *
     * @param posts who is meant by the name of a lane
     * @throws RefusalException with everything that is wrong in the file, or because of the day
     */
    @Transactional
    public ProcessDraft take(
            String code,
            LocalDate day,
            String file,
            byte[] bytes,
            Map<String, Performer> posts,
            SignedIn by) {
        ProcedureVersion next = drafts.next(code, day);
        require(next, by);
        InternalProcess drawn = drafts.read(code, day, file, bytes, posts);
        Optional<ProcessDraft> there = store.find(code, day);
        if (there.isPresent()) {
            changed(there.get(), drawn, by);
        } else {
            begun(next, drawn, ProcessDraft.Origin.DRAWN, by);
        }
        return draft(code, day, by);
    }

    /**
     * Changes the table of the draft as it was seen.
     *
     * @return the draft with the stamp that it has now
     * @throws RefusalException where somebody changed it in between
     */
    @Transactional
    public ProcessDraft change(ProcessDraft seen, int stamp, InternalProcess after, SignedIn by) {
        require(seen.version(), by);
        if (seen.stamp() != stamp) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftMoved());
        }
        if (after.equals(seen.process())) {
            return seen;
        }
        changed(seen, after, by);
        return draft(seen.code(), seen.day(), by);
    }

    private void changed(ProcessDraft seen, InternalProcess after, SignedIn by) {
        if (!store.change(seen, after, clock.instant(), by.staff())) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftMoved());
        }
    }

    /** Takes the last change back, or makes it again. */
    @Transactional
    public void undo(ProcessDraft seen, boolean again, SignedIn by) {
        require(seen.version(), by);
        boolean done =
                again
                        ? store.redo(seen, clock.instant(), by.staff())
                        : store.undo(seen, clock.instant(), by.staff());
        if (!done) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftMoved());
        }
    }

    /**
     * The drafts that were marked, as they were seen.
     *
     * @throws RefusalException where none was marked, or one has moved or gone since
     */
    public List<ProcessDraft> marked(List<DraftMark> marks, SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        if (marks.isEmpty()) {
            throw new RefusalException(new ProcessRefusal.DraftsNoneChosen());
        }
        List<ProcessDraft> drafts = new ArrayList<>();
        for (DraftMark mark : new LinkedHashSet<>(marks)) {
            ProcessDraft draft =
                    store.find(mark.code(), mark.day())
                            .filter(found -> found.stamp() == mark.stamp())
                            .orElseThrow(
                                    () -> new RefusalException(new ProcessRefusal.DraftsMoved()));
            require(draft.version(), by);
            drafts.add(current(draft));
        }
        return drafts;
    }

    /**
     * Throws away all that were marked, or none.
     *
     * @return how many
     */
    @Transactional
    public int drop(List<DraftMark> marks, SignedIn by) {
        List<ProcessDraft> drafts = marked(marks, by);
        drafts.forEach(draft -> drop(draft, draft.stamp(), by));
        return drafts.size();
    }

    /** Throws a draft away; constituents that were drafted go with it. */
    @Transactional
    public void drop(ProcessDraft seen, int stamp, SignedIn by) {
        require(seen.version(), by);
        if (seen.stamp() != stamp || !store.delete(seen)) {
            throw new RefusalException(new ProcessRefusal.ProcessDraftMoved());
        }
    }
}
