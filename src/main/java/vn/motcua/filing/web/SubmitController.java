package vn.motcua.filing.web;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.filing.Draft;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.Way;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/**
 * The press that files. Pressed twice, sent again by a browser that lost its connection, or sent
 * from two windows, it files once and leads to the same proof.
 */
@Controller
class SubmitController {

    private final CurrentCitizen citizens;
    private final Drafts drafts;
    private final Filing filing;
    private final DraftPages pages;

    SubmitController(CurrentCitizen citizens, Drafts drafts, Filing filing, DraftPages pages) {
        this.citizens = citizens;
        this.drafts = drafts;
        this.filing = filing;
        this.pages = pages;
    }

    @PostMapping("/my/drafts/{id}/filed")
    Answer file(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Citizen by = citizens.require();
        if (filing.isOwner(id, by.account())) {
            return proof(id);
        }
        try {
            return press(id, by, FormView.of(typed));
        } catch (RefusalException gone) {
            // Another press filed it between the look and this one's.
            if (filing.isOwner(id, by.account())) {
                return proof(id);
            }
            throw gone;
        }
    }

    private Answer press(UUID id, Citizen by, FormView form) {
        Draft draft = drafts.require(id, by.account());
        if (!form.value("confirmed").equals("on")) {
            return again(draft, by, form, new RefusalException(new FilingRefusal.NotConfirmed()));
        }
        try {
            filing.file(id, seen(form), by);
            return proof(id);
        } catch (RefusalException refused) {
            return again(drafts.require(id, by.account()), by, form, refused);
        }
    }

    private Answer again(Draft draft, Citizen by, FormView form, RefusalException refused) {
        return pages.again(draft, by, Way.REVIEW, form, new ArrayList<>(refused.refusals()))
                .with(Problems.status(refused.first().kind()));
    }

    private static Answer proof(UUID id) {
        return Redirect.to("/my/dossiers/" + id + "/proof");
    }

    private static int seen(FormView form) {
        String typed = form.value("seen");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
