package vn.motcua.citizen;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * One-time codes and their hashes. Six digits are soon guessed from a plain hash, so each guess is
 * made to cost more than a code lives.
 */
record CodeHash(byte[] salt, byte[] hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROUNDS = 30_000;
    private static final int BITS = 256;

    static String newCode() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    static CodeHash of(String code) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new CodeHash(salt, hash(code, salt));
    }

    boolean matches(String code) {
        return MessageDigest.isEqual(hash, hash(code, salt));
    }

    private static byte[] hash(String code, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(code.toCharArray(), salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
