package vn.motcua.score;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.Evaluations;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.Zones;

/**
 * Reads dossiers that have come to their end for evaluation, and again those that moved on since;
 * beside the work, for evaluation is by quarter and year.
 */
@Component
class EvaluationReading implements RecurringJob {

    /** Dossiers that ended longer ago are not looked at again. */
    private static final int DAYS = 400;

    private static final int STRETCH = 500;
    private static final int MOST = 100;

    private final Evaluations evaluations;
    private final EvaluationStore store;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    EvaluationReading(
            Evaluations evaluations,
            EvaluationStore store,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.evaluations = evaluations;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "score-evaluation";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(Duration.ofMinutes(30));
    }

    @Override
    public void run() {
        Instant since = Zones.instantOf(clock.today().minusDays(DAYS).atStartOfDay());
        for (int i = 0; i < MOST && stretch(since) == STRETCH; i++) {
            // The next stretch.
        }
    }

    private int stretch(Instant since) {
        List<UUID> dossiers = store.unread(since, STRETCH);
        if (!dossiers.isEmpty()) {
            List<Evaluations.Evaluated> read = evaluations.of(dossiers);
            transaction.executeWithoutResult(_ -> store.write(read));
        }
        return dossiers.size();
    }
}
