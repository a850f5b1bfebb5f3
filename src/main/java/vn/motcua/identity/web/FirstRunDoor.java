package vn.motcua.identity.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** A fresh program asks for its administrator, once. */
@Controller
class FirstRunDoor {

    private final Accounts accounts;

    FirstRunDoor(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/first-run")
    Answer form() {
        return accounts.isFirstRun() ? page(FormView.empty()) : Redirect.to("/sign-in");
    }

    private static Page page(FormView form) {
        return Page.of("identity/first-run", new FirstRunPage(form));
    }

    @PostMapping("/first-run")
    Answer make(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        try {
            accounts.firstRun(
                    form.value("name"),
                    form.value("username"),
                    form.value("password"),
                    form.value("again"));
            return Redirect.to("/sign-in").saying("identity.first-run.done");
        } catch (RefusalException refused) {
            if (refused.refusals().equals(List.of(new IdentityRefusal.FirstRunOver()))) {
                throw refused;
            }
            return page(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }
}
