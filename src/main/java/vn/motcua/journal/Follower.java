package vn.motcua.journal;

import java.util.List;

/**
 * Reads the journal in order, never skipping, never repeating, never seeing a stream out of order.
 * Its effect in the database commits together with its checkpoint; an effect outside the database
 * may happen twice and needs a key. When it throws, it stops here, alone and loudly, and is tried
 * again from the same place.
 */
public interface Follower {

    /** Stable name; the checkpoint is kept under it. */
    String name();

    /** How many entries it takes at a time at most. */
    default int stretch() {
        return 500;
    }

    /**
     * What can be done with a stretch before its turn, beside the one before it, on another thread:
     * nothing is to be seen of it, and it may be called in vain. The same list is then given to
     * {@link #follow}.
     */
    default void prepare(List<Entry> batch) {}

    /** Called inside the transaction that moves the checkpoint, with at least one entry. */
    void follow(List<Entry> batch);
}
