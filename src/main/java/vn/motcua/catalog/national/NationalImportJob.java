package vn.motcua.catalog.national;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/**
 * Reads the records of an import as a long job. Run again after a crash it goes on with the first
 * that is not read.
 */
@Component
class NationalImportJob implements LongJob {

    static final String KIND = "catalog-import";
    private static final int AT_ONCE = 100;

    private final NationalImportStore store;
    private final TransactionTemplate transaction;

    NationalImportJob(NationalImportStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        UUID id = UUID.fromString(argument);
        NationalImport load = store.find(id).orElseThrow();
        run.total(load.records());
        run.advance((long) load.records() - load.in(RecordState.UNREAD));
        List<NationalFile.Line> lines = store.unread(id, AT_ONCE);
        while (!lines.isEmpty()) {
            List<NationalFile.Line> now = lines;
            transaction.executeWithoutResult(status -> now.forEach(line -> read(id, line)));
            run.advance(now.size());
            lines = store.unread(id, AT_ONCE);
        }
    }

    private void read(UUID id, NationalFile.Line line) {
        Recovery recovery = Recovery.of(line.record());
        Set<Doubt> doubts = recovery.doubts();
        store.read(id, line.number(), recovery, doubts, state(line.record(), doubts));
    }

    private static RecordState state(NationalRecord record, Set<Doubt> doubts) {
        if (NationalDraft.level(record).isEmpty()) {
            return RecordState.APART;
        }
        return doubts.isEmpty() ? RecordState.CLEAR : RecordState.QUEUED;
    }
}
