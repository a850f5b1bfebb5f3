package vn.motcua.rating.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.rating.Answers;
import vn.motcua.rating.Questionnaires;
import vn.motcua.rating.Ratings;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The one-stop desk enters a sheet that a citizen filled in by hand; it stays marked as that. */
@Controller
class PaperController {

    private final DossierQueries dossiers;
    private final Ratings ratings;
    private final Questionnaires questionnaires;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    PaperController(
            DossierQueries dossiers,
            Ratings ratings,
            Questionnaires questionnaires,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.dossiers = dossiers;
        this.ratings = ratings;
        this.questionnaires = questionnaires;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{id}/rating")
    Page ask(@PathVariable UUID id) {
        DossierView view = view(id, user.require());
        ratings.refusal(view)
                .ifPresent(no -> {
                    throw new RefusalException(no);
                });
        return sheet(FormView.empty(), view);
    }

    @PostMapping("/dossiers/{id}/rating")
    Answer enter(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        DossierView view = view(id, by);
        FormView form = FormView.of(typed);
        Answers.Read read = Answers.read(questionnaires.on(clock.today()), form::value);
        if (!read.wrong().isEmpty()) {
            return sheet(form.refused(read.wrong()), view).with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ratings.enter(view, read.answers(), by);
        return Redirect.to("/dossiers/" + id).saying("rating.entered");
    }

    private DossierView view(UUID id, SignedIn by) {
        DossierView view = dossiers.view(id, by, "dossier");
        access.require(by, Right.DOSSIER_RECEIVE, Scope.of(view.state().agency()));
        return view;
    }

    private Page sheet(FormView form, DossierView view) {
        return Page.of(
                "rating/sheet",
                new SheetPage(
                        form,
                        view,
                        questionnaires.on(clock.today()),
                        "/dossiers/" + view.state().id() + "/rating"));
    }
}
