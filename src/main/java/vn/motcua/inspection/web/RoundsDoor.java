package vn.motcua.inspection.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionForm;
import vn.motcua.inspection.InspectionOverdue;
import vn.motcua.inspection.InspectionPlan;
import vn.motcua.inspection.InspectionPlans;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The register of rounds, with what is overdue, and the form of a new one. */
@Controller
class RoundsDoor {

    static final String PATH = "/inspections";

    private final InspectionRounds rounds;
    private final InspectionPlans plans;
    private final InspectionOverdue overdue;
    private final InspectionAccess access;
    private final InspectionSheets sheets;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    RoundsDoor(
            InspectionRounds rounds,
            InspectionPlans plans,
            InspectionOverdue overdue,
            InspectionAccess access,
            InspectionSheets sheets,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.overdue = overdue;
        this.access = access;
        this.sheets = sheets;
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
        List<InspectionRound> seen = rounds.all(by);
        return Page.of(
                "inspection/rounds",
                new RoundsPage(
                        seen.stream().map(round -> RoundsPage.Row.of(round, access, by)).toList(),
                        overdue.of(seen, by),
                        access.managesAny(by),
                        names()));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) {
        SignedIn by = user.require();
        return Downloads.made(
                "kiem-tra.xlsx",
                SheetWriter.TYPE,
                sheets.rounds(
                        rounds.all(by).stream()
                                .map(round -> RoundsPage.Row.of(round, access, by))
                                .toList(),
                        locale));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireManager(by);
        return form(FormView.empty().with("id", Uuid7.next().toString()), by);
    }

    private Page form(FormView form, SignedIn by) {
        List<InspectionPlan> approved =
                plans.all(by).stream()
                        .filter(InspectionPlan::isApproved)
                        .filter(plan -> access.mayManage(plan.agency(), by))
                        .toList();
        return Page.of(
                "inspection/round-form",
                new RoundFormPage(approved, access.agencies(by), names(), form));
    }

    @PostMapping(PATH)
    Answer begin(@RequestParam MultiValueMap<String, String> typed) throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        return InspectionForms.run(
                () ->
                        rounds.begin(
                                id,
                                InspectionTyped.id(form, "agency"),
                                InspectionTyped.one(InspectionForm.class, form, "form"),
                                InspectionTyped.id(form, "plan"),
                                InspectionTyped.round(form),
                                by),
                Redirect.to(PATH + "/" + id).saying("inspection.said.begun"),
                form,
                refused -> form(refused, by));
    }
}
