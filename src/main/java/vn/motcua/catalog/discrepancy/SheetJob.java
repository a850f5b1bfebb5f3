package vn.motcua.catalog.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalog.discrepancy.sheet.SheetColumn;
import vn.motcua.catalog.discrepancy.sheet.SheetContent;
import vn.motcua.catalog.discrepancy.sheet.SheetFiles;
import vn.motcua.catalog.discrepancy.sheet.SheetRow;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/**
 * Reads a sheet as a long job. Its rows are staged and count only once all of them are there; run
 * again after a crash it begins anew.
 */
@Component
class SheetJob implements LongJob {

    static final String KIND = "catalogue-sheet";
    private static final int AT_ONCE = 500;

    private final SheetStore store;
    private final HouseKnown known;
    private final TransactionTemplate transaction;

    SheetJob(SheetStore store, HouseKnown known, TransactionTemplate transaction) {
        this.store = store;
        this.known = known;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        UUID id = UUID.fromString(argument);
        store.waiting(id).ifPresent(file -> read(id, file, run));
    }

    private void read(UUID id, SheetStore.Waiting file, JobRun run) {
        store.clear(id);
        SheetContent content =
                SheetFiles.read(
                        file.file(), file.kind(), file.content(), known.now(file.newFields()));
        if (!content.problems().isEmpty()) {
            store.done(id, CatalogueSheet.State.REFUSED, 0, content.problems(), content.found());
            return;
        }
        List<SheetRow> rows = content.rows();
        run.total(rows.size());
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<SheetRow> now = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            transaction.executeWithoutResult(status -> add(id, now));
            run.advance(now.size());
        }
        store.done(id, CatalogueSheet.State.KEPT, rows.size(), List.of(), 0);
    }

    private void add(UUID id, List<SheetRow> rows) {
        List<Map<String, String>> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(texts(row)));
        store.add(
                id,
                rows.stream().map(SheetRow::row).toList(),
                rows.stream().map(SheetRow::code).toList(),
                texts);
    }

    /** What compares is named by its constituent, all else by its column. */
    private static Map<String, String> texts(SheetRow row) {
        Map<String, String> texts = new HashMap<>();
        row.texts()
                .forEach((column, text) -> {
                    if (column != SheetColumn.IGNORED && column != SheetColumn.CODE) {
                        texts.put(column.constituent().map(Enum::name).orElse(column.name()), text);
                    }
                });
        return texts;
    }
}
