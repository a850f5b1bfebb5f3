package vn.motcua.catalog.discrepancy.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.discrepancy.CatalogueSheets;
import vn.motcua.catalog.discrepancy.SheetRefusal;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobQueries;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Sheets of the national catalogue: sent, read with progress, kept or explained. */
@Controller
class SheetsDoor {

    static final String PATH = "/admin/catalogue-sheets";

    private final CatalogueSheets sheets;
    private final SheetTemplate template;
    private final JobQueries jobs;
    private final CurrentUser user;

    SheetsDoor(CatalogueSheets sheets, SheetTemplate template, JobQueries jobs, CurrentUser user) {
        this.sheets = sheets;
        this.template = template;
        this.jobs = jobs;
        this.user = user;
    }

    @GetMapping(PATH)
    Page list() {
        return list(FormView.empty());
    }

    private Page list(FormView form) {
        return Page.of(
                "catalog/sheets",
                new SheetsPage(form, sheets.all(user.require()), sheets.mostMegabytes()));
    }

    /** What offices fill in. */
    @GetMapping(PATH + "/template.xlsx")
    ResponseEntity<byte[]> template() {
        sheets.requireManager(user.require());
        return Downloads.made("mau-danh-muc-thu-tuc.xlsx", SheetWriter.TYPE, template.xlsx());
    }

    @PostMapping(PATH)
    Answer load(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String newFields)
            throws IOException {
        SignedIn by = user.require();
        sheets.requireManager(by);
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new SheetRefusal.CatalogueSheetMissing());
            }
            sheets.requireSize(file.getSize(), by);
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?");
            return Redirect.to(
                    PATH + "/" + sheets.load(name, file.getBytes(), newFields.equals("on"), by));
        } catch (RefusalException refused) {
            return list(FormView.empty().with("newFields", newFields).refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        UUID job = sheets.find(id, by).job();
        JobProgress progress = job == null ? null : jobs.progress(job).orElse(null);
        // Read behind the progress: a job that has ended has said what came of it.
        return Page.of("catalog/sheet", new SheetPage(sheets.find(id, by), progress));
    }

    @PostMapping(PATH + "/{id}/withdrawn")
    Answer withdraw(@PathVariable UUID id) {
        sheets.withdraw(id, user.require());
        return Redirect.to(PATH + "/" + id).saying("catalog.sheet.said.withdrawn");
    }
}
