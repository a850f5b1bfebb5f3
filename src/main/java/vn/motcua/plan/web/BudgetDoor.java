package vn.motcua.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Dong;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.plan.BudgetLine;
import vn.motcua.plan.BudgetTerms;
import vn.motcua.plan.BudgetTyped;
import vn.motcua.plan.Budgets;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.Plans;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Csv;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** What a plan costs, as the finance office keeps it and everybody of the staff may read it. */
@Controller
class BudgetDoor {

    private static final String BUDGET = PlansDoor.PATH + "/{id}/budget";
    private static final int[] WIDTHS = {12, 40, 34, 30, 40, 18, 18, 18};
    private static final List<String> HEADS =
            List.of(
                    "code",
                    "unit",
                    "category",
                    "source",
                    "purpose",
                    "planned",
                    "allotted",
                    "spent");

    private final Plans plans;
    private final Budgets budgets;
    private final BudgetTerms terms;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    BudgetDoor(
            Plans plans,
            Budgets budgets,
            BudgetTerms terms,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.plans = plans;
        this.budgets = budgets;
        this.terms = terms;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping(BUDGET)
    Page show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String line) {
        SignedIn by = user.require();
        Plan plan = plans.find(id);
        UUID edited = line == null ? null : Typed.id(line).orElse(null);
        return page(plan, edited, null, by);
    }

    private Page page(Plan plan, @Nullable UUID edited, @Nullable FormView typed, SignedIn by) {
        List<BudgetLine> lines = budgets.of(plan.id());
        BudgetLine one =
                lines.stream().filter(line -> line.id().equals(edited)).findFirst().orElse(null);
        OrganizationChart chart = organizations.chart();
        boolean may = budgets.mayKeep(plan, by);
        return Page.of(
                "plan/budget",
                new BudgetPage(
                        plan,
                        plans.rows(plan.id()),
                        lines,
                        may ? chart.units(clock.today()) : List.of(),
                        terms,
                        new PlanNames(chart, clock.today()),
                        may,
                        one,
                        typed != null ? typed : form(plan, one)));
    }

    /** What the form begins with: the line that it corrects, or the unit of the plan. */
    private static FormView form(Plan plan, @Nullable BudgetLine line) {
        FormView form = FormView.empty().with("id", Uuid7.next().toString());
        if (line == null) {
            return form.with("unit", plan.unit().toString());
        }
        UUID row = line.row();
        return form.with("replaces", line.id().toString())
                .with("row", row == null ? "" : row.toString())
                .with("unit", line.unit().toString())
                .with("category", line.category())
                .with("source", line.source())
                .with("purpose", line.purpose())
                .with("planned", typed(line.planned()))
                .with("allotted", typed(line.allotted()))
                .with("spent", typed(line.spent()));
    }

    private static String typed(Dong amount) {
        return String.format(Locale.of("vi"), "%,d", amount.amount());
    }

    @PostMapping(BUDGET)
    Answer say(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        UUID replaces = Typed.id(form.value("replaces")).orElse(null);
        try {
            budgets.say(
                    id,
                    Typed.id(form.value("id")).orElseGet(Uuid7::next),
                    replaces,
                    typed(form),
                    by);
            return Redirect.to(path(id)).saying("plan.said.budgeted");
        } catch (RefusalException refused) {
            return refused(refused, id, replaces, form, by);
        }
    }

    private static BudgetTyped typed(FormView form) {
        String row = form.value("row");
        UUID of = Typed.id(row).orElse(null);
        if (of == null && !row.isBlank()) {
            throw new RefusalException(new PlanRefusal.BudgetRowWrong());
        }
        return new BudgetTyped(
                of,
                Typed.id(form.value("unit")).orElse(null),
                form.value("category"),
                form.value("source"),
                form.value("purpose"),
                form.value("planned"),
                form.value("allotted"),
                form.value("spent"));
    }

    @PostMapping(BUDGET + "/{line}/withdrawn")
    Answer withdraw(
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam MultiValueMap<String, String> sent) {
        SignedIn by = user.require();
        FormView form = FormView.of(sent);
        try {
            budgets.withdraw(id, line, form.value("reason"), by);
            return Redirect.to(path(id)).saying("plan.said.budget-withdrawn");
        } catch (RefusalException refused) {
            return refused(refused, id, line, form, by);
        }
    }

    private static String path(UUID id) {
        return PlansDoor.PATH + "/" + id + "/budget";
    }

    private Answer refused(
            RefusalException refused, UUID id, @Nullable UUID line, FormView form, SignedIn by) {
        Refusal first = refused.first();
        if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return page(plans.find(id), line, form.refused(refused), by)
                .with(Problems.status(first.kind()));
    }

    @GetMapping(BUDGET + ".xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Locale locale) {
        user.require();
        Plan plan = plans.find(id);
        return Downloads.made(
                "kinh-phi-" + plan.year() + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        texts.text(locale, "plan.budget"),
                        WIDTHS,
                        heads(locale),
                        cells(plan, locale)));
    }

    @GetMapping(BUDGET + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id, Locale locale) {
        user.require();
        Plan plan = plans.find(id);
        return Downloads.made(
                "kinh-phi-" + plan.year() + ".csv",
                Csv.TYPE,
                Csv.file(heads(locale), cells(plan, locale)));
    }

    private List<String> heads(Locale locale) {
        return HEADS.stream().map(head -> texts.text(locale, "plan.budget.head." + head)).toList();
    }

    private List<List<Object>> cells(Plan plan, Locale locale) {
        OrganizationChart chart = organizations.chart();
        List<PlanRow> rows = plans.rows(plan.id());
        List<List<Object>> cells = new ArrayList<>();
        for (BudgetLine line : budgets.of(plan.id())) {
            String code =
                    rows.stream()
                            .filter(row -> row.id().equals(line.row()))
                            .map(PlanRow::code)
                            .findFirst()
                            .orElse(texts.text(locale, "plan.budget.whole"));
            cells.add(
                    List.of(
                            code,
                            chart.lastKnown(line.unit(), clock.today())
                                    .map(unit -> either(locale, unit.name(), unit.nameEn()))
                                    .orElse("—"),
                            term(line.category(), locale),
                            term(line.source(), locale),
                            line.purpose(),
                            line.planned().amount(),
                            line.allotted().amount(),
                            line.spent().amount()));
        }
        return cells;
    }

    private String term(String key, Locale locale) {
        return terms.find(key)
                .map(term -> either(locale, term.name().vi(), term.name().en()))
                .orElse(key);
    }

    private static String either(Locale locale, String vietnamese, String english) {
        return locale.getLanguage().equals("en") && !english.isBlank() ? english : vietnamese;
    }
}
