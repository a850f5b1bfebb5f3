package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobOrder;
import vn.motcua.job.JobQueries;
import vn.motcua.job.Jobs;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Slice;

/** The same act on many tasks: stored first, then done item by item, each a command of its own. */
@Component
public class Batches {

    /** Up to so many are done while the person waits for the answer. */
    static final int AT_ONCE = 20;

    private static final int PAGE = 50;
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final BatchStore store;
    private final BatchRunner runner;
    private final BatchSurvey survey;
    private final Jobs jobs;
    private final JobQueries progress;
    private final Access access;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    Batches(
            BatchStore store,
            BatchRunner runner,
            BatchSurvey survey,
            Jobs jobs,
            JobQueries progress,
            Access access,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.store = store;
        this.runner = runner;
        this.survey = survey;
        this.jobs = jobs;
        this.progress = progress;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Stores a batch and does it: a small one at once, a larger one as a long job. Sent again, it
     * is the same batch.
     *
     * @throws RefusalException with all that is wrong with its fields
     */
    public void start(BatchOrder order, SignedIn by) {
        List<Refusal> wrong = new ArrayList<>();
        if (order.rows().isEmpty()) {
            wrong.add(new BatchDenial.BatchEmpty());
        } else if (order.rows().size() > TaskQueries.MOST) {
            wrong.add(new BatchDenial.BatchTooLarge(TaskQueries.MOST));
        } else {
            wrong.addAll(order.fields().problems(order.act()));
            wrong.addAll(survey.problems(order, by));
        }
        if (!wrong.isEmpty() && !isStored(order)) {
            throw new RefusalException(wrong);
        }
        boolean asJob = order.rows().size() > AT_ONCE;
        boolean fresh =
                Objects.requireNonNull(
                        transaction.execute(status -> {
                            boolean inserted = store.insert(order, by, clock.instant());
                            if (inserted && asJob) {
                                startJob(order.id(), by);
                            }
                            return inserted;
                        }));
        if (!fresh) {
            own(order.id(), by);
        } else if (!asJob) {
            doAll(order.id(), by);
        }
    }

    /** What its items owe may have changed since; sent again it is the same batch all the same. */
    private boolean isStored(BatchOrder order) {
        return store.find(order.id()).isPresent();
    }

    /** What the rows of a list carry when they are passed on. */
    public BatchNeeds needs(List<TaskRow> rows) {
        return survey.of(rows);
    }

    private void startJob(UUID id, SignedIn by) {
        JobOrder order =
                new JobOrder(BatchJob.KIND, "dossier.batch.job", id.toString(), by.account());
        store.setJob(id, jobs.start(order));
    }

    private void doAll(UUID id, SignedIn by) {
        Batch batch = own(id, by);
        boolean more = true;
        while (more) {
            more = runner.next(batch, () -> Optional.of(by));
        }
    }

    /** What has not been done yet is not to be done; what is under way may still end. */
    public void stop(UUID id, SignedIn by) {
        store.stop(own(id, by).id(), clock.instant());
    }

    /** Does what is left, and tries again what was refused, on the tasks as they now stand. */
    public void again(UUID id, SignedIn by) {
        Batch batch = own(id, by);
        boolean asJob = batch.left() + batch.refused() > AT_ONCE;
        transaction.executeWithoutResult(status -> {
            store.goOn(id);
            if (asJob) {
                startJob(id, by);
            }
        });
        if (!asJob) {
            doAll(id, by);
        }
    }

    private Batch own(UUID id, SignedIn by) {
        Batch batch = find(id, by);
        if (!batch.staff().equals(by.staff())) {
            throw new RefusalException(new IdentityRefusal.NoRight());
        }
        return batch;
    }

    /**
     * A batch that the person started, or whose starter they lead.
     *
     * @throws RefusalException for others as if there were none
     */
    public Batch find(UUID id, SignedIn by) {
        return store.find(id)
                .filter(b -> b.staff().equals(by.staff()) || leads(by, b))
                .orElseThrow(() -> new RefusalException(new BatchDenial.BatchUnknown()));
    }

    private boolean leads(SignedIn by, Batch batch) {
        return batch.units().stream()
                .anyMatch(unit -> access.may(by, Right.DOSSIER_ASSIGN, Scope.of(unit)));
    }

    /** Whether somebody is at it, or will be soon. */
    public boolean isRunning(Batch batch) {
        UUID job = batch.job();
        return batch.left() > 0
                && batch.stoppedAt() == null
                && job != null
                && progress.progress(job).filter(p -> !p.state().ended()).isPresent();
    }

    /** The refused items, in order, of a batch that {@link #find} has shown to the person. */
    public List<BatchRefused> refused(Batch batch) {
        return batch.refused() == 0 ? List.of() : store.refused(batch.id());
    }

    /** One's own, the youngest first. */
    public Slice<Batch> mine(SignedIn by, @Nullable String cursor) {
        Cursor before = Cursor.read(cursor).orElse(new Cursor(END, new UUID(0, 0), 0));
        List<Batch> rows = store.mine(by.staff(), before.at(), before.dossier(), PAGE + 1);
        if (rows.size() <= PAGE) {
            return new Slice<>(rows, null);
        }
        Batch last = rows.get(PAGE - 1);
        return new Slice<>(
                rows.subList(0, PAGE), new Cursor(last.startedAt(), last.id(), 0).text());
    }
}
