package vn.motcua.signing.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SecondFactors;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;
import vn.motcua.signing.KeyUses;
import vn.motcua.signing.ResultSigning;
import vn.motcua.signing.SigningRefusal;

/** Where a leader signs the result of a dossier, by password once more. */
@Controller
class SignDoor {

    private static final String ONE = "/dossiers/{id}/results/{version}/sign";

    private final CurrentUser user;
    private final DossierQueries dossiers;
    private final KeyUses uses;
    private final ResultSigning signing;
    private final SecondFactors secondFactors;

    SignDoor(
            CurrentUser user,
            DossierQueries dossiers,
            KeyUses uses,
            ResultSigning signing,
            SecondFactors secondFactors) {
        this.user = user;
        this.dossiers = dossiers;
        this.uses = uses;
        this.signing = signing;
        this.secondFactors = secondFactors;
    }

    static String path(UUID dossier, int version) {
        return "/dossiers/" + dossier + "/results/" + version + "/sign";
    }

    @GetMapping(ONE)
    Page ask(@PathVariable UUID id, @PathVariable int version) {
        SignedIn by = user.require();
        return page(dossiers.view(id, by, "sign-result"), version, by, FormView.empty());
    }

    @PostMapping(ONE)
    Answer sign(
            @PathVariable UUID id,
            @PathVariable int version,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        DossierView view = dossiers.view(id, by, "sign-result");
        FormView form = FormView.of(typed);
        try {
            signing.sign(
                    view,
                    new ResultSigning.Order(
                            version,
                            Typed.id(form.value("use")).orElseGet(Uuid7::next),
                            form.value("current"),
                            form.value("code"),
                            Typed.id(form.value("form")).orElseGet(Uuid7::next)),
                    by);
            return Redirect.to("/dossiers/" + id).saying("signing.said.signed");
        } catch (RefusalException refused) {
            Refusal.Kind kind = refused.first().kind();
            if (kind == Refusal.Kind.NOT_FOUND || kind == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return page(view, version, by, form.refused(refused)).with(Problems.status(kind));
        }
    }

    private Page page(DossierView view, int version, SignedIn by, FormView form) {
        var mine = uses.mine(by);
        if (mine.isEmpty()) {
            throw new RefusalException(new SigningRefusal.NotYourKey());
        }
        FormView named =
                form.value("form").isEmpty()
                        ? form.with("form", Uuid7.next().toString())
                                .with("use", mine.getFirst().id().toString())
                        : form;
        return Page.of(
                "signing/sign",
                new SignPage(
                        view,
                        version,
                        signing.verdict(view, version),
                        mine,
                        secondFactors.isOn(by.account()),
                        named));
    }
}
