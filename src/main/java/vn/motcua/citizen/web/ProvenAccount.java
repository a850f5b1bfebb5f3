package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Another account that the person of this session has just proven to be theirs.
 *
 * @param by the contact or the provider that proved it, as people read it
 */
record ProvenAccount(UUID account, String by, Instant at) implements Serializable {

    private static final String ATTRIBUTE = "provenAccount";
    private static final Duration LIFE = Duration.ofMinutes(10);

    void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession(true).removeAttribute(ATTRIBUTE);
    }

    static Optional<ProvenAccount> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof ProvenAccount proven
                        && proven.at().plus(LIFE).isAfter(now)
                ? Optional.of(proven)
                : Optional.empty();
    }
}
