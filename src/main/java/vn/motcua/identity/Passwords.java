package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.VietnameseText;

/**
 * Argon2id, a few at a time: each costs 16 MB and some 50 ms, which nobody may multiply. On threads
 * of their own: a request's virtual thread would hold one of the few that carry all pages, and on
 * half of the processors, so that a morning of sign-ins leaves the others to those who work.
 */
@Component
class Passwords implements AutoCloseable {
    private static final int LONGEST = 200;

    /** Of a password that was thrown away; costs as much to compare as any of ours. */
    static final String NOBODYS =
            "$argon2id$v=19$m=16384,t=2,p=1$gceZCV35DjXK3LZqb9SKiQ"
                    + "$h3VXL+xXqaYa96hdC4k49fxaw0UZF2dlP18C3YWmgEk";

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
    private final ExecutorService turns =
            Executors.newFixedThreadPool(
                    Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                    Thread.ofPlatform().daemon().name("passwords-", 1).factory());
    private final IdentityProperties properties;

    Passwords(IdentityProperties properties) {
        this.properties = properties;
    }

    String hash(String raw) {
        return result(turns.submit(() -> argon2.encode(raw)));
    }

    boolean matches(String raw, String hash) {
        return raw.length() <= LONGEST && result(turns.submit(() -> argon2.matches(raw, hash)));
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a password was hashed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A password cannot be hashed", e.getCause());
        }
    }

    /** Takes as long as a comparison, so that the time does not tell whether a name exists. */
    boolean matchesNobody(String raw) {
        return matches(raw, NOBODYS) && false;
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

    @Override
    public void close() {
        turns.shutdownNow();
    }
}
