package vn.motcua.queue.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Field;
import vn.motcua.identity.Right;
import vn.motcua.kernel.RefusalException;
import vn.motcua.queue.Arrangement;
import vn.motcua.queue.Arrangements;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Where groups and counters are set up, by whoever manages the organization or leads the desk. */
@Controller
class SetupController {

    private static final String PATH = "/queue/setup";

    private final QueuePlaces places;
    private final Arrangements arrangements;

    SetupController(QueuePlaces places, Arrangements arrangements) {
        this.places = places;
        this.arrangements = arrangements;
    }

    @GetMapping(PATH)
    Answer show(@RequestParam(required = false) @Nullable UUID agency) {
        QueuePlace place = places.of(Right.QUEUE_MANAGE, agency);
        Arrangement arrangement = arrangements.of(place.agency().id());
        return page(place, arrangement, SetupPage.typed(arrangement));
    }

    private Page page(QueuePlace place, Arrangement arrangement, FormView form) {
        List<Field> fields = arrangements.fields(place.agency().id());
        return Page.of("queue/setup", new SetupPage(place, arrangement, fields, form));
    }

    @PostMapping(PATH)
    Answer save(@RequestParam UUID agency, @RequestParam MultiValueMap<String, String> typed) {
        QueuePlace place = places.of(Right.QUEUE_MANAGE, agency);
        FormView form = FormView.of(typed);
        try {
            List<Field> fields = arrangements.fields(agency);
            arrangements.arrange(SetupPage.wished(agency, fields, form), place.who().actor());
            return done(agency);
        } catch (RefusalException refused) {
            return page(place, arrangements.of(agency), form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /** Groups and counters as they are proposed; only where nobody has set any up. */
    @PostMapping(PATH + "/defaults")
    Answer defaults(@RequestParam UUID agency) {
        QueuePlace place = places.of(Right.QUEUE_MANAGE, agency);
        arrangements.arrange(arrangements.proposal(agency), place.who().actor());
        return done(agency);
    }

    private static Redirect done(UUID agency) {
        return Redirect.to(PATH + "?agency=" + agency).saying("queue.said.arranged");
    }
}
