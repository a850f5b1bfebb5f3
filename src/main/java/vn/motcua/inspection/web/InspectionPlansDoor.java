package vn.motcua.inspection.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionPlans;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionWay;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Yearly plans of inspections: the register, one plan, what is done with it. */
@Controller
class InspectionPlansDoor {

    static final String PATH = "/inspection-plans";
    private static final String ONE = PATH + "/{id}";

    private final InspectionPlans plans;
    private final InspectionAccess access;
    private final InspectionPapers papers;
    private final InspectionSheets sheets;
    private final InspectionFiles files;
    private final Downloads downloads;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    InspectionPlansDoor(
            InspectionPlans plans,
            InspectionAccess access,
            InspectionPapers papers,
            InspectionSheets sheets,
            InspectionFiles files,
            Downloads downloads,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.plans = plans;
        this.access = access;
        this.papers = papers;
        this.sheets = sheets;
        this.files = files;
        this.downloads = downloads;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private InspectionNames names() {
        return new InspectionNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        SignedIn by = user.require();
        return Page.of(
                "inspection/plans",
                new InspectionPlansPage(
                        plans.all(by), access.agencies(by), names(), FormView.empty()));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireManager(by);
        return form(
                FormView.empty()
                        .with("id", Uuid7.next().toString())
                        .with("year", String.valueOf(clock.today().getYear())),
                by);
    }

    private Page form(FormView form, SignedIn by) {
        return Page.of(
                "inspection/plan-form",
                new InspectionPlansPage(List.of(), access.agencies(by), names(), form));
    }

    @PostMapping(PATH)
    Answer draft(@RequestParam MultiValueMap<String, String> typed) throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        return InspectionForms.run(
                () ->
                        plans.draft(
                                id,
                                InspectionTyped.id(form, "agency"),
                                InspectionTyped.number(form, "year"),
                                InspectionTyped.items(form),
                                by),
                Redirect.to(PATH + "/" + id).saying("inspection.said.planned"),
                form,
                refused -> form(refused, by));
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return show(id, FormView.empty(), user.require());
    }

    private Page show(UUID id, FormView form, SignedIn by) {
        InspectionPlan plan = plans.find(id, by);
        boolean may = access.mayManage(plan.agency(), by);
        return Page.of(
                "inspection/plan",
                new InspectionPlanPage(
                        plan,
                        plans.sendBy(plan).orElse(null),
                        plans.isSentLate(plan),
                        plans.isApprovedLate(plan),
                        may && !plan.isApproved() ? access.below(plan.agency()) : List.of(),
                        names(),
                        may,
                        access.mayApprove(plan.agency(), by),
                        form));
    }

    private Answer act(UUID id, FormView form, SignedIn by, String said, InspectionForms.Act act)
            throws IOException {
        return InspectionForms.run(
                act,
                Redirect.to(PATH + "/" + id).saying(said),
                form,
                refused -> show(id, refused, by));
    }

    @PostMapping(ONE)
    Answer change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "items");
        return act(
                id,
                form,
                by,
                "inspection.said.changed",
                () -> plans.change(id, InspectionTyped.items(form), by));
    }

    @PostMapping(ONE + "/units")
    Answer plan(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "unit");
        return act(
                id,
                form,
                by,
                "inspection.said.unit-planned",
                () ->
                        plans.plan(
                                id,
                                Typed.id(form.value("id")).orElseGet(Uuid7::next),
                                InspectionTyped.id(form, "unit"),
                                InspectionTyped.one(InspectionWay.class, form, "way"),
                                InspectionTyped.day(form, "from"),
                                InspectionTyped.day(form, "to"),
                                by));
    }

    @PostMapping(ONE + "/units/{row}/removed")
    Answer unplan(@PathVariable UUID id, @PathVariable UUID row) throws IOException {
        SignedIn by = user.require();
        return act(
                id,
                FormView.empty().with("form", "removed"),
                by,
                "inspection.said.changed",
                () -> plans.unplan(id, row, by));
    }

    @PostMapping(ONE + "/approved")
    Answer approve(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "approve");
        return act(
                id,
                form,
                by,
                "inspection.said.approved",
                () -> {
                    InspectionPlan plan = plans.find(id, by);
                    InspectionFiles.Kept kept =
                            files.keep(access.mayApprove(plan.agency(), by), file);
                    plans.approve(
                            id,
                            form.value("number"),
                            InspectionTyped.day(form, "on"),
                            kept.hash(),
                            kept.name(),
                            by);
                });
    }

    @PostMapping(ONE + "/sent")
    Answer send(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "send");
        return act(
                id,
                form,
                by,
                "inspection.said.sent",
                () -> plans.send(id, InspectionTyped.day(form, "sentOn"), by));
    }

    /** The plan as it was signed. */
    @GetMapping(ONE + "/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        InspectionPlan.Approval approval = plans.find(id, user.require()).approval();
        if (approval == null || approval.file().isEmpty()) {
            throw new RefusalException(new InspectionRefusal.NoSuchInspection());
        }
        return downloads.attachment(approval.file(), approval.fileName());
    }

    @GetMapping(ONE + ".xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Locale locale) {
        InspectionPlan plan = plans.find(id, user.require());
        return Downloads.made(
                "ke-hoach-kiem-tra-" + plan.year() + ".xlsx",
                SheetWriter.TYPE,
                sheets.plan(plan, locale));
    }

    /** The plan to sign, as a document to go on writing in or to print. */
    @GetMapping(ONE + "/papers/{name}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String name) {
        return papers.answer(papers.plan(plans.find(id, user.require())), name, "plan");
    }
}
