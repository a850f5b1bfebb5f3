package vn.motcua.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.review.Candidate;
import vn.motcua.review.Consolidations;
import vn.motcua.review.Planned;
import vn.motcua.review.PlannedTyped;
import vn.motcua.review.ReviewCandidates;
import vn.motcua.review.ReviewLimits;
import vn.motcua.review.ReviewPlan;
import vn.motcua.review.ReviewPlans;
import vn.motcua.review.ReviewReading;
import vn.motcua.review.Reviewed;
import vn.motcua.review.UnitReports;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Plans of reviews: read by all of the staff, drawn up and issued by the control office. */
@Controller
class ReviewPlansDoor {

    private static final String ONE = ReviewDesk.PATH + "/{id}";

    private final ReviewPlans plans;
    private final ReviewReading reading;
    private final UnitReports reports;
    private final Consolidations consolidations;
    private final ReviewLimits limits;
    private final ObjectProvider<ReviewCandidates> candidates;
    private final ReviewDesk desk;

    ReviewPlansDoor(
            ReviewPlans plans,
            ReviewReading reading,
            UnitReports reports,
            Consolidations consolidations,
            ReviewLimits limits,
            ObjectProvider<ReviewCandidates> candidates,
            ReviewDesk desk) {
        this.plans = plans;
        this.reading = reading;
        this.reports = reports;
        this.consolidations = consolidations;
        this.limits = limits;
        this.candidates = candidates;
        this.desk = desk;
    }

    @GetMapping(ReviewDesk.PATH)
    Page list() {
        SignedIn by = desk.who();
        int year = desk.names().today().getYear();
        return list(
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("year", String.valueOf(year)),
                by);
    }

    private Page list(FormView form, SignedIn by) {
        ReviewNames names = desk.names();
        List<UUID> mine =
                plans.mayManageAny(by)
                        ? names.chart().agencies(names.today()).stream()
                                .map(unit -> unit.id())
                                .filter(unit -> plans.mayManage(unit, by))
                                .toList()
                        : List.of();
        return Page.of("review/list", new ReviewPlansPage(plans.all(), mine, names, form));
    }

    @PostMapping(ReviewDesk.PATH)
    Answer begin(@RequestParam MultiValueMap<String, String> sent) {
        UUID id = new ReviewTyped(FormView.of(sent)).id("id").orElseGet(Uuid7::next);
        return desk.act(
                sent,
                "begin",
                Redirect.to(ReviewDesk.path(id)).saying("review.said.begun"),
                this::list,
                (typed, by) ->
                        plans.begin(
                                id,
                                typed.id("unit").orElseGet(() -> new UUID(0, 0)),
                                typed.year(),
                                typed.line("title"),
                                by));
    }

    /** A plan; a candidate of that code and unit begins the form that adds a procedure. */
    @GetMapping(ONE)
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String unit) {
        return page(id, FormView.empty().with("code", code).with("unit", unit), desk.who());
    }

    private Page page(UUID id, FormView form, SignedIn by) {
        ReviewPlan plan = plans.find(id);
        List<Reviewed> all = reading.of(plan);
        ReviewNames names = desk.names();
        boolean may = plans.mayManage(plan.unit(), by);
        List<Candidate> found = may && !plan.isIssued() ? candidates(plan, names, all) : List.of();
        return Page.of(
                "review/show",
                new ReviewPlanPage(
                        plan,
                        all,
                        reading.tests(plan, all),
                        ReviewPlanPage.lines(
                                ReviewReading.byUnit(all),
                                reports.last(id),
                                some -> reading.tests(plan, some)),
                        consolidations.find(id).orElse(null),
                        found,
                        names,
                        may,
                        form.value("form").equals("add") ? form : begun(plan, names, found, form),
                        form));
    }

    /**
     * The form that adds a procedure, filled with the candidate that was taken. Where the year's
     * sheets are overdue already it proposes today, not a time that ends before it begins.
     */
    private FormView begun(
            ReviewPlan plan, ReviewNames names, List<Candidate> found, FormView taken) {
        LocalDate due = limits.sheetsBy(plan.year());
        LocalDate to = due.isBefore(names.today()) ? names.today() : due;
        FormView form =
                FormView.empty().with("from", Typed.text(names.today())).with("to", Typed.text(to));
        return found.stream()
                .filter(one -> one.code().equals(taken.value("code")))
                .filter(one -> ReviewPlanPage.unit(one).equals(taken.value("unit")))
                .findFirst()
                .map(one ->
                        form.with("code", one.code())
                                .with("unit", ReviewPlanPage.unit(one))
                                .with("basis", one.basis().name())
                                .with("reason", one.reason()))
                .orElse(form);
    }

    /** What speaks for procedures that are not in the plan yet. */
    private List<Candidate> candidates(ReviewPlan plan, ReviewNames names, List<Reviewed> there) {
        Set<UUID> units = names.chart().subtree(plan.unit(), names.today());
        return candidates
                .orderedStream()
                .flatMap(one -> one.candidates(units, names.today()).stream())
                .filter(one -> there.stream().noneMatch(in -> isOf(one, in.planned())))
                .toList();
    }

    private static boolean isOf(Candidate candidate, Planned planned) {
        UUID unit = candidate.unit();
        return planned.code().equals(candidate.code())
                && (unit == null || unit.equals(planned.unit()));
    }

    @PostMapping(ONE + "/procedures")
    Answer add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "add",
                Redirect.to(ReviewDesk.path(id)).saying("review.said.planned"),
                (form, by) -> page(id, form, by),
                (typed, by) ->
                        plans.plan(id, typed.id("id").orElseGet(Uuid7::next), read(typed), by));
    }

    private static PlannedTyped read(ReviewTyped typed) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate from = typed.day("from", wrong);
        LocalDate to = typed.day("to", wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return new PlannedTyped(
                typed.line("code"),
                typed.id("unit").orElse(null),
                typed.line("support"),
                from,
                to,
                typed.one(Planned.Basis.class, "basis").orElse(null),
                typed.text("reason"),
                typed.line("product"));
    }

    @PostMapping(ONE + "/procedures/{planned}/withdrawn")
    Answer withdraw(@PathVariable UUID id, @PathVariable UUID planned) {
        plans.withdraw(id, planned, desk.who());
        return Redirect.to(ReviewDesk.path(id)).saying("review.said.withdrawn");
    }

    @PostMapping(ONE + "/issued")
    Answer issue(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return desk.act(
                sent,
                "issue",
                Redirect.to(ReviewDesk.path(id)).saying("review.said.issued"),
                (form, by) -> page(id, form, by),
                (typed, by) ->
                        plans.issue(
                                id,
                                typed.line("number"),
                                typed.day("signedOn"),
                                typed.line("signer"),
                                by));
    }
}
