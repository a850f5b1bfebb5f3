package vn.motcua.database;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that are read once and held in memory until their version moves on: told by this node when
 * its transaction ends, seen of another node at the next look.
 */
public final class Kept<T> {

    /** Milliseconds between two looks. */
    public static final long LOOK = 2_000;

    private record Held<T>(long version, T value) {}

    private final LongSupplier version;
    private final Supplier<T> reader;
    private final AtomicLong forgotten = new AtomicLong();
    private volatile @Nullable Held<T> held;

    /**
     * @param version goes up with every change of the rows
     */
    public Kept(LongSupplier version, Supplier<T> reader) {
        this.version = version;
        this.reader = reader;
    }

    public T value() {
        Held<T> now = held;
        return now == null ? readOnce() : now.value();
    }

    private synchronized T readOnce() {
        Held<T> now = held;
        return now == null ? read() : now.value();
    }

    /**
     * The version is read before the rows: newer rows are at worst read once more. What was
     * forgotten while it was read is read again, or rows of before a commit would be held after it.
     */
    private synchronized T read() {
        while (true) {
            long seen = forgotten.get();
            long before = version.getAsLong();
            T value = reader.get();
            held = new Held<>(before, value);
            if (forgotten.get() == seen) {
                return value;
            }
        }
    }

    /** Read by the next asker, outside the running transaction's connection. */
    public void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        forgotten.incrementAndGet();
                        held = null;
                    }
                });
    }

    /**
     * Reads again where another node moved on; whoever holds this lets it be called every {@link
     * #LOOK}.
     */
    public void lookAgain() {
        Held<T> now = held;
        if (now != null && version.getAsLong() != now.version()) {
            read();
        }
    }
}
