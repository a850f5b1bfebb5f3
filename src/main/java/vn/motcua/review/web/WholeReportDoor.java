package vn.motcua.review.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.review.Consolidations;
import vn.motcua.review.Cut;
import vn.motcua.review.Merged;
import vn.motcua.review.Outcome;
import vn.motcua.review.ReviewLimits;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewPlans;
import vn.motcua.review.ReviewRefusal;
import vn.motcua.review.ReviewReport;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The consolidated report, from the control office to the leader, the province and its answers. */
@Controller
class WholeReportDoor {

    private static final String WHOLE = ReviewDesk.PATH + "/{id}/whole";

    private final ReviewPlans plans;
    private final Consolidations consolidations;
    private final ReviewLimits limits;
    private final ReviewDesk desk;

    WholeReportDoor(
            ReviewPlans plans,
            Consolidations consolidations,
            ReviewLimits limits,
            ReviewDesk desk) {
        this.plans = plans;
        this.consolidations = consolidations;
        this.limits = limits;
        this.desk = desk;
    }

    @GetMapping(WHOLE)
    Page show(@PathVariable UUID id) {
        return page(id, FormView.empty(), desk.who());
    }

    private Page page(UUID id, FormView form, SignedIn by) {
        ReviewPlan plan = plans.find(id);
        Optional<ReviewReport> report = consolidations.find(id);
        ReviewNames names = desk.names();
        Map<String, List<Merged>> duplicates = consolidations.duplicates(id);
        return Page.of(
                "review/whole",
                new WholePage(
                        plan,
                        report.orElse(null),
                        limits.tests(
                                report.map(one -> one.content().cut()).orElse(Cut.NOTHING),
                                plan.year()),
                        consolidations.accepted(id),
                        duplicates,
                        report.map(one -> consolidations.outcomes(one.id(), names.today()))
                                .orElse(List.of()),
                        names,
                        plans.mayManage(plan.unit(), by),
                        consolidations.maySign(plan, by),
                        form));
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> sent, String which, ReviewDesk.Act act) {
        return desk.act(
                sent,
                which,
                Redirect.to(ReviewDesk.path(id) + "/whole").saying("review.said.whole." + which),
                (form, by) -> page(id, form, by),
                act);
    }

    @PostMapping(WHOLE)
    Answer make(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return act(
                id, sent, "made", (typed, by) -> consolidations.make(id, choices(id, typed), by));
    }

    private Map<String, Consolidations.Chosen> choices(UUID id, ReviewTyped typed) {
        Map<String, Consolidations.Chosen> choices = new HashMap<>();
        for (String code : consolidations.duplicates(id).keySet()) {
            choices.put(
                    code,
                    new Consolidations.Chosen(
                            typed.id("unit-" + code).orElse(null), typed.text("reason-" + code)));
        }
        return choices;
    }

    @PostMapping(WHOLE + "/presented")
    Answer present(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return act(
                id,
                sent,
                "presented",
                (typed, by) -> consolidations.present(id, typed.line("number"), by));
    }

    @PostMapping(WHOLE + "/signed")
    Answer sign(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return act(id, sent, "signed", (typed, by) -> consolidations.sign(id, by));
    }

    @PostMapping(WHOLE + "/returned")
    Answer giveBack(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return act(
                id,
                sent,
                "returned",
                (typed, by) -> consolidations.giveBack(id, typed.text("words"), by));
    }

    @PostMapping(WHOLE + "/sent")
    Answer send(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return act(
                id,
                sent,
                "sent",
                (typed, by) -> consolidations.send(id, typed.line("number"), typed.day("on"), by));
    }

    @PostMapping(WHOLE + "/outcomes")
    Answer outcome(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return act(
                id,
                sent,
                "outcome",
                (typed, by) ->
                        consolidations.outcome(
                                id,
                                new Outcome(
                                        typed.form().value("procedure"),
                                        typed.one(Outcome.Standing.class, "standing")
                                                .orElseThrow(() ->
                                                        new RefusalException(
                                                                new ReviewRefusal
                                                                        .ReviewFieldMissing(
                                                                        "standing"))),
                                        typed.day("on"),
                                        typed.line("document")),
                                by));
    }
}
