package vn.motcua.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts in memory and tells the database a few times a second. Safe for several threads. */
final class RunningJob implements JobRun {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final UUID id;
    private final JobStore store;
    private final Clock clock;
    private Instant told = Instant.MIN;
    private long total;
    private long done;
    private @Nullable String message;

    RunningJob(UUID id, JobStore store, Clock clock) {
        this.id = id;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public synchronized void total(long pieces) {
        total = pieces;
        tell();
    }

    @Override
    public synchronized void advance(long pieces) {
        done += pieces;
        if (told.plus(PAUSE).isBefore(clock.instant())) {
            tell();
        }
    }

    @Override
    public synchronized void message(String text) {
        message = text;
        tell();
    }

    /** Writes the last count; a wish to stop that comes after all is done comes too late. */
    synchronized void flush() {
        JobState ignored = store.tell(id, total, done, message);
    }

    private void tell() {
        told = clock.instant();
        if (store.tell(id, total, done, message) == JobState.CANCELLING) {
            throw new JobCancelledException("Long job " + id + " was asked to stop");
        }
    }
}
