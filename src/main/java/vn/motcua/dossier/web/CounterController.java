package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Acted;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Receive;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.HtmxRequest;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The counter: choose the procedure, fill in one form, hand out the receipt. */
@Controller
class CounterController {

    private final CounterPlaces places;
    private final CounterPages pages;
    private final Dossiers dossiers;
    private final SamePerson people;

    CounterController(
            CounterPlaces places, CounterPages pages, Dossiers dossiers, SamePerson people) {
        this.places = places;
        this.pages = pages;
        this.dossiers = dossiers;
        this.people = people;
    }

    @GetMapping("/counter")
    Answer choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(defaultValue = "") String beside,
            HttpServletRequest request) {
        CounterPlace place = places.of(agency, beside);
        ChoosePage page = pages.choose(place, q, FormView.empty());
        // While somebody is still typing nothing may move away under the hand.
        return q.isBlank() || HtmxRequest.wantsFragment(request)
                ? Page.of("dossier/counter/choose", page)
                : pages.only(page)
                        .<Answer>map(p -> Redirect.to(place.path(p.code())))
                        .orElseGet(() -> Page.of("dossier/counter/choose", page));
    }

    @GetMapping("/counter/{code}")
    Answer open(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(defaultValue = "") String beside) {
        CounterPlace place = places.of(agency, beside);
        try {
            ProcedureVersion procedure = pages.procedure(place, code);
            FormView opened = IntakeForm.opened(Uuid7.next(), procedure);
            return form(place, procedure, people.same(opened, place), false);
        } catch (RefusalException refusal) {
            return chooseAgain(place, refusal);
        }
    }

    /** A filled scan field asks for the form to be filled in, another case for its check-list. */
    @PostMapping("/counter/{code}")
    Answer receive(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        CounterPlace place = places.of(form.value("agency"), form.value(Beside.NAME));
        ProcedureVersion procedure;
        try {
            procedure = pages.procedure(place, code);
        } catch (RefusalException refusal) {
            return chooseAgain(place, refusal);
        }
        if (!form.value("scan").isBlank()) {
            return form(place, procedure, IntakeForm.filledFromCard(form), false);
        }
        String caseId = IntakeForm.shownCase(form, procedure);
        if (caseId.equals(form.value("caseId")) && !caseId.equals(form.value("papersOf"))) {
            return form(place, procedure, form, true);
        }
        try {
            IntakeForm intake = new IntakeForm(form, procedure);
            if (!place.receives()) {
                Acted filed = file(place, intake);
                return Redirect.to("/post").saying("dossier.post.filed", filed.code());
            }
            if (!form.value("file").isEmpty()) {
                return Redirect.to("/dossiers/" + file(place, intake).dossier());
            }
            Acted received = receive(place, intake);
            return Redirect.to(place.beside().on("/dossiers/" + received.dossier() + "/received"));
        } catch (RefusalException refusal) {
            return form(place, procedure, withFreshKey(form.refused(refusal)), false);
        }
    }

    /** Not in order: it gets a code, and the dossier page asks for papers or refuses. */
    private Acted file(CounterPlace place, IntakeForm typed) {
        UUID key =
                typed.key().orElseThrow(() -> new RefusalException(new DossierRefusal.KeyUsed()));
        Receive receive = typed.receive(key, place.agency().id());
        if (!typed.unreadable().isEmpty()) {
            throw new RefusalException(typed.unreadable());
        }
        return dossiers.register(receive, place.officer());
    }

    private Acted receive(CounterPlace place, IntakeForm typed) {
        UUID key =
                typed.key().orElseThrow(() -> new RefusalException(new DossierRefusal.KeyUsed()));
        Receive receive = typed.receive(key, place.agency().id());
        if (!typed.unreadable().isEmpty()) {
            List<Refusal> wrong = new ArrayList<>(typed.unreadable());
            wrong.addAll(dossiers.problems(receive, place.officer()));
            throw new RefusalException(wrong.stream().distinct().toList());
        }
        return dossiers.receive(receive, place.officer());
    }

    /** A used key would be refused for ever; the typed form goes on under a new one. */
    private static FormView withFreshKey(FormView form) {
        boolean used = form.refusals().contains(new DossierRefusal.KeyUsed());
        return used ? form.with("key", Uuid7.next().toString()) : form;
    }

    /** The person's part of the form, filled in from the card. */
    @PostMapping("/counter/{code}/card")
    Answer card(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        CounterPlace place = places.of(form.value("agency"), form.value(Beside.NAME));
        ProcedureVersion procedure = pages.procedure(place, code);
        FormView filled = IntakeForm.filledFromCard(form);
        return Page.of("dossier/counter/person", pages.intake(place, procedure, filled, false));
    }

    /** The part of the form that follows the case. */
    @PostMapping("/counter/{code}/papers")
    Answer papers(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        CounterPlace place = places.of(form.value("agency"), form.value(Beside.NAME));
        ProcedureVersion procedure = pages.procedure(place, code);
        return Page.of("dossier/counter/papers", pages.intake(place, procedure, form, false));
    }

    private Answer form(
            CounterPlace place, ProcedureVersion procedure, FormView form, boolean papersChanged) {
        Page page =
                Page.of(
                        "dossier/counter/intake",
                        pages.intake(place, procedure, form, papersChanged));
        return form.refusals().isEmpty() ? page : page.with(status(form.refusals()));
    }

    private Answer chooseAgain(CounterPlace place, RefusalException refusal) {
        FormView form = FormView.empty().refused(refusal);
        return Page.of("dossier/counter/choose", pages.choose(place, "", form))
                .with(status(form.refusals()));
    }

    private static HttpStatus status(List<Refusal> refusals) {
        return Problems.status(refusals.getFirst().kind());
    }
}
