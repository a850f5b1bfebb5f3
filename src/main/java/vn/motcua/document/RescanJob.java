package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/**
 * Has every file looked at again that was handed in, as after new signatures. Until its turn comes
 * each stays as it is. Run again, it goes on with those that were not looked at since it was asked
 * for.
 */
@Component
final class RescanJob implements LongJob {

    static final String KIND = "document-rescan";

    private final Scanner scanner;
    private final ScanStore store;

    RescanJob(Scanner scanner, ScanStore store) {
        this.scanner = scanner;
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * @param argument the moment at which it was asked for
     */
    @Override
    public void run(JobRun run, String argument) {
        Instant asked = Instant.parse(argument);
        String signatures = answering();
        run.total(store.countSeenBefore(asked));
        String after = "";
        for (List<String> some = store.seenBefore(asked, after);
                !some.isEmpty();
                some = store.seenBefore(asked, after)) {
            for (String hash : some) {
                after = hash;
                if (!scanner.scan(hash, signatures)) {
                    String ignored = answering();
                }
                run.advance(1);
            }
        }
    }

    private String answering() {
        return scanner.signatures()
                .orElseThrow(() -> new IllegalStateException("clamd does not answer"));
    }
}
