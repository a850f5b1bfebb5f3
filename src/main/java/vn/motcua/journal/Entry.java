package vn.motcua.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the journal. {@code occurredAt} is business time, {@code recordedAt}
 * real time, both in microseconds; {@code payload} is the exact canonical text (RFC 8785).
 */
public record Entry(
        UUID stream,
        int version,
        int epoch,
        String tx,
        long seq,
        String type,
        int schema,
        Instant occurredAt,
        Instant recordedAt,
        Actor actor,
        @Nullable UUID key,
        boolean demo,
        String payload,
        byte[] hash) {

    /** The same with its hash. */
    Entry hashed(byte[] other) {
        return new Entry(
                stream,
                version,
                epoch,
                tx,
                seq,
                type,
                schema,
                occurredAt,
                recordedAt,
                actor,
                key,
                demo,
                payload,
                other);
    }

    /** The position in the order in which followers read. */
    public Position position() {
        return new Position(epoch, tx, seq);
    }
}
