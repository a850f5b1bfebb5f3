package vn.motcua.plan.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanDrafts;
import vn.motcua.plan.Plans;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** What is done with a plan before it is issued, as a whole. */
@Controller
class DraftDoor {

    private static final String ONE = PlansDoor.PATH + "/{id}";

    /** What an act does with its form. */
    private interface Act {
        void of(FormView form, SignedIn by) throws IOException;
    }

    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlansDoor pages;
    private final PlanFiles files;
    private final CurrentUser user;

    DraftDoor(Plans plans, PlanDrafts drafts, PlansDoor pages, PlanFiles files, CurrentUser user) {
        this.plans = plans;
        this.drafts = drafts;
        this.pages = pages;
        this.files = files;
        this.user = user;
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, Act act)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", which);
        try {
            act.of(form, by);
            return Redirect.to(PlansDoor.PATH + "/" + id).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            Plan plan = plans.find(id);
            if (plan.isIssued()
                    || first.kind() == Refusal.Kind.FORBIDDEN
                    || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return pages.draft(plan, form.refused(refused), by).with(Problems.status(first.kind()));
        }
    }

    @PostMapping(ONE + "/findings/kept")
    Answer keep(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "keep",
                "plan.said.kept",
                (form, by) -> drafts.keep(id, numbers(typed.get("finding")), by));
    }

    private static List<Integer> numbers(@Nullable List<String> typed) {
        List<Integer> numbers = new ArrayList<>();
        if (typed != null) {
            typed.forEach(one -> numbers.add(PlanTyped.number(one)));
        }
        return numbers;
    }

    /** Says whom words of the plan mean. */
    @PostMapping(ONE + "/agencies")
    Answer choose(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "choose",
                "plan.said.chosen",
                (form, by) ->
                        drafts.choose(
                                id,
                                PlanTyped.number(form.value("version")),
                                form.value("said"),
                                PlanTyped.ids(typed.getOrDefault("chosen", List.of())),
                                by));
    }

    @PostMapping(ONE + "/checked")
    Answer check(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "check",
                "plan.said.checked",
                (form, by) -> plans.check(id, PlanTyped.number(form.value("version")), by));
    }

    @PostMapping(ONE + "/reopened")
    Answer reopen(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "check",
                "plan.said.reopened",
                (form, by) -> plans.reopen(id, PlanTyped.number(form.value("version")), by));
    }

    @PostMapping(ONE + "/issued")
    Answer issue(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "issue",
                "plan.said.issued",
                (form, by) -> {
                    Plan plan = plans.find(id);
                    plans.requireManager(plan, by);
                    PlanFiles.Kept kept = files.keep(file);
                    plans.issue(
                            id,
                            PlanTyped.number(form.value("version")),
                            new Plans.Issue(
                                    form.value("number"),
                                    Typed.day(form.value("day")).orElse(null),
                                    form.value("title"),
                                    form.value("signerTitle"),
                                    form.value("signer"),
                                    kept.hash().isEmpty() ? plan.source() : kept.hash(),
                                    kept.hash().isEmpty() ? plan.sourceName() : kept.name()),
                            by);
                });
    }
}
