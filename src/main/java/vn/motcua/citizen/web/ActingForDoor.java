package vn.motcua.citizen.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.citizen.Representations;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** For whom somebody acts: a child, a business, whoever has authorized them. */
@Controller
class ActingForDoor {

    private static final String PATH = "/my/account/acting-for";

    private final Representations representations;
    private final CurrentCitizen citizen;
    private final BusinessClock clock;

    ActingForDoor(Representations representations, CurrentCitizen citizen, BusinessClock clock) {
        this.representations = representations;
        this.citizen = citizen;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list() {
        return page(FormView.empty());
    }

    private Page page(FormView form) {
        return Page.of(
                "citizen/acting-for",
                new ActingForPage(
                        form, representations.all(citizen.require().account()), clock.today()));
    }

    @PostMapping(PATH)
    Answer add(@RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        try {
            representations.add(citizen.require().account(), form::value);
            return Redirect.to(PATH).saying("citizen.acting.added");
        } catch (RefusalException refused) {
            return page(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/{id}/end")
    Answer end(@PathVariable UUID id) {
        representations.end(citizen.require().account(), id);
        return Redirect.to(PATH).saying("citizen.acting.ended");
    }
}
