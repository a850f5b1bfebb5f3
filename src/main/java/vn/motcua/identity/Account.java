package vn.motcua.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as its row says, secrets included; never leaves this package. */
record Account(
        UUID id,
        UUID staff,
        String username,
        String passwordHash,
        Set<Role> roles,
        boolean active,
        boolean mustChange,
        @Nullable String language,
        @Nullable Instant lockedUntil,
        @Nullable String totpSecret) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }
}
