package vn.motcua.report.web;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.report.LateReason;
import vn.motcua.report.LateReasons;
import vn.motcua.report.ReportCells;
import vn.motcua.report.ReportRefusal;
import vn.motcua.report.Reports;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** What stands behind a number of a report, and what is said of it. */
@Controller
class CellDoor {

    private static final String PATH = ReportsDoor.PATH + "/{id}";

    private final Reports reports;
    private final ReportCells cells;
    private final LateReasons reasons;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;

    CellDoor(
            Reports reports,
            ReportCells cells,
            LateReasons reasons,
            Organizations organizations,
            Access access,
            CurrentUser user) {
        this.reports = reports;
        this.cells = cells;
        this.reasons = reasons;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
    }

    @GetMapping(PATH + "/cell")
    Page show(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return page(ReportDoor.id(id), FormView.of(typed), user.require());
    }

    private Page page(UUID id, FormView form, SignedIn by) {
        ReportCells.Behind behind = behind(id, form, by);
        return Page.of(
                "report/cell",
                new CellPage(
                        behind,
                        organizations.chart(),
                        access.may(
                                by, Right.REPORT_PREPARE, Scope.of(behind.view().report().unit())),
                        form.with("seen", "" + behind.view().snapshot().version())));
    }

    private ReportCells.Behind behind(UUID id, FormView form, SignedIn by) {
        return cells.behind(
                id,
                ReportDoor.version(form.value("version")),
                form.value("form"),
                form.value("row"),
                column(form),
                by);
    }

    private static int column(FormView form) {
        return form.value("column").matches("\\d{1,3}")
                ? Integer.parseInt(form.value("column"))
                : 0;
    }

    @PostMapping(PATH + "/notes")
    Answer note(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                typed,
                "report.said.note",
                form -> {
                    SignedIn by = user.require();
                    ReportCells.Behind behind = behind(ReportDoor.id(id), form, by);
                    reports.note(
                            ReportDoor.id(id),
                            ReportDoor.seen(form),
                            behind.template().code(),
                            behind.line().row(),
                            behind.column().number(),
                            form.value("words"),
                            by);
                });
    }

    /** Why a dossier was late. */
    @PostMapping(PATH + "/reasons")
    Answer say(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                typed,
                "report.said.reason",
                form ->
                        reasons.say(
                                ReportDoor.id(id),
                                dossier(form),
                                reason(form),
                                form.value("words"),
                                form.value("rule"),
                                user.require()));
    }

    private static UUID dossier(FormView form) {
        try {
            return UUID.fromString(form.value("dossier"));
        } catch (IllegalArgumentException none) {
            throw new RefusalException(new ReportRefusal.NotLate());
        }
    }

    private static LateReason reason(FormView form) {
        return Arrays.stream(LateReason.values())
                .filter(one -> one.name().equals(form.value("reason")))
                .findFirst()
                .orElseThrow(
                        () -> new RefusalException(new ReportRefusal.ReportWordsMissing("reason")));
    }

    private interface Acting {
        void act(FormView form);
    }

    private Answer act(
            String typedId, MultiValueMap<String, String> typed, String said, Acting acting) {
        UUID id = ReportDoor.id(typedId);
        FormView form = FormView.of(typed);
        try {
            acting.act(form);
            return Redirect.to(cell(id, form)).saying(said);
        } catch (RefusalException refused) {
            if (refused.first() instanceof ReportRefusal
                    && !(refused.first() instanceof ReportRefusal.NoSuchReport)
                    && !(refused.first() instanceof ReportRefusal.NoSuchCell)) {
                return page(id, form.refused(refused), user.require())
                        .with(Problems.status(refused.first().kind()));
            }
            throw refused;
        }
    }

    private static String cell(UUID id, FormView form) {
        return UriComponentsBuilder.fromPath(ReportsDoor.PATH + "/" + id + "/cell")
                .queryParam("form", form.value("form"))
                .queryParam("row", form.value("row"))
                .queryParam("column", column(form))
                .encode()
                .toUriString();
    }
}
