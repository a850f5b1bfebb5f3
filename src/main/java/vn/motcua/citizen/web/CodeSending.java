package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.Codes;
import vn.motcua.citizen.Contact;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.RefusalException;

/** Sends codes for a browser and remembers there which one it waits for. */
@Component
class CodeSending {

    private final Codes codes;
    private final RateLimits limits;
    private final Clock clock;

    CodeSending(Codes codes, RateLimits limits, Clock clock) {
        this.codes = codes;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What a browser asks for.
     *
     * @param account of whoever is signed in; null at the door
     * @param trapped whether a program filled in what nobody sees; it is told what everybody is
     */
    record Wish(
            CodePurpose purpose,
            @Nullable UUID account,
            String typed,
            String next,
            boolean trapped) {}

    /** A form that was sent twice leads on to the code of the first time. */
    void send(Wish wish, HttpServletRequest request, Locale language) {
        limits.requireLookup("enter");
        Contact contact =
                Contact.read(wish.typed())
                        .orElseThrow(
                                () -> new RefusalException(new CitizenRefusal.ContactUnreadable()));
        Instant now = clock.instant();
        boolean twice =
                waiting(wish.purpose(), request)
                        .filter(p -> p.contact().equals(contact) && p.isFresh(now))
                        .isPresent();
        if (wish.trapped()) {
            new PendingEntry(wish.purpose(), UUID.randomUUID(), contact, wish.next(), now, "")
                    .keep(request);
        } else if (!twice) {
            send(wish, contact, request, language);
        }
    }

    /** Another one to where the one before went. */
    void again(
            PendingEntry pending,
            @Nullable UUID account,
            HttpServletRequest request,
            Locale language) {
        limits.requireLookup("enter");
        Wish wish = new Wish(pending.purpose(), account, "", pending.next(), false);
        send(wish, pending.contact(), request, language);
    }

    private void send(Wish wish, Contact contact, HttpServletRequest request, Locale language) {
        Codes.Request asked =
                new Codes.Request(
                        contact, wish.purpose(), wish.account(), request.getRemoteAddr(), language);
        PendingEntry.of(codes.send(asked), asked, wish.next()).keep(request);
    }

    Optional<PendingEntry> waiting(CodePurpose purpose, HttpServletRequest request) {
        return PendingEntry.of(purpose, request, clock.instant());
    }

    /** Uses the code up; the contact that it was sent to. */
    Contact use(PendingEntry pending, @Nullable UUID account, String code) {
        limits.requireLookup("enter-code");
        return codes.use(pending.code(), pending.purpose(), account, code);
    }
}
