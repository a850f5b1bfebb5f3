package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.VietnameseText;

/** Argon2id, a few at a time: each costs 16 MB and some 50 ms, which nobody may multiply. */
@Component
class Passwords {

    private static final int AT_ONCE = 4;
    private static final int LONGEST = 200;

    /** What people try first, folded. */
    private static final Set<String> GUESSABLE =
            Set.of(
                    "1234567890",
                    "0123456789",
                    "12345678910",
                    "123456789a",
                    "1111111111",
                    "0000000000",
                    "qwertyuiop",
                    "1q2w3e4r5t",
                    "password123",
                    "passwordpassword",
                    "matkhau123",
                    "matkhaumatkhau",
                    "anhyeuem123",
                    "iloveyou123",
                    "administrator",
                    "admin12345",
                    "admin123456");

    private final Argon2PasswordEncoder argon2 =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final IdentityProperties properties;

    /** Made in the background: 50 ms to a second that no start should wait for. */
    private final CompletableFuture<String> nobodys;

    Passwords(IdentityProperties properties) {
        this.properties = properties;
        this.nobodys =
                CompletableFuture.supplyAsync(() -> argon2.encode("nobody has this password"));
    }

    String hash(String raw) {
        turns.acquireUninterruptibly();
        try {
            return argon2.encode(raw);
        } finally {
            turns.release();
        }
    }

    boolean matches(String raw, String hash) {
        if (raw.length() > LONGEST) {
            return false;
        }
        turns.acquireUninterruptibly();
        try {
            return argon2.matches(raw, hash);
        } finally {
            turns.release();
        }
    }

    /** Takes as long as a comparison, so that the time does not tell whether a name exists. */
    boolean matchesNobody(String raw) {
        return matches(raw, nobodys.join()) && false;
    }

    /** Everything wrong with a wished password; empty when it will do. */
    List<IdentityRefusal> refusals(String username, String wished, String again) {
        List<IdentityRefusal> problems = new ArrayList<>();
        String folded = VietnameseText.fold(wished).replace(" ", "");
        String name = VietnameseText.fold(username).replace(" ", "");
        if (wished.length() < properties.leastPassword() || wished.length() > LONGEST) {
            problems.add(new IdentityRefusal.PasswordTooShort(properties.leastPassword()));
        } else if (GUESSABLE.contains(folded) || (!name.isEmpty() && folded.contains(name))) {
            problems.add(new IdentityRefusal.PasswordGuessable());
        }
        if (!wished.equals(again)) {
            problems.add(new IdentityRefusal.PasswordsDiffer());
        }
        return problems;
    }
}
