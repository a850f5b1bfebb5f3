package vn.motcua.report.web;

import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.EditableForms;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.report.ReportReading;
import vn.motcua.report.ReportRefusal;
import vn.motcua.report.Reports;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** One report: what it says, what becomes of it, and its files. */
@Controller
class ReportDoor {

    private static final String PATH = ReportsDoor.PATH + "/{id}";

    private final Reports reports;
    private final ReportReading reading;
    private final ReportFiles files;
    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    ReportDoor(
            Reports reports,
            ReportReading reading,
            ReportFiles files,
            Organizations organizations,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.reports = reports;
        this.reading = reading;
        this.files = files;
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page show(@PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        return Page.of("report/report", page(id(id), version(version), user.require()));
    }

    ReportPage page(UUID id, @Nullable Integer version, SignedIn by) {
        ReportReading.View view = reading.view(id, version, by);
        Scope own = Scope.of(view.report().unit());
        return new ReportPage(
                view,
                organizations.chart(),
                clock.today(),
                access.may(by, Right.REPORT_PREPARE, own),
                access.may(by, Right.REPORT_SIGN, own),
                view.above()
                        .filter(unit -> access.may(by, Right.REPORT_PREPARE, Scope.of(unit.id())))
                        .isPresent(),
                "",
                FormView.empty());
    }

    static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new RefusalException(new ReportRefusal.NoSuchReport());
        }
    }

    static @Nullable Integer version(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.matches("[1-9]\\d{0,5}")) {
            throw new RefusalException(new ReportRefusal.NoSuchReport());
        }
        return Integer.valueOf(typed);
    }

    /** The version that a form was made for; what is none is never the last. */
    static int seen(FormView form) {
        return form.value("seen").matches("\\d{1,6}") ? Integer.parseInt(form.value("seen")) : 0;
    }

    @PostMapping(PATH + "/check")
    Answer check(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                "check",
                typed,
                (report, form) -> reports.check(report, seen(form), user.require()));
    }

    @PostMapping(PATH + "/approve")
    Answer approve(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                "approve",
                typed,
                (report, form) -> reports.approve(report, seen(form), user.require()));
    }

    @PostMapping(PATH + "/sign")
    Answer sign(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                "sign",
                typed,
                (report, form) ->
                        reports.sign(report, seen(form), form.value("number"), user.require()));
    }

    @PostMapping(PATH + "/send")
    Answer send(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                "send",
                typed,
                (report, form) ->
                        reports.send(report, seen(form), form.value("words"), user.require()));
    }

    @PostMapping(PATH + "/return")
    Answer giveBack(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                "return",
                typed,
                (report, form) ->
                        reports.giveBack(report, seen(form), form.value("reason"), user.require()));
    }

    @PostMapping(PATH + "/reissue")
    Answer reissue(@PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        return act(
                id,
                "reissue",
                typed,
                (report, form) ->
                        reports.reissue(
                                report, seen(form), null, form.value("reason"), user.require()));
    }

    private Answer act(
            String typedId,
            String act,
            MultiValueMap<String, String> typed,
            BiConsumer<UUID, FormView> done) {
        UUID report = id(typedId);
        FormView form = FormView.of(typed);
        try {
            done.accept(report, form);
            return Redirect.to(ReportsDoor.PATH + "/" + report).saying("report.said." + act);
        } catch (RefusalException refused) {
            if (refused.first() instanceof ReportRefusal) {
                return Page.of(
                                "report/report",
                                page(report, null, user.require()).refused(act, form, refused))
                        .with(Problems.status(refused.first().kind()));
            }
            throw refused;
        }
    }

    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        ReportReading.View view = view(id, version);
        return Downloads.made(name(view, "pdf"), "application/pdf", files.pdf(view));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        ReportReading.View view = view(id, version);
        return Downloads.made(name(view, "xlsx"), EditableForms.XLSX, files.xlsx(view));
    }

    @GetMapping(PATH + ".docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        ReportReading.View view = view(id, version);
        return Downloads.made(name(view, "docx"), EditableForms.DOCX, files.docx(view));
    }

    /** The written part, to go on writing in. */
    @GetMapping(PATH + "/narrative.docx")
    ResponseEntity<byte[]> narrative(
            @PathVariable String id, @RequestParam(required = false) @Nullable String version) {
        ReportReading.View view = view(id, version);
        return Downloads.made(
                "thuyet-minh-" + name(view, "docx"), EditableForms.DOCX, files.narrative(view));
    }

    /** A form as it goes to the Government Office's system of reports. */
    @GetMapping(PATH + "/exchange/{form}.csv")
    ResponseEntity<byte[]> exchange(
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String version) {
        ReportFiles.Exchanged file = files.exchange(view(id, version), form);
        return Downloads.made(file.name(), "text/csv;charset=UTF-8", file.content());
    }

    private ReportReading.View view(String id, @Nullable String version) {
        return reading.view(id(id), version(version), user.require());
    }

    private static String name(ReportReading.View view, String ending) {
        return "bao-cao-%s-%s-%s-v%d.%s"
                .formatted(
                        view.report().regime().toLowerCase(Locale.ROOT),
                        view.report().period().code(),
                        view.unit().code(),
                        view.snapshot().version(),
                        ending);
    }
}
