package vn.motcua.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stream as a writer has seen it, locked or not: its last version and hash. Events are written
 * behind exactly this head or not at all.
 *
 * @param kind of a stream that its first events begin; absent where there is one already
 */
public record StreamHead(UUID stream, int version, byte[] hash, @Nullable String kind) {

    /** A stream that is there. */
    public StreamHead(UUID stream, int version, byte[] hash) {
        this(stream, version, hash, null);
    }

    /** A stream that the events written behind it begin. */
    public static StreamHead beginning(UUID stream, String kind) {
        return new StreamHead(stream, 0, EntryHash.GENESIS, kind);
    }
}
