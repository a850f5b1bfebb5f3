package vn.motcua.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over each of its parts behind its length, so that none can shift.
 */
final class EntryHash {

    /** What the first event of a stream has before it. */
    static final byte[] GENESIS = new byte[32];

    private EntryHash() {}

    static byte[] of(Entry e) {
        MessageDigest digest = sha256();
        digest.update(e.previousHash());
        part(digest, e.stream());
        part(digest, e.version());
        part(digest, e.epoch());
        part(digest, e.tx());
        part(digest, e.seq());
        part(digest, e.type());
        part(digest, e.schema());
        part(digest, micros(e.occurredAt()));
        part(digest, micros(e.recordedAt()));
        part(digest, e.actor().kind());
        part(digest, e.actor().id());
        part(digest, e.key());
        part(digest, e.demo());
        part(digest, e.payload());
        return digest.digest();
    }

    static void part(MessageDigest digest, @Nullable Object value) {
        byte[] bytes = Objects.toString(value, "").getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    static void part(MessageDigest digest, UUID value, int version, byte[] hash) {
        part(digest, value);
        part(digest, version);
        digest.update(hash);
    }

    static long micros(Instant moment) {
        return moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1000;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
