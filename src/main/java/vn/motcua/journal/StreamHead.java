package vn.motcua.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stream as a writer has seen it, locked or not: its last version and hash. Events are written
 * behind exactly this head or not at all.
 *
 * @param kind of a stream that its first events begin; absent where there is one already
 * @param keys of all commands so far; absent where only the head was read, and the database is
 *     asked whether a key is new
 */
public record StreamHead(
        UUID stream, int version, byte[] hash, @Nullable String kind, @Nullable Set<UUID> keys) {

    public StreamHead {
        keys = keys == null ? null : Set.copyOf(keys);
    }

    /** A stream that is there, of which only the head was read. */
    public StreamHead(UUID stream, int version, byte[] hash) {
        this(stream, version, hash, null, null);
    }

    /** A stream of which all was read. */
    public static StreamHead of(List<Entry> all) {
        Entry last = all.getLast();
        Set<UUID> keys =
                all.stream().map(Entry::key).filter(Objects::nonNull).collect(Collectors.toSet());
        return new StreamHead(last.stream(), last.version(), last.hash(), null, keys);
    }

    /** A stream that the events written behind it begin. */
    public static StreamHead beginning(UUID stream, String kind) {
        return new StreamHead(stream, 0, EntryHash.GENESIS, kind, Set.of());
    }

    /**
     * Whether no command before carried the key, if the head is as it was seen. A key that it knows
     * may be of a transaction that was taken back: that the database has to say.
     */
    boolean knowsAsNew(UUID key) {
        return keys != null && !keys.contains(key);
    }

    /** The same stream once events of one command were written behind this. */
    StreamHead moved(int to, byte[] newHash, @Nullable UUID key) {
        Set<UUID> known = keys;
        if (known != null && key != null) {
            known = new HashSet<>(known);
            known.add(key);
        }
        return new StreamHead(stream, to, newHash, null, known);
    }
}
