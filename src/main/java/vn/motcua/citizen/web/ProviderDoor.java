package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.AssertedEntry;
import vn.motcua.citizen.AssertedIdentity;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.citizen.oidc.Attempt;
import vn.motcua.citizen.oidc.OidcFailed;
import vn.motcua.citizen.oidc.Providers;
import vn.motcua.identity.RateLimits;
import vn.motcua.identity.Sessions;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.PublicUrl;
import vn.motcua.shell.Redirect;

/** To an identity provider and back. Links, no forms: forms may not lead out of the program. */
@Controller
class ProviderDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderDoor.class);
    private static final String ATTEMPT = "oidcAttempt";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Providers providers;
    private final AssertedEntry entry;
    private final Entrance entrance;
    private final CurrentCitizen citizen;
    private final Sessions sessions;
    private final RateLimits limits;
    private final PublicUrl address;
    private final Clock clock;

    ProviderDoor(
            Providers providers,
            AssertedEntry entry,
            Entrance entrance,
            CurrentCitizen citizen,
            Sessions sessions,
            RateLimits limits,
            PublicUrl address,
            Clock clock) {
        this.providers = providers;
        this.entry = entry;
        this.entrance = entrance;
        this.citizen = citizen;
        this.sessions = sessions;
        this.limits = limits;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/enter/with/{provider}")
    ResponseEntity<Void> enter(
            @PathVariable String provider,
            @RequestParam(name = "next", defaultValue = "") String next,
            HttpServletRequest request) {
        limits.requireLookup("enter");
        return begin(provider, next, null, "/enter", request);
    }

    /** Somebody who is signed in wants a provider to vouch for the same account. */
    @GetMapping("/my/account/link/{provider}")
    ResponseEntity<Void> link(@PathVariable String provider, HttpServletRequest request) {
        UUID account = citizen.require().account();
        return begin(provider, "/my/account", account, "/my/account", request);
    }

    private ResponseEntity<Void> begin(
            String provider,
            String next,
            @Nullable UUID account,
            String door,
            HttpServletRequest request) {
        URI back =
                address.of(request)
                        .replaceQuery(null)
                        .path("/enter/from/" + provider)
                        .build()
                        .toUri();
        try {
            Attempt attempt = providers.begin(provider, back, next, account);
            request.getSession(true).setAttribute(ATTEMPT, attempt);
            return seeOther(attempt.address());
        } catch (OidcFailed failed) {
            LOG.warn("No way to the identity provider {}: {}", provider, failed.getMessage());
            return seeOther(URI.create(door + "?problem=" + failed.reason()));
        }
    }

    private static ResponseEntity<Void> seeOther(URI to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(to).build();
    }

    @GetMapping("/enter/from/{provider}")
    Answer back(
            @PathVariable String provider,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "error", defaultValue = "") String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.requireLookup("enter");
        Optional<Attempt> begun = begun(request);
        String door = begun.map(Attempt::account).isPresent() ? "/my/account" : "/enter";
        try {
            Attempt attempt =
                    begun.filter(a -> a.provider().equals(provider) && a.state().equals(state))
                            .orElseThrow(() ->
                                    new OidcFailed(OidcFailed.Reason.UNTRUSTED, "Not begun here"));
            if (!error.isEmpty() || code.isEmpty()) {
                throw new OidcFailed(OidcFailed.Reason.CANCELLED, "It sent an error");
            }
            AssertedIdentity who = providers.finish(attempt, code);
            UUID account = attempt.account();
            return Redirect.to(
                    account == null
                            ? entrance.arrive(entry.enter(who), attempt.next(), request, response)
                            : linked(account, who, request, response));
        } catch (OidcFailed failed) {
            LOG.warn("{} did not vouch: {}", provider, failed.getMessage());
            return Redirect.to(door + "?problem=" + failed.reason());
        }
    }

    /** Good once, whatever comes of it. */
    private Optional<Attempt> begun(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTEMPT) instanceof Attempt attempt)) {
            return Optional.empty();
        }
        session.removeAttribute(ATTEMPT);
        return Optional.of(attempt).filter(a -> a.since().plus(PATIENCE).isAfter(clock.instant()));
    }

    private String linked(
            UUID account,
            AssertedIdentity who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws OidcFailed {
        CitizenPrincipal holder =
                citizen.principal()
                        .filter(p -> p.account().equals(account))
                        .orElseThrow(() ->
                                new OidcFailed(
                                        OidcFailed.Reason.UNTRUSTED, "Somebody else is here"));
        Optional<UUID> other;
        try {
            other = entry.link(account, who);
        } catch (RefusalException refused) {
            return "/my/account?problem=OTHER_PERSON";
        }
        if (other.isPresent()) {
            new ProvenAccount(other.get(), who.providerName(), clock.instant()).keep(request);
            return MergeDoor.PATH;
        }
        String name = Objects.requireNonNullElse(who.name(), holder.shownName());
        sessions.renew(
                new CitizenPrincipal(
                        account, name.isBlank() ? holder.shownName() : name, who.level()),
                request,
                response);
        return "/my/account";
    }
}
