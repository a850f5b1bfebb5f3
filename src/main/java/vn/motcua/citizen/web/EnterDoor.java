package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.Codes;
import vn.motcua.citizen.Contact;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Citizens come in by a telephone or an e-mail address and the code that is sent there. */
@Controller
class EnterDoor {

    private static final String DOOR = "/enter";
    private static final String CODE = "/enter/code";

    private final Codes codes;
    private final CitizenAccounts accounts;
    private final Entrance entrance;
    private final CurrentCitizen citizen;
    private final RateLimits limits;
    private final Clock clock;

    EnterDoor(
            Codes codes,
            CitizenAccounts accounts,
            Entrance entrance,
            CurrentCitizen citizen,
            RateLimits limits,
            Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.entrance = entrance;
        this.citizen = citizen;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping(DOOR)
    Answer door(@RequestParam(name = "next", defaultValue = "") String next) {
        return citizen.principal().isPresent()
                ? Redirect.to(Entrance.wanted(next))
                : page(FormView.empty(), next);
    }

    private static Page page(FormView form, String next) {
        return Page.of("citizen/enter", new EnterPage(form, next));
    }

    @PostMapping(DOOR)
    Answer ask(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Locale language) {
        FormView form = FormView.of(typed);
        String next = form.value("next");
        try {
            limits.requireLookup("enter");
            Contact contact =
                    Contact.read(form.value("contact"))
                            .orElseThrow(() ->
                                    new RefusalException(new CitizenRefusal.ContactUnreadable()));
            boolean trapped = !form.value(EnterPage.TRAP).isEmpty();
            PendingEntry pending =
                    trapped ? nothingSent(contact, next) : sent(contact, next, request, language);
            pending.keep(request);
            return Redirect.to(CODE);
        } catch (RefusalException refused) {
            return page(form.refused(refused), next).with(Problems.status(refused.first().kind()));
        }
    }

    /** A program filled in what nobody sees; it is told what everybody is told. */
    private PendingEntry nothingSent(Contact contact, String next) {
        return new PendingEntry(UUID.randomUUID(), contact, next, clock.instant(), "");
    }

    /** A form that was sent twice leads on to the code of the first time. */
    private PendingEntry sent(
            Contact contact, String next, HttpServletRequest request, Locale language) {
        Instant now = clock.instant();
        Optional<PendingEntry> before =
                PendingEntry.of(request, now)
                        .filter(p -> p.contact().equals(contact) && p.isFresh(now));
        if (before.isPresent()) {
            return before.get();
        }
        Codes.Sent sent =
                codes.send(
                        new Codes.Request(
                                contact,
                                CodePurpose.ENTER,
                                null,
                                request.getRemoteAddr(),
                                language));
        return PendingEntry.of(sent, contact, next);
    }

    @GetMapping(CODE)
    Answer codeForm(HttpServletRequest request) {
        return PendingEntry.of(request, clock.instant())
                .<Answer>map(p -> codePage(p, List.of()))
                .orElse(Redirect.to(DOOR));
    }

    private static Page codePage(PendingEntry pending, List<Refusal> refusals) {
        return Page.of(
                "citizen/code",
                new CodePage(
                        FormView.empty().refused(refusals),
                        CODE,
                        "/enter/again",
                        DOOR,
                        pending.contact().shown(),
                        pending.shown()));
    }

    @PostMapping(CODE)
    Answer code(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PendingEntry> found = PendingEntry.of(request, clock.instant());
        if (found.isEmpty()) {
            return Redirect.to(DOOR);
        }
        PendingEntry pending = found.get();
        try {
            limits.requireLookup("enter-code");
            Contact contact = codes.use(pending.code(), CodePurpose.ENTER, null, code);
            return Redirect.to(
                    entrance.arrive(accounts.enter(contact), pending.next(), request, response));
        } catch (RefusalException refused) {
            return codePage(pending, refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping("/enter/again")
    Answer again(HttpServletRequest request, Locale language) {
        Optional<PendingEntry> found = PendingEntry.of(request, clock.instant());
        if (found.isEmpty()) {
            return Redirect.to(DOOR);
        }
        PendingEntry pending = found.get();
        try {
            limits.requireLookup("enter");
            Codes.Sent sent =
                    codes.send(
                            new Codes.Request(
                                    pending.contact(),
                                    CodePurpose.ENTER,
                                    null,
                                    request.getRemoteAddr(),
                                    language));
            PendingEntry.of(sent, pending.contact(), pending.next()).keep(request);
            return Redirect.to(CODE).saying("citizen.code.sent-again");
        } catch (RefusalException refused) {
            return codePage(pending, refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
