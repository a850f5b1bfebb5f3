package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A right password that still waits for its second factor.
 *
 * @param secret the secret being set up, or blank when only a code is asked for
 */
record PendingSignIn(UUID account, String secret, String next, Instant since)
        implements Serializable {

    private static final String ATTRIBUTE = "pendingSignIn";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    boolean enrols() {
        return !secret.isEmpty();
    }

    void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    static Optional<PendingSignIn> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof PendingSignIn pending
                        && pending.since().plus(PATIENCE).isAfter(now)
                ? Optional.of(pending)
                : Optional.empty();
    }
}
