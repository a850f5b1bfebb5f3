package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.citizen.CitizenSessions;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Where a citizen is signed in, and how to end that. */
@Controller
class SessionsDoor {

    private static final String PATH = "/my/account/sessions";

    private final CitizenSessions sessions;
    private final CurrentCitizen citizen;

    SessionsDoor(CitizenSessions sessions, CurrentCitizen citizen) {
        this.sessions = sessions;
        this.citizen = citizen;
    }

    @GetMapping(PATH)
    Page list(HttpServletRequest request) {
        UUID account = citizen.require().account();
        return Page.of(
                "citizen/sessions",
                new SessionsPage(sessions.of(account, request.getSession(false))));
    }

    @PostMapping(PATH + "/{handle}/end")
    Answer end(@PathVariable String handle) {
        sessions.end(citizen.require().account(), handle);
        return Redirect.to(PATH).saying("citizen.sessions.ended");
    }

    @PostMapping(PATH + "/end-all")
    Answer endAll(HttpServletRequest request) {
        sessions.endAll(citizen.require().account());
        HttpSession own = request.getSession(false);
        if (own != null) {
            own.invalidate();
        }
        return Redirect.to("/").saying("citizen.sessions.all-ended");
    }
}
