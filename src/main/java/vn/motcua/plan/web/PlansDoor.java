package vn.motcua.plan.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.document.EditableForms;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.plan.Plan;
import vn.motcua.plan.PlanProgress;
import vn.motcua.plan.PlanRefusal;
import vn.motcua.plan.PlanReviews;
import vn.motcua.plan.PlanYears;
import vn.motcua.plan.Plans;
import vn.motcua.plan.Review;
import vn.motcua.plan.Task;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The register of plans: listed, taken in, shown, printed. */
@Controller
class PlansDoor {

    static final String PATH = "/plans";

    private final Plans plans;
    private final PlanProgress progress;
    private final PlanReviews reviews;
    private final PlanYears years;
    private final PlanFiles files;
    private final PlanPapers papers;
    private final Downloads downloads;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    PlansDoor(
            Plans plans,
            PlanProgress progress,
            PlanReviews reviews,
            PlanYears years,
            PlanFiles files,
            PlanPapers papers,
            Downloads downloads,
            Organizations organizations,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.plans = plans;
        this.progress = progress;
        this.reviews = reviews;
        this.years = years;
        this.files = files;
        this.papers = papers;
        this.downloads = downloads;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    private PlanNames names() {
        return new PlanNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        SignedIn by = user.require();
        List<Plan> all = plans.all(by);
        Map<UUID, List<Task>> tasks =
                progress.tasks(all.stream().filter(Plan::isIssued).toList()).stream()
                        .collect(Collectors.groupingBy(task -> task.row().plan()));
        return Page.of(
                "plan/list",
                new PlansPage(all, tasks, names(), access.mayAnywhere(by, Right.PLAN_MANAGE)));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PLAN_MANAGE);
        List<Unit> able = plans.unitsFor(by);
        Optional<Unit> own =
                able.stream()
                        .filter(unit -> access.agencies(by, Right.PLAN_MANAGE).contains(unit.id()))
                        .findFirst();
        FormView form = FormView.empty().with("id", Uuid7.next().toString());
        return page(own.map(unit -> form.with("unit", unit.id().toString())).orElse(form), by);
    }

    private Page page(FormView form, SignedIn by) {
        return Page.of("plan/new", new PlanNewPage(plans.unitsFor(by), names(), form));
    }

    /** Takes a document in. It waits until somebody has looked at it. */
    @PostMapping(PATH)
    Answer stage(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.PLAN_MANAGE);
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            Integer year = year(form.value("year"));
            PlanFiles.Read read = files.read(file, form.value("text"));
            plans.stage(
                    new Plans.Document(
                            id,
                            Typed.id(form.value("unit")).orElse(null),
                            year,
                            read.text(),
                            read.file().hash(),
                            read.file().name()),
                    by);
            return Redirect.to(PATH + "/" + id).saying("plan.said.staged");
        } catch (RefusalException refused) {
            return page(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    private static @Nullable Integer year(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("\\d{4}")) {
            throw new RefusalException(new PlanRefusal.PlanYearWrong(2000, 2100));
        }
        return Integer.valueOf(typed.strip());
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        Plan plan = plans.find(id, by);
        return plan.isIssued() ? issued(plan, by) : draft(plan, FormView.empty(), by);
    }

    Page draft(Plan plan, FormView form, SignedIn by) {
        LocalDate today = clock.today();
        return Page.of(
                "plan/draft",
                new DraftPage(
                        plan,
                        plans.rows(plan.id()),
                        plans.findings(plan.id()),
                        plans.content(plan.id()),
                        organizations.chart().units(today),
                        names(),
                        plans.mayManage(plan, by),
                        form));
    }

    private Page issued(Plan plan, SignedIn by) {
        List<Task> tasks = progress.tasks(plan);
        UUID parent = plan.parent();
        List<Review> told = reviews.told(plan, by);
        return Page.of(
                "plan/show",
                new PlanPage(
                        plan,
                        tasks.stream().map(Task::row).distinct().toList(),
                        tasks,
                        by.supervises()
                                ? told.stream().map(Review::quarter).toList()
                                : PlanReviews.quarters(plan, clock.today()),
                        told,
                        parent == null ? null : plans.find(parent),
                        years.next(plan).filter(next -> plans.maySee(next, by)).orElse(null),
                        names(),
                        plans.mayManage(plan, by)));
    }

    /** The document that it was read from, as it came. */
    @GetMapping(PATH + "/{id}/source")
    ResponseEntity<Resource> source(@PathVariable UUID id) {
        Plan plan = plans.find(id, user.require());
        return downloads.attachment(plan.source(), plan.sourceName());
    }

    /** The document as it was signed. */
    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        Plan plan = plans.find(id, user.require());
        return downloads.attachment(plan.file(), plan.fileName());
    }

    @GetMapping(PATH + "/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Plan plan = plans.find(id, user.require());
        return Downloads.made(
                name(plan, "pdf"), "application/pdf", papers.pdf(plan, plans.rows(id)));
    }

    @GetMapping(PATH + "/{id}.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        Plan plan = plans.find(id, user.require());
        return Downloads.made(
                name(plan, "docx"), EditableForms.DOCX, papers.docx(plan, plans.rows(id)));
    }

    private static String name(Plan plan, String ending) {
        String number = plan.number().isEmpty() ? "du-thao" : plan.number();
        return "ke-hoach-" + plan.year() + "-" + number.replaceAll("[^\\w.-]", "-") + "." + ending;
    }
}
