package vn.motcua.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry, over the hash before it and every one of its parts. The id of the
 * transaction stands between two stretches of bytes, as only the statement that writes the entry
 * learns it: it is the database that hashes then. Verifying hashes here.
 */
final class EntryHash {

    /** What the first event of a stream has before it. */
    static final byte[] GENESIS = new byte[32];

    private EntryHash() {}

    /** The hash that an entry has behind an entry with that hash. */
    static byte[] of(byte[] previous, Entry e) {
        return new Sha256()
                .raw(previous)
                .raw(beforeTx(e.stream(), e.version(), e.epoch()))
                .raw(new HashParts().part(e.tx()).bytes())
                .raw(
                        afterTx(
                                e.seq(),
                                e.type(),
                                e.schema(),
                                e.occurredAt(),
                                e.recordedAt(),
                                e.actor(),
                                e.key(),
                                e.demo(),
                                e.payload()))
                .end();
    }

    /** The bytes between the hash before and the transaction's id. */
    static byte[] beforeTx(UUID stream, int version, int epoch) {
        return new HashParts().part(stream).part(version).part(epoch).bytes();
    }

    /** The bytes behind the transaction's id. */
    static byte[] afterTx(
            long seq,
            String type,
            int schema,
            Instant occurredAt,
            Instant recordedAt,
            Actor actor,
            @Nullable UUID key,
            boolean demo,
            String payload) {
        return new HashParts()
                .part(seq)
                .part(type)
                .part(schema)
                .part(occurredAt)
                .part(recordedAt)
                .part(actor.kind())
                .part(actor.id())
                .part(key)
                .part(demo)
                .part(payload)
                .bytes();
    }
}
