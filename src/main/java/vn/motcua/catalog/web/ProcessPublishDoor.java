package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.Changes;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.catalog.process.ProcessPublications;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.catalog.process.PublishForm;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Publishes a draft of an internal process under the decision that approves it. */
@Controller
@RequestMapping("/admin/procedures/{code}/process/{day}/publish")
class ProcessPublishDoor {

    private final ProcessTables tables;
    private final ProcessPublications publications;
    private final Catalog catalog;
    private final CurrentUser user;

    ProcessPublishDoor(
            ProcessTables tables,
            ProcessPublications publications,
            Catalog catalog,
            CurrentUser user) {
        this.tables = tables;
        this.publications = publications;
        this.catalog = catalog;
        this.user = user;
    }

    @GetMapping
    Page show(
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return page(
                tables.draft(code, day, user.require()),
                FormView.empty().with("validFrom", Typed.text(day)));
    }

    private Page page(ProcessDraft draft, FormView form) {
        InternalProcess process = draft.process();
        if (process == null) {
            throw new RefusalException(new CatalogRefusal.NoSuchDraft(draft.code(), draft.day()));
        }
        List<ProcedureVersion> history = catalog.snapshot().history(draft.code());
        return Page.of(
                "catalog/process-publish",
                new ProcessPublishPage(
                        draft,
                        process,
                        catalog.examine(draft.version(), process),
                        history.isEmpty() ? List.of() : changes(history.getLast(), draft, process),
                        history.isEmpty(),
                        form));
    }

    private List<Change> changes(ProcedureVersion last, ProcessDraft draft, InternalProcess after) {
        return Changes.between(
                new Changes.Whole(last, catalog.process(last.processId())),
                new Changes.Whole(draft.version(), after));
    }

    @PostMapping
    Answer publish(
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        ProcessDraft draft = tables.draft(code, day, by);
        try {
            ProcedureVersion version =
                    publications.publish(
                            draft, ProcessEditDoor.stamp(form), new PublishForm(form), by);
            return Redirect.to(ProcessPage.path(code) + "/history")
                    .saying("catalog.approval.published", Typed.text(version.validFrom()));
        } catch (RefusalException refused) {
            return page(draft, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }
}
