package vn.motcua.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that the program makes: long and random, so their plain SHA-256 may be stored. */
final class RandomText {

    static final SecureRandom RANDOM = new SecureRandom();

    private static final int TOKEN_BYTES = 32;
    private static final int CODE_BYTES = 10;

    private RandomText() {}

    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 16 letters and digits, for people to copy. */
    static String code() {
        byte[] bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return Totp.base32(bytes);
    }
}
