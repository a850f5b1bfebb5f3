package vn.motcua.signing.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.signature.Keys;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;
import vn.motcua.signing.KeyUses;

/** Who may sign with which key of the server, for administrators. */
@Controller
class KeysDoor {

    static final String PATH = "/admin/signing-keys";

    private final KeyUses uses;
    private final Keys keys;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    KeysDoor(
            KeyUses uses,
            Keys keys,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.uses = uses;
        this.keys = keys;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list() {
        return page(FormView.empty(), user.require());
    }

    @PostMapping(PATH)
    Answer give(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        try {
            UUID ignored =
                    uses.give(
                            new KeyUses.Given(
                                    form.value("key"),
                                    Typed.id(form.value("agency")).orElse(null),
                                    form.value("username"),
                                    form.value("kind").equals("organisation"),
                                    Typed.day(form.value("from")).orElse(null),
                                    Typed.day(form.value("to")).orElse(null)),
                            by);
            return Redirect.to(PATH).saying("signing.keys.said.given");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return page(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/{id}/ended")
    Redirect end(@PathVariable UUID id) {
        uses.end(id, user.require());
        return Redirect.to(PATH).saying("signing.keys.said.ended");
    }

    private Page page(FormView form, SignedIn by) {
        return Page.of(
                "signing/keys",
                new KeysPage(uses.all(by), keys, organizations.chart(), clock.today(), form));
    }
}
