package vn.motcua.plan.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Evidence;
import vn.motcua.plan.NotedFinding;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanDrafts;
import vn.motcua.plan.PlanProgress;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.PlanRow;
import vn.motcua.plan.Plans;
import vn.motcua.plan.RowTyped;
import vn.motcua.plan.Task;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One row of a plan: mended before the plan is issued, and what is handed in for it after. */
@Controller
class RowsDoor {

    private static final String ROWS = PlansDoor.PATH + "/{id}/rows";
    private static final String ONE = ROWS + "/{row}";

    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanProgress progress;
    private final PlanFiles files;
    private final Downloads downloads;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    RowsDoor(
            Plans plans,
            PlanDrafts drafts,
            PlanProgress progress,
            PlanFiles files,
            Downloads downloads,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.progress = progress;
        this.files = files;
        this.downloads = downloads;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(ROWS + "/new")
    Page open(@PathVariable UUID id) {
        SignedIn by = user.require();
        return page(
                plans.find(id, by),
                null,
                FormView.empty().with("row", Uuid7.next().toString()),
                by);
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id, @PathVariable UUID row) {
        SignedIn by = user.require();
        return page(plans.find(id, by), plans.row(id, row), FormView.empty(), by);
    }

    private Page page(Plan plan, @Nullable PlanRow row, FormView form, SignedIn by) {
        List<Task> tasks =
                row == null || !plan.isIssued()
                        ? List.of()
                        : progress.tasks(plan).stream()
                                .filter(task -> task.row().id().equals(row.id()))
                                .toList();
        return Page.of(
                "plan/row",
                new RowPage(
                        plan,
                        row,
                        original(plan, row),
                        findings(plan, row),
                        tasks,
                        reporting(tasks, by),
                        new PlanNames(organizations.chart(), clock.today()),
                        plans.mayManage(plan, by),
                        form));
    }

    private List<String> original(Plan plan, @Nullable PlanRow row) {
        if (row == null || row.line() == 0) {
            return List.of();
        }
        List<String> content = plans.content(plan.id());
        int last = Math.min(row.lastLine(), content.size());
        return row.line() > last ? List.of() : content.subList(row.line() - 1, last);
    }

    private List<NotedFinding> findings(Plan plan, @Nullable PlanRow row) {
        return row == null
                ? List.of()
                : plans.findings(plan.id()).stream()
                        .filter(one ->
                                one.finding().row().isEmpty()
                                        ? one.finding().line() == row.line() && row.line() > 0
                                        : one.finding().row().equals(row.code()))
                        .toList();
    }

    private List<Unit> reporting(List<Task> tasks, SignedIn by) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        Set<UUID> units = tasks.stream().map(Task::unit).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> progress.mayReport(unit, by))
                .flatMap(unit -> chart.lastKnown(unit, today).stream())
                .toList();
    }

    @PostMapping(ROWS)
    Answer add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "row");
        UUID row = Typed.id(form.value("row")).orElseGet(PlanDrafts::newRow);
        try {
            drafts.add(
                    id,
                    PlanTyped.number(form.value("version")),
                    row,
                    PlanTyped.number(form.value("appendix")),
                    row(form),
                    by);
            return Redirect.to(PlansDoor.PATH + "/" + id).saying("plan.said.added");
        } catch (RefusalException refused) {
            return refused(refused, id, null, form, by);
        }
    }

    @PostMapping(ONE)
    Answer correct(
            @PathVariable UUID id,
            @PathVariable UUID row,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "row");
        try {
            drafts.correct(id, PlanTyped.number(form.value("version")), row, row(form), by);
            return Redirect.to(PlansDoor.PATH + "/" + id).saying("plan.said.corrected");
        } catch (RefusalException refused) {
            return refused(refused, id, row, form, by);
        }
    }

    private static RowTyped row(FormView form) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate first = day(form, "first", wrong);
        LocalDate last = day(form, "last", wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return new RowTyped(
                form.value("section"),
                form.value("code"),
                new PlanRow.Cells(
                        form.value("task"),
                        form.value("lead"),
                        form.value("support"),
                        form.value("product"),
                        form.value("time")),
                first,
                last);
    }

    private static @Nullable LocalDate day(FormView form, String name, List<Refusal> wrong) {
        String typed = form.value(name);
        if (typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = Typed.day(typed);
        if (day.isEmpty()) {
            wrong.add(new PlanRefusal.PlanDayWrong(name));
        }
        return day.orElse(null);
    }

    @PostMapping(ONE + "/withdrawn")
    Answer withdraw(
            @PathVariable UUID id,
            @PathVariable UUID row,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "withdraw");
        try {
            drafts.withdraw(
                    id, PlanTyped.number(form.value("version")), row, form.value("reason"), by);
            return Redirect.to(PlansDoor.PATH + "/" + id).saying("plan.said.withdrawn");
        } catch (RefusalException refused) {
            return refused(refused, id, row, form, by);
        }
    }

    /** Hands in what came of the row. */
    @PostMapping(ONE + "/evidence")
    Answer give(
            @PathVariable UUID id,
            @PathVariable UUID row,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "evidence");
        try {
            UUID unit =
                    Typed.id(form.value("unit"))
                            .orElseThrow(() ->
                                    new RefusalException(new PlanRefusal.EvidenceUnitWrong()));
            PlanFiles.Kept kept =
                    progress.mayReport(unit, by) ? files.keep(file) : PlanFiles.Kept.NONE;
            progress.give(
                    id,
                    new Evidence(
                            Typed.id(form.value("evidence")).orElseGet(Uuid7::next),
                            row,
                            unit,
                            clock.today(),
                            form.value("number"),
                            form.value("title"),
                            form.value("signer"),
                            form.has("complete", "on"),
                            kept.hash(),
                            kept.name()),
                    Typed.day(form.value("day")).orElse(null),
                    by);
            return Redirect.to(PlansDoor.PATH + "/" + id + "/rows/" + row)
                    .saying("plan.said.given");
        } catch (RefusalException refused) {
            return refused(refused, id, row, form, by);
        }
    }

    @PostMapping(PlansDoor.PATH + "/{id}/evidence/{evidence}/withdrawn")
    Answer takeBack(@PathVariable UUID id, @PathVariable UUID evidence) {
        SignedIn by = user.require();
        Evidence one = progress.evidence(id, evidence);
        progress.takeBack(id, evidence, by);
        return Redirect.to(PlansDoor.PATH + "/" + id + "/rows/" + one.row())
                .saying("plan.said.taken-back");
    }

    @GetMapping(PlansDoor.PATH + "/{id}/evidence/{evidence}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID evidence) {
        user.require();
        Evidence one = progress.evidence(id, evidence);
        return downloads.attachment(one.file(), one.fileName());
    }

    private Answer refused(
            RefusalException refused, UUID id, @Nullable UUID row, FormView form, SignedIn by) {
        Refusal first = refused.first();
        if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return page(
                        plans.find(id),
                        row == null ? null : plans.row(id, row),
                        form.refused(refused),
                        by)
                .with(Problems.status(first.kind()));
    }
}
