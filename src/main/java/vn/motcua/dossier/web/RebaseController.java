package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Rebase;
import vn.motcua.dossier.RebaseLine;
import vn.motcua.dossier.Rebases;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Moves of open dossiers to a newer process: chosen, previewed, signed, watched. */
@Controller
class RebaseController {

    static final String PATH = "/rebases";

    private final CurrentUser user;
    private final Rebases rebases;
    private final RebaseFile file;
    private final DossierPages pages;

    RebaseController(CurrentUser user, Rebases rebases, RebaseFile file, DossierPages pages) {
        this.user = user;
        this.rebases = rebases;
        this.file = file;
        this.pages = pages;
    }

    @GetMapping(PATH)
    Page list(@RequestParam(required = false) @Nullable String after) {
        SignedIn by = user.require();
        return Page.of(
                "dossier/rebases",
                new RebasesPage(rebases.offers(by), rebases.list(by, after), after, pages.names()));
    }

    @GetMapping(PATH + "/new")
    Page choose(@RequestParam MultiValueMap<String, String> typed) {
        FormView form =
                FormView.of(typed)
                        .with("id", Uuid7.next().toString())
                        .with("day", Typed.text(pages.names().today()));
        return choose(form, user.require());
    }

    private Page choose(FormView form, SignedIn by) {
        RebaseForm asked = new RebaseForm(form);
        ProcedureVersion current = rebases.current(asked.agency(), asked.procedure(), by);
        Unit agency =
                rebases.requireAgencies(by).stream()
                        .filter(unit -> unit.id().equals(asked.agency()))
                        .findFirst()
                        .orElseThrow();
        InternalProcess process = rebases.process(current.processId());
        List<RebaseLine> lines = rebases.preview(agency.id(), current, asked.places());
        return Page.of(
                "dossier/rebase-new",
                new RebaseNewPage(
                        agency,
                        current,
                        process,
                        rebases.targets(process),
                        rows(lines, process),
                        asked.places(),
                        form));
    }

    private List<RebaseRow> rows(List<RebaseLine> lines, InternalProcess process) {
        return lines.stream().map(line -> RebaseRow.of(line, process, rebases)).toList();
    }

    /** Sent again, the form leads to the instrument that it made the first time. */
    @PostMapping(PATH)
    Answer draft(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        rebases.requireAgencies(by);
        FormView form = FormView.of(typed);
        try {
            rebases.draft(new RebaseForm(form).draft(), by);
            return Redirect.to(PATH + "/" + form.value("id")).saying("dossier.said.rebase-drafted");
        } catch (RefusalException refusal) {
            HttpStatus status = mendable(refusal);
            return choose(form.refused(refusal), by).with(status);
        }
    }

    private static HttpStatus mendable(RefusalException refusal) {
        HttpStatus status = DossierController.status(refusal.refusals());
        if (status == HttpStatus.NOT_FOUND
                || status == HttpStatus.FORBIDDEN
                || status == HttpStatus.BAD_REQUEST) {
            throw refusal;
        }
        return status;
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return page(id, user.require(), FormView.empty());
    }

    private Page page(UUID id, SignedIn by, FormView form) {
        Rebase rebase = rebases.find(id, by);
        InternalProcess process = rebases.process(rebase.process());
        return Page.of(
                "dossier/rebase",
                new RebasePage(
                        rebase,
                        process.name(),
                        process,
                        rows(rebases.lines(rebase), process),
                        pages.names(),
                        rebases.maySign(by, rebase),
                        rebases.isRunning(rebase),
                        form));
    }

    @GetMapping(PATH + "/{id}/dossiers.csv")
    void export(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Rebase rebase = rebases.find(id, user.require());
        List<RebaseRow> rows = rows(rebases.lines(rebase), rebases.process(rebase.process()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"chuyen-quy-trinh-" + rebase.day() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        Writer out = response.getWriter();
        file.write(rows, RequestContextUtils.getLocale(request), out);
        out.flush();
    }

    @PostMapping(PATH + "/{id}/sign")
    Answer sign(@PathVariable UUID id) {
        SignedIn by = user.require();
        return done(id, by, () -> rebases.sign(id, by), "dossier.said.rebase-signed");
    }

    @PostMapping(PATH + "/{id}/again")
    Answer again(@PathVariable UUID id) {
        SignedIn by = user.require();
        return done(id, by, () -> rebases.again(id, by), null);
    }

    @PostMapping(PATH + "/{id}/drop")
    Answer drop(@PathVariable UUID id) {
        SignedIn by = user.require();
        String number = rebases.find(id, by).number();
        try {
            rebases.drop(id, by);
            return Redirect.to(PATH).saying("dossier.said.rebase-dropped", number);
        } catch (RefusalException refusal) {
            HttpStatus status = mendable(refusal);
            return page(id, by, FormView.empty().refused(refusal)).with(status);
        }
    }

    private Answer done(UUID id, SignedIn by, Runnable act, @Nullable String saying) {
        try {
            act.run();
            Redirect back = Redirect.to(PATH + "/" + id);
            return saying == null ? back : back.saying(saying);
        } catch (RefusalException refusal) {
            HttpStatus status = mendable(refusal);
            return page(id, by, FormView.empty().refused(refusal)).with(status);
        }
    }
}
