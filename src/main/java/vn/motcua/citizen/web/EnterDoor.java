package vn.motcua.citizen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.CitizenAccounts;
import vn.motcua.citizen.CodePurpose;
import vn.motcua.citizen.Contact;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.citizen.oidc.Providers;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Citizens come in by a telephone or an e-mail address and the code that is sent there. */
@Controller
class EnterDoor {

    private static final String DOOR = "/enter";
    private static final String CODE = "/enter/code";

    private final CodeSending codes;
    private final CitizenAccounts accounts;
    private final Entrance entrance;
    private final CurrentCitizen citizen;
    private final Providers providers;

    EnterDoor(
            CodeSending codes,
            CitizenAccounts accounts,
            Entrance entrance,
            CurrentCitizen citizen,
            Providers providers) {
        this.providers = providers;
        this.codes = codes;
        this.accounts = accounts;
        this.entrance = entrance;
        this.citizen = citizen;
    }

    @GetMapping(DOOR)
    Answer door(
            @RequestParam(name = "next", defaultValue = "") String next,
            @RequestParam(name = "problem", defaultValue = "") String problem) {
        return citizen.principal().isPresent()
                ? Redirect.to(Entrance.wanted(next))
                : page(FormView.empty(), next, Problem.known(problem));
    }

    private Page page(FormView form, String next, String problem) {
        return Page.of("citizen/enter", new EnterPage(form, next, providers.all(), problem));
    }

    @PostMapping(DOOR)
    Answer ask(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Locale language) {
        FormView form = FormView.of(typed);
        String next = form.value("next");
        try {
            codes.send(
                    new CodeSending.Wish(
                            CodePurpose.ENTER,
                            null,
                            form.value("contact"),
                            next,
                            !form.value(EnterPage.TRAP).isEmpty()),
                    request,
                    language);
            return Redirect.to(CODE);
        } catch (RefusalException refused) {
            return page(form.refused(refused), next, "")
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(CODE)
    Answer codeForm(HttpServletRequest request) {
        return codes.waiting(CodePurpose.ENTER, request)
                .<Answer>map(p -> codePage(p, List.of()))
                .orElse(Redirect.to(DOOR));
    }

    private static Page codePage(PendingEntry pending, List<Refusal> refusals) {
        return Page.of("citizen/code", CodePage.of(DOOR, pending, refusals));
    }

    @PostMapping(CODE)
    Answer code(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PendingEntry> found = codes.waiting(CodePurpose.ENTER, request);
        if (found.isEmpty()) {
            return Redirect.to(DOOR);
        }
        PendingEntry pending = found.get();
        try {
            Contact contact = codes.use(pending, null, code);
            return Redirect.to(
                    entrance.arrive(accounts.enter(contact), pending.next(), request, response));
        } catch (RefusalException refused) {
            return codePage(pending, refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(DOOR + "/again")
    Answer again(HttpServletRequest request, Locale language) {
        Optional<PendingEntry> found = codes.waiting(CodePurpose.ENTER, request);
        if (found.isEmpty()) {
            return Redirect.to(DOOR);
        }
        try {
            codes.again(found.get(), null, request, language);
            return Redirect.to(CODE).saying("citizen.code.sent-again");
        } catch (RefusalException refused) {
            return codePage(found.get(), refused.refusals())
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
