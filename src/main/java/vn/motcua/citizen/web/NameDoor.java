package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.identity.Sessions;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The one thing that is asked of a citizen at the first sign-in. */
@Controller
class NameDoor {

    private static final String PATH = "/my/account/name";

    private final CitizenAccounts accounts;
    private final CurrentCitizen citizen;
    private final Sessions sessions;

    NameDoor(CitizenAccounts accounts, CurrentCitizen citizen, Sessions sessions) {
        this.accounts = accounts;
        this.citizen = citizen;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    Page form(@RequestParam(name = "next", defaultValue = "") String next) {
        Citizen who = citizen.require();
        return page(FormView.empty().with("name", who.name()), next);
    }

    private static Page page(FormView form, String next) {
        return Page.of("citizen/name", new NamePage(form, next));
    }

    @PostMapping(PATH)
    Answer give(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "next", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        CitizenPrincipal who =
                citizen.principal()
                        .orElseThrow(() -> new RefusalException(new CitizenRefusal.NotSignedIn()));
        try {
            sessions.renew(accounts.rename(who, name), request, response);
            return Redirect.to(Entrance.wanted(next));
        } catch (RefusalException refused) {
            return page(FormView.empty().with("name", name).refused(refused), next)
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
