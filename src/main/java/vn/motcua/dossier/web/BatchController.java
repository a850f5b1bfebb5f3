package vn.motcua.dossier.web;

import java.time.LocalDate;
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
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.Batch;
import vn.motcua.dossier.BatchOffer;
import vn.motcua.dossier.BatchRow;
import vn.motcua.dossier.Batches;
import vn.motcua.dossier.CertificationBooks;
import vn.motcua.dossier.TaskQueries;
import vn.motcua.dossier.TaskRow;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The same act on many tasks: choosing it, watching it, stopping it, going on with it. */
@Controller
class BatchController {

    private final CurrentUser user;
    private final TaskQueries tasks;
    private final Batches batches;
    private final Catalog catalog;
    private final CertificationBooks books;
    private final DossierPages pages;

    BatchController(
            CurrentUser user,
            TaskQueries tasks,
            Batches batches,
            Catalog catalog,
            CertificationBooks books,
            DossierPages pages) {
        this.user = user;
        this.tasks = tasks;
        this.batches = batches;
        this.catalog = catalog;
        this.books = books;
        this.pages = pages;
    }

    @GetMapping("/batches")
    Page mine(@RequestParam(required = false) @Nullable String after) {
        return Page.of(
                "dossier/batches", new BatchesPage(batches.mine(user.require(), after), after));
    }

    /** For the ticked rows; without any, for all that the filter shows. */
    @GetMapping("/batches/new")
    Page choose(
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String all) {
        SignedIn by = user.require();
        if (all.isEmpty()) {
            return page(by, BatchRow.read(row.stream()), null);
        }
        List<TaskRow> rows = tasks.all(by, TasksPage.filter(show));
        return page(rows, 0, rows.size() == TaskQueries.MOST, null);
    }

    private Page page(SignedIn by, List<BatchRow> chosen, @Nullable FormView tried) {
        List<TaskRow> rows = tasks.chosen(by, chosen);
        return page(rows, chosen.size() - rows.size(), false, tried);
    }

    private boolean certifies(String procedure, LocalDate today) {
        return books.on(today, procedure).findBook().isPresent();
    }

    private Page page(List<TaskRow> rows, int gone, boolean capped, @Nullable FormView tried) {
        LocalDate today = pages.names().today();
        return Page.of(
                "dossier/batch-new",
                new BatchNewPage(
                        rows,
                        gone,
                        capped,
                        BatchOffer.of(rows, catalog, code -> certifies(code, today)),
                        batches.needs(rows),
                        tried));
    }

    /** Sent again, the form leads to the batch that it made the first time. */
    @PostMapping("/batches")
    Answer start(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        BatchForm form = new BatchForm(FormView.of(typed));
        UUID id = form.id();
        try {
            batches.start(form.order(), by);
            return Redirect.to("/batches/" + id);
        } catch (RefusalException refusal) {
            HttpStatus status = DossierController.status(refusal.refusals());
            if (status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN) {
                throw refusal;
            }
            return page(by, form.rows(), form.form().refused(refusal)).with(status);
        }
    }

    @GetMapping("/batches/{id}")
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        Batch batch = batches.find(id, by);
        return Page.of(
                "dossier/batch",
                new BatchPage(
                        batch,
                        batches.refused(batch),
                        pages.names(),
                        batch.staff().equals(by.staff()),
                        batches.isRunning(batch)));
    }

    @PostMapping("/batches/{id}/stop")
    Redirect stop(@PathVariable UUID id) {
        batches.stop(id, user.require());
        return Redirect.to("/batches/" + id);
    }

    @PostMapping("/batches/{id}/again")
    Redirect again(@PathVariable UUID id) {
        batches.again(id, user.require());
        return Redirect.to("/batches/" + id);
    }
}
