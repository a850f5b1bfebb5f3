package vn.motcua.document;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;

/**
 * Has files looked at soon after they came. While the scanner does not answer they wait; one that
 * cannot be looked at does not hold up those behind it.
 */
@Component
final class ScanJob implements RecurringJob {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final Scanner scanner;
    private final ScanStore store;

    ScanJob(Scanner scanner, ScanStore store) {
        this.scanner = scanner;
        this.store = store;
    }

    @Override
    public String name() {
        return "document-scan";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(scanner.wished() ? SOON : SELDOM);
    }

    @Override
    public void run() {
        if (scanner.wished()) {
            int ignored = scan();
        }
    }

    /** How many were looked at. */
    int scan() {
        Optional<String> signatures = scanner.signatures();
        if (signatures.isEmpty()) {
            return 0;
        }
        int looked = 0;
        ScanStore.Waiting last = new ScanStore.Waiting("", Instant.EPOCH);
        for (List<ScanStore.Waiting> some = store.waiting(last);
                !some.isEmpty();
                some = store.waiting(last)) {
            for (ScanStore.Waiting one : some) {
                last = one;
                if (scanner.scan(one.hash(), signatures.get())) {
                    looked++;
                } else if (scanner.signatures().isEmpty()) {
                    return looked;
                }
            }
        }
        return looked;
    }
}
