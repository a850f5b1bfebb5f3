package vn.motcua.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** SHA-256 over hashes and {@link HashParts}. */
final class Sha256 {

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes as they are: another hash of 32 bytes, or parts behind their lengths. */
    Sha256 raw(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    Sha256 part(@Nullable Object value) {
        return raw(new HashParts().part(value).bytes());
    }

    Sha256 part(Instant moment) {
        return raw(new HashParts().part(moment).bytes());
    }

    byte[] end() {
        return digest.digest();
    }
}
