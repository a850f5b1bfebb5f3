package vn.motcua.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/**
 * Throws away files that no module needs any more: of drafts that were thrown away, of acts that
 * were refused, of persons who were erased. Young ones stay, since their row may be on its way.
 */
@Component
final class FileSweep implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

    private final FileStore store;
    private final FilePlace place;
    private final ObjectProvider<FileUse> uses;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration kept;

    FileSweep(
            FileStore store,
            FilePlace place,
            ObjectProvider<FileUse> uses,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${motcua.files.unused-kept:7d}") Duration kept) {
        this.store = store;
        this.place = place;
        this.uses = uses;
        this.transaction = transaction;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "document-file-sweep";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.dailyAt(3, 40);
    }

    @Override
    public void run() {
        LOG.info("{} files that nothing needs were thrown away", sweep());
    }

    /** How many were thrown away. */
    int sweep() {
        Instant before = clock.instant().minus(kept);
        int thrown = 0;
        String after = "";
        for (List<String> some = store.old(before, after);
                !some.isEmpty();
                some = store.old(before, after)) {
            after = some.getLast();
            for (String hash : unused(some)) {
                thrown +=
                        Boolean.TRUE.equals(transaction.execute(s -> thrown(hash, before))) ? 1 : 0;
            }
        }
        return thrown;
    }

    private Set<String> unused(List<String> hashes) {
        Set<String> unused = new HashSet<>(hashes);
        uses.forEach(use -> unused.removeAll(use.used(hashes)));
        return unused;
    }

    /** Bytes go before the row is let go: who hands in the same waits, and brings them again. */
    private boolean thrown(String hash, Instant before) {
        boolean gone = store.delete(hash, before);
        if (gone) {
            place.remove(hash);
        }
        return gone;
    }
}
