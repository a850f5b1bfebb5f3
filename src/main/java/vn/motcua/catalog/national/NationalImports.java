package vn.motcua.catalog.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/**
 * Imports of the national database: a file is loaded whole, read by a long job, what is unsure is
 * settled by persons, and what is clear or settled is taken over into drafts. Nothing is published.
 * Who may do this is for the caller to ask.
 */
@Component
public class NationalImports {

    private static final int SHOWN = 50;
    private static final int MOST = 100_000;

    private final NationalImportStore store;
    private final Catalog catalog;
    private final Jobs jobs;
    private final BusinessClock clock;

    NationalImports(NationalImportStore store, Catalog catalog, Jobs jobs, BusinessClock clock) {
        this.store = store;
        this.catalog = catalog;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Keeps the records of a file, one JSON object a line, packed with gzip or not, and has them
     * read.
     *
     * @throws RefusalException with what is wrong, by line; then nothing is kept
     */
    @Transactional
    public UUID load(String file, byte[] content, SignedIn by) {
        List<NationalFile.Line> lines = NationalFile.read(file, content);
        UUID id = Uuid7.next();
        store.insert(id, file, lines, by.staff(), clock.instant());
        store.job(
                id,
                jobs.start(
                        new JobOrder(
                                NationalImportJob.KIND,
                                "catalog.import.job",
                                id.toString(),
                                by.account())));
        return id;
    }

    /** The youngest imports, at most fifty. */
    public List<NationalImport> imports() {
        return store.imports();
    }

    /**
     * @throws RefusalException where there is none
     */
    public NationalImport find(UUID id) {
        return store.find(id).orElseThrow(NationalImports::unknown);
    }

    /** Why records wait, and how many for each reason, most frequent first. */
    public Map<Doubt, Integer> doubts(UUID id) {
        return store.doubts(id);
    }

    /** Records behind a line that stand so, of any of the doubts if some are given, at most 50. */
    public List<QueueLine> lines(UUID id, RecordState state, List<Doubt> doubts, int after) {
        return store.lines(id, state, doubts, after, SHOWN);
    }

    /** All of them, for a file. */
    public List<QueueLine> all(UUID id, RecordState state, List<Doubt> doubts) {
        return store.lines(id, state, doubts, -1, MOST);
    }

    /** The next record that waits, behind a line; of any of the doubts if some are given. */
    public Optional<QueueLine> next(UUID id, List<Doubt> doubts, int after) {
        return store.lines(id, RecordState.QUEUED, doubts, after, 1).stream().findFirst();
    }

    /**
     * @throws RefusalException where there is none, or it is not read yet
     */
    public ImportRecord record(UUID id, int line) {
        return store.record(id, line).orElseThrow(NationalImports::unknown);
    }

    /**
     * Settles what a record says.
     *
     * @param version the one that the person saw
     * @throws RefusalException when somebody else settled it since
     */
    @Transactional
    public void settle(UUID id, int line, int version, Recovery settled, SignedIn by) {
        if (!store.settle(id, line, version, settled, by.staff(), clock.instant())) {
            throw new RefusalException(new CatalogRefusal.ImportRecordMoved());
        }
    }

    /**
     * Makes drafts of all that is clear or settled, all or none, replacing those of the same code
     * and day. May be done again when more is settled.
     *
     * @param validFrom the day from which they are to hold; the database does not say
     * @return how many
     */
    @Transactional
    public int takeOver(UUID id, LocalDate validFrom, SignedIn by) {
        if (!find(id).isRead()) {
            throw new RefusalException(new CatalogRefusal.ImportBusy());
        }
        List<ProcedureDraft> drafts =
                store.ready(id).stream()
                        .map(record ->
                                NationalDraft.of(
                                        record.original(),
                                        record.current(),
                                        record.line(),
                                        validFrom))
                        .toList();
        if (drafts.isEmpty()) {
            throw new RefusalException(new CatalogRefusal.ImportNothingClear());
        }
        store.taken(id, validFrom, by.staff(), clock.instant());
        return catalog.saveDrafts(drafts);
    }

    private static RefusalException unknown() {
        return new RefusalException(new CatalogRefusal.ImportUnknown());
    }
}
