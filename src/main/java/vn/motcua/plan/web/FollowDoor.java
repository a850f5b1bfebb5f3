package vn.motcua.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanFamilies;
import vn.motcua.plan.PlanFamilies.Coverage;
import vn.motcua.plan.PlanProgress;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.PlanReminders;
import vn.motcua.plan.PlanReviews;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.PlanYears;
import vn.motcua.plan.Plans;
import vn.motcua.plan.Quarter;
import vn.motcua.plan.Review;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** An issued plan: units' own plans that carry it out, and the sheets of its quarters. */
@Controller
class FollowDoor {

    private static final String ONE = PlansDoor.PATH + "/{id}";
    private static final String REVIEW = ONE + "/reviews/{year}/{quarter}";
    private static final int MOST_WORDS = 1000;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Plans plans;
    private final PlanFamilies families;
    private final PlanProgress progress;
    private final PlanReviews reviews;
    private final PlanYears years;
    private final PlanReminders reminders;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    FollowDoor(
            Plans plans,
            PlanFamilies families,
            PlanProgress progress,
            PlanReviews reviews,
            PlanYears years,
            PlanReminders reminders,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.plans = plans;
        this.families = families;
        this.progress = progress;
        this.reviews = reviews;
        this.years = years;
        this.reminders = reminders;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
    }

    /** Drafts a letter to all whose tasks are overdue and not urged yet. */
    @PostMapping(ONE + "/reminders")
    Answer urge(@PathVariable UUID id) {
        SignedIn by = user.require();
        Plan plan = plans.find(id);
        UUID letter =
                reminders.draft(
                        id,
                        Uuid7.next(),
                        new PlanReminders.Words(
                                texts.text(VIETNAMESE, "plan.urge.subject", plan.number()),
                                texts.text(VIETNAMESE, "plan.urge.body", plan.number())),
                        by);
        return Redirect.to("/letters/" + letter).saying("plan.said.urged");
    }

    /** Begins next year's plan with the rows of this one. */
    @PostMapping(ONE + "/next-year")
    Redirect nextYear(@PathVariable UUID id) {
        UUID next = Uuid7.next();
        years.begin(next, id, user.require());
        return Redirect.to(PlansDoor.PATH + "/" + next).saying("plan.said.begun");
    }

    private PlanNames names() {
        return new PlanNames(organizations.chart(), clock.today());
    }

    @GetMapping(ONE + "/children")
    Page coverage(@PathVariable UUID id) {
        SignedIn by = user.require();
        return coverage(plans.find(id, by), FormView.empty(), by);
    }

    private Page coverage(Plan plan, FormView form, SignedIn by) {
        List<Coverage> coverage = families.coverage(plan, by);
        Set<UUID> free =
                coverage.stream()
                        .filter(one -> one.child().isEmpty())
                        .map(Coverage::unit)
                        .collect(Collectors.toSet());
        return Page.of(
                "plan/children",
                new CoveragePage(
                        plan,
                        coverage,
                        plans.unitsFor(by).stream()
                                .filter(unit -> free.contains(unit.id()))
                                .toList(),
                        names(),
                        form));
    }

    /** Begins a unit's own plan with the rows that go to it. */
    @PostMapping(ONE + "/children")
    Answer derive(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID child = Typed.id(form.value("child")).orElseGet(Uuid7::next);
        try {
            families.derive(
                    child,
                    id,
                    Typed.id(form.value("unit"))
                            .orElseThrow(
                                    () -> new RefusalException(new PlanRefusal.PlanUnitUnknown())),
                    by);
            return Redirect.to(PlansDoor.PATH + "/" + child).saying("plan.said.derived");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return coverage(plans.find(id), form.refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(REVIEW)
    Page review(@PathVariable UUID id, @PathVariable int year, @PathVariable int quarter) {
        return review(id, quarter(year, quarter), FormView.empty(), user.require());
    }

    private static Quarter quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new RefusalException(new PlanRefusal.NoSuchQuarter());
        }
        return new Quarter(year, quarter);
    }

    private Page review(UUID id, Quarter quarter, FormView form, SignedIn by) {
        Plan plan = plans.find(id, by);
        Review review = reviews.find(plan, quarter, by);
        return Page.of(
                "plan/review",
                new ReviewPage(
                        plan,
                        plans.rows(id),
                        progress.tasks(plan),
                        review,
                        names(),
                        plans.mayManage(plan, by),
                        form));
    }

    @PostMapping(REVIEW)
    Answer write(
            @PathVariable UUID id,
            @PathVariable int year,
            @PathVariable int quarter,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        Quarter of = quarter(year, quarter);
        List<Refusal> wrong = new ArrayList<>();
        List<Review.Line> lines = new ArrayList<>();
        for (PlanRow row : plans.rows(id)) {
            line(row, form, lines, wrong);
        }
        try {
            reviews.write(id, of, lines, wrong, by);
            return Redirect.to(PlansDoor.PATH + "/" + id + "/reviews/" + year + "/" + quarter)
                    .saying("plan.said.reviewed");
        } catch (RefusalException refused) {
            return refused(refused, id, of, form, by);
        }
    }

    private static void line(
            PlanRow row, FormView form, List<Review.Line> lines, List<Refusal> wrong) {
        String percent = form.value("percent-" + row.id()).strip();
        String difficulty = form.value("difficulty-" + row.id()).strip();
        String proposal = form.value("proposal-" + row.id()).strip();
        if (percent.isEmpty() && difficulty.isEmpty() && proposal.isEmpty()) {
            return;
        }
        if (!percent.matches("\\d{1,3}") || Integer.parseInt(percent) > 100) {
            wrong.add(new PlanRefusal.PercentWrong("percent-" + row.id()));
            return;
        }
        for (String name : List.of("difficulty", "proposal")) {
            if (form.value(name + "-" + row.id()).length() > MOST_WORDS) {
                wrong.add(new PlanRefusal.PlanFieldTooLong(name + "-" + row.id(), MOST_WORDS));
            }
        }
        lines.add(new Review.Line(row.id(), Integer.parseInt(percent), difficulty, proposal));
    }

    @PostMapping(REVIEW + "/closed")
    Answer close(@PathVariable UUID id, @PathVariable int year, @PathVariable int quarter) {
        SignedIn by = user.require();
        Quarter of = quarter(year, quarter);
        try {
            reviews.close(id, of, by);
            return Redirect.to(PlansDoor.PATH + "/" + id).saying("plan.said.closed");
        } catch (RefusalException refused) {
            return refused(refused, id, of, FormView.empty(), by);
        }
    }

    private Answer refused(
            RefusalException refused, UUID id, Quarter quarter, FormView form, SignedIn by) {
        Refusal first = refused.first();
        if (first.kind() == Refusal.Kind.NOT_FOUND || first.kind() == Refusal.Kind.FORBIDDEN) {
            throw refused;
        }
        return review(id, quarter, form.refused(refused), by).with(Problems.status(first.kind()));
    }
}
