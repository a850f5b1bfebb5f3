package vn.motcua.catalog.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DraftProblem;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;
import vn.motcua.kernel.RefusalException;

/**
 * Reads the files of a package, then checks them together against the catalogue. Run again after a
 * crash it goes on with the first file that is not read.
 */
@Component
class LoadJob implements LongJob {

    static final String KIND = "catalog-load";
    private static final int AT_ONCE = 200;

    private final LoadStore store;
    private final LoadWords words;
    private final Catalog catalog;
    private final TransactionTemplate transaction;

    LoadJob(LoadStore store, LoadWords words, Catalog catalog, TransactionTemplate transaction) {
        this.store = store;
        this.words = words;
        this.catalog = catalog;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        UUID id = UUID.fromString(argument);
        Load load = store.find(id).orElseThrow();
        if (load.state() != Load.State.READING) {
            return;
        }
        // Each file is read once and looked into once.
        run.total(2L * load.files());
        run.advance((long) load.files() - load.unread());
        List<LoadStore.Staged> files = store.unread(id, AT_ONCE);
        while (!files.isEmpty()) {
            List<LoadStore.Staged> now = files;
            transaction.executeWithoutResult(status -> read(id, now));
            run.advance(now.size());
            files = store.unread(id, AT_ONCE);
        }
        check(id, run);
    }

    private void read(UUID id, List<LoadStore.Staged> files) {
        List<LoadStore.Read> read = new ArrayList<>();
        List<LoadProblem> problems = new ArrayList<>();
        for (LoadStore.Staged staged : files) {
            ProcedureDraft draft = null;
            try {
                draft = ProcedureFiles.read(List.of(staged.file())).getFirst();
            } catch (RefusalException refused) {
                Place at = new Place(staged.file().name(), staged.file().firstLine());
                problems.addAll(words.of(at, refused));
            }
            read.add(new LoadStore.Read(staged.number(), draft));
        }
        store.read(id, read);
        store.insertProblems(id, problems);
    }

    /** Looks at all drafts together: what one says may be wrong only beside another. */
    private void check(UUID id, JobRun run) {
        List<ProcedureDraft> drafts = store.drafts(id);
        List<DraftProblem> found = new ArrayList<>(twice(drafts));
        if (found.isEmpty()) {
            found.addAll(catalog.problems(drafts, () -> run.advance(1)));
        }
        transaction.executeWithoutResult(status -> {
            store.insertProblems(id, found.stream().map(words::of).toList());
            boolean wrong = !found.isEmpty() || store.find(id).orElseThrow().problems() > 0;
            store.move(id, Load.State.READING, wrong ? Load.State.REFUSED : Load.State.READY);
        });
    }

    private static List<DraftProblem> twice(List<ProcedureDraft> drafts) {
        Map<UUID, ProcedureDraft> seen = new HashMap<>();
        List<DraftProblem> twice = new ArrayList<>();
        for (ProcedureDraft draft : drafts) {
            if (seen.putIfAbsent(draft.version().id(), draft) != null) {
                twice.add(
                        new DraftProblem(
                                draft.at(),
                                new FileRefusal.Twice(draft.at(), "code", draft.version().code())));
            }
        }
        return twice;
    }
}
