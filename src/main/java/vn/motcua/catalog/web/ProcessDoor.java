package vn.motcua.catalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.process.Approvals;
import vn.motcua.catalog.process.ProcessDraft;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.document.EditableForms;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/**
 * The internal process of a procedure for those who manage the catalog: what it is, as files to
 * take away, and what was drawn in a modeller as a draft. A draft changes nothing until published.
 */
@Controller
class ProcessDoor {

    private static final String PATH = "/admin/procedures/{code}/process";

    private final Catalog catalog;
    private final ProcessTables tables;
    private final Approvals approvals;
    private final ProcessFiles files;
    private final CurrentUser user;
    private final BusinessClock clock;

    ProcessDoor(
            Catalog catalog,
            ProcessTables tables,
            Approvals approvals,
            ProcessFiles files,
            CurrentUser user,
            BusinessClock clock) {
        this.catalog = catalog;
        this.tables = tables;
        this.approvals = approvals;
        this.files = files;
        this.user = user;
        this.clock = clock;
    }

    /** A version and its process, published or drafted. */
    private record Table(ProcedureVersion version, InternalProcess process, boolean draft) {}

    /**
     * @param on the day whose version is shown; today unless another is asked for
     * @param draft the day from which the draft that is shown instead is to hold
     */
    @GetMapping(PATH)
    Page show(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate draft) {
        SignedIn by = user.require();
        Table table = draft == null ? published(code, on, by) : drafted(code, draft, by);
        return page(table, FormView.empty(), by);
    }

    private Page page(Table table, FormView form, SignedIn by) {
        return Page.of(
                "catalog/process",
                new ProcessPage(
                        table.version(),
                        table.process(),
                        table.draft(),
                        catalog.examine(table.version(), table.process()),
                        approvals.of(table.process().id()).orElse(null),
                        tables.of(table.version().code(), by),
                        form));
    }

    /**
     * @param validFrom the day from which the drawn process is to hold, as 31/12/2022
     */
    @PostMapping(PATH)
    Answer upload(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String validFrom)
            throws IOException {
        SignedIn by = user.require();
        Table now = published(code, null, by);
        try {
            ProcessDraft saved = save(code, file, validFrom, by);
            return Redirect.to(ProcessPage.path(code) + "?draft=" + saved.day())
                    .saying("catalog.process.saved");
        } catch (RefusalException refused) {
            FormView form = FormView.empty().with("validFrom", validFrom).refused(refused);
            return page(now, form, by).with(Problems.status(refused.first().kind()));
        }
    }

    private ProcessDraft save(
            String code, @Nullable MultipartFile file, String validFrom, SignedIn by)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new RefusalException(new CatalogRefusal.DrawingMissing());
        }
        return tables.take(
                code,
                day(validFrom),
                Objects.requireNonNullElse(file.getOriginalFilename(), "?"),
                file.getBytes(),
                files.posts(),
                by);
    }

    /** A day as it is typed, such as 31/12/2022. */
    static LocalDate day(String typed) {
        return Typed.day(typed)
                .orElseThrow(() -> new RefusalException(new CatalogRefusal.DayUnclear(typed)));
    }

    /** The process as BPMN 2.0, of the version that begins on the day. */
    @GetMapping(PATH + "/{day}.bpmn")
    ResponseEntity<byte[]> bpmn(@PathVariable String code, @PathVariable String day) {
        Table table = table(code, day, user.require());
        return file(table, "bpmn", "application/xml", files.bpmn(table.process()));
    }

    /** The annex of the decision, as PDF/A. */
    @GetMapping(PATH + "/{day}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable String day) {
        Table table = table(code, day, user.require());
        return file(table, "pdf", "application/pdf", files.pdf(table.version(), table.process()));
    }

    /** The annex of the decision, to go on writing in. */
    @GetMapping(PATH + "/{day}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String code, @PathVariable String day) {
        Table table = table(code, day, user.require());
        return file(
                table, "docx", EditableForms.DOCX, files.docx(table.version(), table.process()));
    }

    /**
     * @param day when the version begins; {@code draft-} before it asks for what was drafted
     */
    private Table table(String code, String day, SignedIn by) {
        boolean draft = day.startsWith("draft-");
        LocalDate from;
        try {
            from = LocalDate.parse(draft ? day.substring("draft-".length()) : day);
        } catch (DateTimeParseException e) {
            throw new RefusalException(new CatalogRefusal.NoSuchProcedure(code));
        }
        return draft ? drafted(code, from, by) : published(code, from, by);
    }

    private Table published(String code, @Nullable LocalDate on, SignedIn by) {
        ProcedureVersion version =
                catalog.inForce(code, on == null ? clock.today() : on)
                        .orElseThrow(() ->
                                new RefusalException(new CatalogRefusal.NoSuchProcedure(code)));
        tables.require(version, by);
        return new Table(version, catalog.process(version.processId()), false);
    }

    private Table drafted(String code, LocalDate from, SignedIn by) {
        ProcessDraft draft = tables.draft(code, from, by);
        InternalProcess process = draft.process();
        if (process == null) {
            throw new RefusalException(new CatalogRefusal.NoSuchDraft(code, from));
        }
        return new Table(draft.version(), process, true);
    }

    private static ResponseEntity<byte[]> file(
            Table table, String ending, String type, byte[] bytes) {
        String name =
                "quy-trinh-%s-%s%s.%s"
                        .formatted(
                                table.version().code(),
                                table.draft() ? "du-thao-" : "",
                                table.version().validFrom(),
                                ending);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
