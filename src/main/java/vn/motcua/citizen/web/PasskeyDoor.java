package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CitizenSessions;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.citizen.Passkeys;
import vn.motcua.identity.RateLimits;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.PublicUrl;
import vn.motcua.shell.Redirect;

/** Passkeys are made, used and forgotten; without script there is the code as before. */
@Controller
class PasskeyDoor {

    private static final String PATH = "/my/account/passkeys";
    private static final String CHALLENGE = "passkeyChallenge";

    private final Passkeys passkeys;
    private final CurrentCitizen citizen;
    private final Entrance entrance;
    private final RateLimits limits;
    private final PublicUrl address;

    PasskeyDoor(
            Passkeys passkeys,
            CurrentCitizen citizen,
            Entrance entrance,
            RateLimits limits,
            PublicUrl address) {
        this.passkeys = passkeys;
        this.citizen = citizen;
        this.entrance = entrance;
        this.limits = limits;
        this.address = address;
    }

    private URI address(HttpServletRequest request) {
        return address.of(request).replaceQuery(null).build().toUri();
    }

    @GetMapping(PATH)
    Page list() {
        return page(FormView.empty());
    }

    private Page page(FormView form) {
        return Page.of(
                "citizen/passkeys",
                new PasskeysPage(form, passkeys.of(citizen.require().account())));
    }

    @PostMapping(PATH + "/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        Passkeys.Challenge challenge = passkeys.add(citizen.require(), address(request));
        return asked(challenge, request);
    }

    private static ResponseEntity<String> asked(
            Passkeys.Challenge challenge, HttpServletRequest request) {
        request.getSession(true).setAttribute(CHALLENGE, challenge);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(challenge.asked());
    }

    /** Each is answered once. */
    private static Passkeys.Challenge challenge(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(CHALLENGE) instanceof Passkeys.Challenge challenge)) {
            throw new RefusalException(new CitizenRefusal.PasskeyRefused());
        }
        session.removeAttribute(CHALLENGE);
        return challenge;
    }

    @PostMapping(PATH)
    Answer add(
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestHeader(name = "User-Agent", defaultValue = "") String agent,
            HttpServletRequest request) {
        Citizen who = citizen.require();
        try {
            passkeys.added(
                    who,
                    challenge(request),
                    credential,
                    CitizenSessions.device(agent),
                    address(request));
            return Redirect.to(PATH).saying("citizen.passkey.added");
        } catch (RefusalException refused) {
            return page(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/{id}/remove")
    Answer remove(@PathVariable UUID id) {
        passkeys.remove(citizen.require().account(), id);
        return Redirect.to(PATH).saying("citizen.passkey.removed");
    }

    @PostMapping("/enter/passkey/options")
    ResponseEntity<String> enterOptions(HttpServletRequest request) {
        limits.requireLookup("enter");
        return asked(passkeys.enter(address(request)), request);
    }

    @PostMapping("/enter/passkey")
    Answer enter(
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestParam(name = "next", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.requireLookup("enter-code");
        try {
            CitizenPrincipal who =
                    passkeys.entered(challenge(request), credential, address(request));
            return Redirect.to(entrance.arrive(who, next, request, response));
        } catch (RefusalException refused) {
            return Redirect.to("/enter?problem=PASSKEY");
        }
    }
}
