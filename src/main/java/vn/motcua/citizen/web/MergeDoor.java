package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CitizenPrincipal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.citizen.Merges;
import vn.motcua.identity.Sessions;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** Asks once more before two accounts of one person become one, which is not undone. */
@Controller
class MergeDoor {

    static final String PATH = "/my/account/merge";

    private final Merges merges;
    private final CitizenAccounts accounts;
    private final CurrentCitizen citizen;
    private final Sessions sessions;
    private final Clock clock;

    MergeDoor(
            Merges merges,
            CitizenAccounts accounts,
            CurrentCitizen citizen,
            Sessions sessions,
            Clock clock) {
        this.merges = merges;
        this.accounts = accounts;
        this.citizen = citizen;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer ask(HttpServletRequest request) {
        return ProvenAccount.of(request, clock.instant())
                .<Answer>map(p -> Page.of("citizen/merge", new MergePage(p.by())))
                .orElse(Redirect.to("/my/account"));
    }

    @PostMapping(PATH)
    Answer merge(HttpServletRequest request, HttpServletResponse response) {
        UUID account = citizen.require().account();
        Optional<ProvenAccount> proven = ProvenAccount.of(request, clock.instant());
        if (proven.isEmpty()) {
            return Redirect.to("/my/account");
        }
        ProvenAccount.forget(request);
        merges.merge(proven.get().account(), account);
        CitizenPrincipal who = citizen.principal().orElseThrow();
        sessions.renew(accounts.asNow(who), request, response);
        return Redirect.to("/my/account").saying("citizen.merge.done");
    }
}
