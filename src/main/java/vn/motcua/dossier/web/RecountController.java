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
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.RecountPreview;
import vn.motcua.dossier.Recounts;
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

/** Recounts of open dues: prepared, previewed, signed, watched. */
@Controller
class RecountController {

    private final CurrentUser user;
    private final Recounts recounts;
    private final RecountFile file;
    private final Catalog catalog;
    private final DossierPages pages;

    RecountController(
            CurrentUser user,
            Recounts recounts,
            RecountFile file,
            Catalog catalog,
            DossierPages pages) {
        this.user = user;
        this.recounts = recounts;
        this.file = file;
        this.catalog = catalog;
        this.pages = pages;
    }

    @GetMapping("/recounts")
    Page list(@RequestParam(required = false) @Nullable String after) {
        return Page.of(
                "dossier/recounts",
                new RecountsPage(recounts.list(user.require(), after), after, pages.names()));
    }

    @GetMapping("/recounts/new")
    Page open() {
        List<Unit> agencies = recounts.requireAgencies(user.require());
        String today = Typed.text(pages.names().today());
        FormView form = FormView.empty().with("day", today);
        return Page.of(
                "dossier/recount-new", new RecountNewPage(Uuid7.next().toString(), agencies, form));
    }

    /** Sent again, the form leads to the instrument that it made the first time. */
    @PostMapping("/recounts")
    Answer draft(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        List<Unit> agencies = recounts.requireAgencies(by);
        FormView form = FormView.of(typed);
        if (agencies.size() == 1) {
            form = form.with("agency", agencies.getFirst().id().toString());
        }
        String id = form.value("id");
        try {
            recounts.draft(new RecountForm(form).draft(), by);
            return Redirect.to("/recounts/" + id).saying("dossier.said.recount-drafted");
        } catch (RefusalException refusal) {
            HttpStatus status = mendable(refusal);
            return Page.of(
                            "dossier/recount-new",
                            new RecountNewPage(id, agencies, form.refused(refusal)))
                    .with(status);
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

    @GetMapping("/recounts/{id}")
    Page show(@PathVariable UUID id) {
        return page(id, user.require(), FormView.empty());
    }

    private Page page(UUID id, SignedIn by, FormView form) {
        Recount recount = recounts.find(id, by);
        RecountPreview preview = recounts.preview(recount);
        return Page.of(
                "dossier/recount",
                new RecountPage(
                        recount,
                        RecountRow.of(preview.moved(), catalog),
                        preview.counts(),
                        recounts.refused(recount),
                        pages.names(),
                        recounts.maySign(by, recount),
                        recounts.isRunning(recount),
                        form));
    }

    @GetMapping("/recounts/{id}/dues.csv")
    void export(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Recount recount = recounts.find(id, user.require());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"tinh-lai-" + recount.day() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        Writer out = response.getWriter();
        file.write(recount, pages.names(), RequestContextUtils.getLocale(request), out);
        out.flush();
    }

    @PostMapping("/recounts/{id}/sign")
    Answer sign(@PathVariable UUID id) {
        SignedIn by = user.require();
        return done(id, by, () -> recounts.sign(id, by), "dossier.said.recount-signed");
    }

    @PostMapping("/recounts/{id}/again")
    Answer again(@PathVariable UUID id) {
        SignedIn by = user.require();
        return done(id, by, () -> recounts.again(id, by), null);
    }

    @PostMapping("/recounts/{id}/drop")
    Answer drop(@PathVariable UUID id) {
        SignedIn by = user.require();
        String number = recounts.find(id, by).number();
        try {
            recounts.drop(id, by);
            return Redirect.to("/recounts").saying("dossier.said.recount-dropped", number);
        } catch (RefusalException refusal) {
            HttpStatus status = mendable(refusal);
            return page(id, by, FormView.empty().refused(refusal)).with(status);
        }
    }

    private Answer done(UUID id, SignedIn by, Runnable act, @Nullable String saying) {
        try {
            act.run();
            Redirect back = Redirect.to("/recounts/" + id);
            return saying == null ? back : back.saying(saying);
        } catch (RefusalException refusal) {
            HttpStatus status = mendable(refusal);
            return page(id, by, FormView.empty().refused(refusal)).with(status);
        }
    }
}
