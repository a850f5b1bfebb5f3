package vn.motcua.filing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.citizen.Citizen;
import vn.motcua.citizen.CurrentCitizen;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftContent;
import vn.motcua.filing.DraftStart;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.Way;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Redirect;

/**
 * One step after the other. What was typed is kept first, whatever is wrong with it, and checked
 * then; so nothing is lost to a mistake.
 */
@Controller
class DraftController {

    private final CurrentCitizen citizens;
    private final Drafts drafts;
    private final DraftStart start;
    private final DraftPages pages;

    DraftController(CurrentCitizen citizens, Drafts drafts, DraftStart start, DraftPages pages) {
        this.citizens = citizens;
        this.drafts = drafts;
        this.start = start;
        this.pages = pages;
    }

    /** On where the person stopped: at the first step that is not in order. */
    @GetMapping("/my/drafts/{id}")
    Answer goOn(@PathVariable UUID id) {
        Citizen by = citizens.require();
        Draft draft = drafts.require(id, by.account());
        return Redirect.to(path(id, pages.firstOpen(draft, by)));
    }

    @GetMapping("/my/drafts/{id}/{step}")
    Answer show(@PathVariable UUID id, @PathVariable String step) {
        Citizen by = citizens.require();
        Draft draft = drafts.require(id, by.account());
        return pages.page(draft, by, step);
    }

    @PostMapping("/my/drafts/{id}/{step}")
    Answer save(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed) {
        Citizen by = citizens.require();
        Draft draft = drafts.require(id, by.account());
        StepForm form = pages.read(draft, step, typed);
        Draft saved;
        try {
            saved = drafts.save(id, by.account(), step, form);
        } catch (RefusalException overtaken) {
            return pages.overtaken(draft, by, step, form, overtaken);
        }
        if (form.changesRows()) {
            return pages.again(saved, by, step, form.view(), List.of());
        }
        List<Refusal> wrong = pages.problems(saved, by, step);
        if (form.later()) {
            return Redirect.to("/my").saying("filing.said.later");
        }
        if (!wrong.isEmpty()) {
            return pages.again(saved, by, step, form.view(), wrong)
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Redirect.to(path(id, pages.next(saved, step)));
    }

    /**
     * Keeps what is typed while it is typed. Says of the fields that are filled in what is wrong
     * with them: the same sentences as when the step is sent.
     */
    @PostMapping("/my/drafts/{id}/{step}/kept")
    ResponseEntity<Map<String, Object>> keep(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> typed) {
        Citizen by = citizens.require();
        Draft draft = drafts.require(id, by.account());
        StepForm form = pages.read(draft, step, typed);
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            Draft saved = drafts.save(id, by.account(), step, form);
            answer.put("seen", saved.version());
            answer.put("said", pages.savedAt(saved));
            answer.put("wrong", pages.sentences(pages.filledIn(saved, by, step, form)));
            return ResponseEntity.ok(answer);
        } catch (RefusalException overtaken) {
            boolean conflict = overtaken.first() instanceof FilingRefusal.Overtaken;
            answer.put("said", pages.sentence(overtaken.first()));
            return ResponseEntity.status(conflict ? HttpStatus.CONFLICT : HttpStatus.GONE)
                    .body(answer);
        }
    }

    /** For whom it is filed. */
    @PostMapping("/my/drafts/{id}/behalf")
    Answer behalf(
            @PathVariable UUID id,
            @RequestParam(defaultValue = DraftContent.MYSELF) String behalf) {
        Citizen by = citizens.require();
        start.behalf(drafts.require(id, by.account()), by, behalf);
        return Redirect.to(path(id, Way.PERSON));
    }

    @PostMapping("/my/drafts/{id}/thrown-away")
    Answer discard(@PathVariable UUID id) {
        drafts.discard(id, citizens.require().account());
        return Redirect.to("/my").saying("filing.said.discarded");
    }

    static String path(UUID draft, String step) {
        return "/my/drafts/" + draft + "/" + step;
    }
}
