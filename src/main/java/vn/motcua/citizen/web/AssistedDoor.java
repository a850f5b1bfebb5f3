package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.identity.Sessions;
import vn.motcua.identity.SignIns;
import vn.motcua.identity.StaffPrincipal;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Where an officer who filled in with a citizen ends it and goes back to their own work. */
@Controller
class AssistedDoor {

    private final CurrentCitizen citizen;
    private final SignIns signIns;
    private final Sessions sessions;

    AssistedDoor(CurrentCitizen citizen, SignIns signIns, Sessions sessions) {
        this.citizen = citizen;
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @GetMapping("/my/assisted")
    Answer explain() {
        return officer()
                .<Answer>map(o -> Page.of("citizen/assisted", new AssistedPage(o.fullName())))
                .orElse(Redirect.to(Entrance.HOME));
    }

    @PostMapping("/my/assisted")
    Answer end(HttpServletRequest request, HttpServletResponse response) {
        Optional<StaffPrincipal> officer = officer();
        if (officer.isEmpty()) {
            return Redirect.to(Entrance.HOME);
        }
        Optional<StaffPrincipal> back = officer.flatMap(signIns::goOn);
        if (back.isPresent()) {
            sessions.begin(back.get(), request, response);
            return Redirect.to("/counter").saying("citizen.assisted.ended");
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return Redirect.to("/sign-in");
    }

    private Optional<StaffPrincipal> officer() {
        return citizen.principal().map(CitizenPrincipal::assistedBy);
    }
}
