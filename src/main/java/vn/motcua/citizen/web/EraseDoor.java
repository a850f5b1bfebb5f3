package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.AccountClosing;
import vn.motcua.citizen.CitizenRefusal;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Erases an account once its owner has read what that takes and ticked that they have. */
@Controller
class EraseDoor {

    static final String PATH = "/my/account/erase";

    private final AccountClosing closing;
    private final CurrentCitizen citizen;

    EraseDoor(AccountClosing closing, CurrentCitizen citizen) {
        this.closing = closing;
        this.citizen = citizen;
    }

    @GetMapping(PATH)
    Page ask() {
        return page(closing.hindrances(citizen.require().account()), FormView.empty());
    }

    private static Page page(List<Refusal> hindrances, FormView form) {
        return Page.of("citizen/erase", new ErasePage(hindrances, form));
    }

    @PostMapping(PATH)
    Answer erase(
            @RequestParam(name = "understood", defaultValue = "") String understood,
            HttpServletRequest request) {
        UUID account = citizen.require().account();
        try {
            if (understood.isEmpty()) {
                throw new RefusalException(new CitizenRefusal.NotUnderstood());
            }
            closing.close(account);
        } catch (RefusalException refused) {
            return page(closing.hindrances(account), FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
        HttpSession own = request.getSession(false);
        if (own != null) {
            own.invalidate();
        }
        return Redirect.to("/").saying("citizen.erase.done");
    }
}
