package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.Codes;
import vn.motcua.citizen.Contact;

/**
 * A code that was sent and is waited for in this browser.
 *
 * @param next where the person wanted to go
 * @param shown the code itself, in a demo; else blank
 */
record PendingEntry(
        CodePurpose purpose, UUID code, Contact contact, String next, Instant sentAt, String shown)
        implements Serializable {

    static PendingEntry of(Codes.Sent sent, Codes.Request request, String next) {
        return new PendingEntry(
                request.purpose(), sent.id(), request.contact(), next, sent.at(), sent.shown());
    }

    private static String attribute(CodePurpose purpose) {
        return "pending " + purpose;
    }

    void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(attribute(purpose), this);
    }

    void forget(HttpServletRequest request) {
        request.getSession(true).removeAttribute(attribute(purpose));
    }

    static Optional<PendingEntry> of(CodePurpose purpose, HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(attribute(purpose)) instanceof PendingEntry pending
                        && pending.sentAt().plus(Codes.LIFE).isAfter(now)
                ? Optional.of(pending)
                : Optional.empty();
    }

    boolean isFresh(Instant now) {
        return sentAt.plus(Codes.PAUSE).isAfter(now);
    }
}
