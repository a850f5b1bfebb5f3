package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Correcting a recorded completion: signed, counted, and never an edit. */
@Controller
class CorrectionController {

    private final CurrentUser user;
    private final Access access;
    private final Dossiers dossiers;
    private final DossierQueries queries;

    CorrectionController(
            CurrentUser user, Access access, Dossiers dossiers, DossierQueries queries) {
        this.user = user;
        this.access = access;
        this.dossiers = dossiers;
        this.queries = queries;
    }

    @GetMapping("/dossiers/{id}/correction")
    Answer open(@PathVariable UUID id) {
        return form(id, user.require(), FormView.empty());
    }

    @PostMapping("/dossiers/{id}/correction")
    Answer correct(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            dossiers.act(id, command(form), new ActForm(form).key(), by);
            return Redirect.to("/dossiers/" + id).saying("dossier.said.correct");
        } catch (RefusalException refusal) {
            HttpStatus status = DossierController.status(refusal.refusals());
            if (status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN) {
                throw refusal;
            }
            Page page = form(id, by, form.refused(refusal));
            return page.with(status);
        }
    }

    private Page form(UUID id, SignedIn by, FormView form) {
        DossierView view = queries.view(id, by, "dossier-correction");
        access.require(by, Right.DOSSIER_CORRECT, Scope.of(view.state().agency()));
        if (view.state().resolvedAt() == null && form.refusals().isEmpty()) {
            throw new RefusalException(new DossierRefusal.NotResolved());
        }
        return Page.of(
                "dossier/correction", new CorrectionPage(view, Uuid7.next().toString(), form));
    }

    private static DossierCommand command(FormView form) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<Instant> claimed = Typed.moment(form.value("claimed"));
        if (claimed.isEmpty()) {
            wrong.add(new DossierRefusal.ImpossibleDate("claimed"));
        }
        String reason = CorrectionPage.known(form.value("reason"));
        if (reason.isEmpty()) {
            wrong.add(new DossierRefusal.Missing("reason"));
        }
        if (form.value("note").isBlank()) {
            wrong.add(new DossierRefusal.Missing("note"));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return new DossierCommand.CorrectCompletion(
                claimed.orElseThrow(), reason, form.value("note"));
    }
}
