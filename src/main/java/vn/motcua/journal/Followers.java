package vn.motcua.journal;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs every follower: one thread each, a look about every 200 ms, at once again while there is
 * more.
 */
@Component
public class Followers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final long LOOK_MILLIS = 200;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 5_000;

    private final List<Follower> followers;
    private final ReadAhead journal;
    private final FollowerStore store;
    private final Epochs epochs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean enabled;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private List<Thread> threads = List.of();

    Followers(
            List<Follower> followers,
            ReadAhead journal,
            FollowerStore store,
            Epochs epochs,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${motcua.followers:true}") boolean enabled) {
        this.followers = List.copyOf(followers);
        this.journal = journal;
        this.store = store;
        this.epochs = epochs;
        this.transaction = transaction;
        this.clock = clock;
        this.enabled = enabled;
    }

    public List<FollowerState> states() {
        return store.states();
    }

    /** One step of one follower; the number of entries followed. */
    int step(Follower follower) {
        if (!store.hasNews(follower.name(), epochs.current())) {
            return 0;
        }
        Integer followed = transaction.execute(status -> stepInTransaction(follower));
        return followed == null ? 0 : followed;
    }

    private int stepInTransaction(Follower follower) {
        Position from = store.claim(follower.name()).orElse(null);
        if (from == null) {
            return 0;
        }
        int epoch = epochs.current();
        List<Entry> batch = journal.after(from, epoch, follower);
        if (!batch.isEmpty()) {
            Position to = batch.getLast().position();
            if (batch.size() == follower.stretch()) {
                journal.begin(to, epoch, follower);
            }
            follower.follow(batch);
            store.move(follower.name(), to);
        }
        return batch.size();
    }

    private void run(Follower follower) {
        CountDownLatch stop = stopping;
        try {
            long pause = 0;
            while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
                pause = pauseAfterStep(follower);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long pauseAfterStep(Follower follower) {
        try {
            return step(follower) == follower.stretch() ? 0 : LOOK_MILLIS;
        } catch (ConcurrencyFailureException overtaken) {
            LOG.info("Follower {} was overtaken and tries again", follower.name(), overtaken);
            return LOOK_MILLIS;
        } catch (RuntimeException e) {
            LOG.error("Follower {} stands still until mended", follower.name(), e);
            noteFailure(follower, e);
            return PAUSE_AFTER_FAILURE_MILLIS;
        }
    }

    /** The thread must outlive a database that is away, so nothing is thrown from here. */
    private void noteFailure(Follower follower, RuntimeException failure) {
        try {
            store.fail(follower.name(), failure.toString(), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("The failure of follower {} could not be noted", follower.name(), e);
        }
    }

    @Override
    public void start() {
        followers.forEach(f -> store.register(f.name()));
        stopping = new CountDownLatch(1);
        threads =
                followers.stream()
                        .map(f ->
                                Thread.ofVirtual().name("follower-" + f.name()).start(() -> run(f)))
                        .toList();
    }

    @Override
    public void stop() {
        stopping.countDown();
        for (Thread thread : threads) {
            try {
                thread.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads = List.of();
    }

    @Override
    public boolean isAutoStartup() {
        return enabled;
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
