package vn.motcua.dossier.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The dossier page and every act on it. */
@Controller
class DossierController {

    private final CurrentUser user;
    private final Dossiers dossiers;
    private final DossierPages pages;

    DossierController(CurrentUser user, Dossiers dossiers, DossierPages pages) {
        this.user = user;
        this.dossiers = dossiers;
        this.pages = pages;
    }

    @GetMapping("/dossiers/{id}")
    Answer show(@PathVariable UUID id) {
        return Page.of("dossier/show", pages.page(id, user.require(), null));
    }

    /** One act; refused, the page comes back as it now stands with what was typed. */
    @PostMapping("/dossiers/{id}/acts")
    Answer act(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        ActForm act = new ActForm(form);
        int task = act.task();
        UUID key = act.key();
        try {
            dossiers.act(id, act.commands(), key, by);
            return Redirect.to("/dossiers/" + id).saying("dossier.said." + act.act());
        } catch (RefusalException refusal) {
            HttpStatus status = status(refusal.refusals());
            if (status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN) {
                throw refusal;
            }
            Tried tried = new Tried(act.act(), task, form.refused(refusal));
            return Page.of("dossier/show", pages.page(id, by, tried)).with(status);
        }
    }

    static HttpStatus status(List<Refusal> refusals) {
        return Problems.status(refusals.getFirst().kind());
    }
}
