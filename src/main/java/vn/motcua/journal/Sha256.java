package vn.motcua.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SHA-256 over parts, each behind its length, so that none can shift into its neighbour. */
final class Sha256 {

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another hash, as its 32 bytes. */
    Sha256 hash(byte[] hash) {
        digest.update(hash);
        return this;
    }

    /**
     * The UTF-8 text of a value behind its length in bytes and a colon; nothing counts as empty.
     */
    Sha256 part(@Nullable Object value) {
        byte[] bytes = Objects.toString(value, "").getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** A moment, as whole microseconds since 1970-01-01T00:00Z. */
    Sha256 part(Instant moment) {
        return part((Object) (moment.getEpochSecond() * 1_000_000 + moment.getNano() / 1000));
    }

    byte[] end() {
        return digest.digest();
    }
}
