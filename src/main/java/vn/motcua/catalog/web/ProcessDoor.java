package vn.motcua.catalog.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
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
import vn.motcua.catalog.ProcessDrafts;
import vn.motcua.catalog.SavedDraft;
import vn.motcua.document.EditableForms;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/**
 * The internal process of a procedure for those who manage the catalog: what it is, as files to
 * take away, and what was drawn in a modeller as a draft. A draft changes nothing until published.
 */
@Controller
class ProcessDoor {

    private static final String PATH = "/admin/procedures/{code}/process";
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Catalog catalog;
    private final ProcessDrafts drafts;
    private final ProcessFiles files;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    ProcessDoor(
            Catalog catalog,
            ProcessDrafts drafts,
            ProcessFiles files,
            Access access,
            CurrentUser user,
            BusinessClock clock) {
        this.catalog = catalog;
        this.drafts = drafts;
        this.files = files;
        this.access = access;
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
        require();
        Table table = draft == null ? published(code, on) : drafted(code, draft);
        return page(table, FormView.empty());
    }

    private Page page(Table table, FormView form) {
        return Page.of(
                "catalog/process",
                new ProcessPage(
                        table.version(),
                        table.process(),
                        table.draft(),
                        catalog.examine(table.version(), table.process()),
                        drafts.of(table.version().code()),
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
        require();
        Table now = published(code, null);
        try {
            SavedDraft saved = save(code, file, validFrom);
            return Redirect.to(ProcessPage.path(code) + "?draft=" + saved.version().validFrom())
                    .saying("catalog.process.saved");
        } catch (RefusalException refused) {
            FormView form = FormView.empty().with("validFrom", validFrom).refused(refused);
            return page(now, form).with(Problems.status(refused.first().kind()));
        }
    }

    private SavedDraft save(String code, @Nullable MultipartFile file, String validFrom)
            throws IOException {
        if (file == null || file.isEmpty()) {
            throw new RefusalException(new CatalogRefusal.DrawingMissing());
        }
        return drafts.save(
                code,
                day(validFrom),
                Objects.requireNonNullElse(file.getOriginalFilename(), "?"),
                file.getBytes(),
                files.posts());
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), TYPED);
        } catch (DateTimeParseException e) {
            throw new RefusalException(new CatalogRefusal.DayUnclear(typed));
        }
    }

    /** The process as BPMN 2.0, of the version that begins on the day. */
    @GetMapping(PATH + "/{day}.bpmn")
    ResponseEntity<byte[]> bpmn(@PathVariable String code, @PathVariable String day) {
        require();
        Table table = table(code, day);
        return file(table, "bpmn", "application/xml", files.bpmn(table.process()));
    }

    /** The annex of the decision, as PDF/A. */
    @GetMapping(PATH + "/{day}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable String day) {
        require();
        Table table = table(code, day);
        return file(table, "pdf", "application/pdf", files.pdf(table.version(), table.process()));
    }

    /** The annex of the decision, to go on writing in. */
    @GetMapping(PATH + "/{day}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String code, @PathVariable String day) {
        require();
        Table table = table(code, day);
        return file(
                table, "docx", EditableForms.DOCX, files.docx(table.version(), table.process()));
    }

    private void require() {
        access.require(user.require(), Right.CATALOG_MANAGE, Scope.OF_NO_UNIT);
    }

    /**
     * @param day when the version begins; {@code draft-} before it asks for what was drafted
     */
    private Table table(String code, String day) {
        boolean draft = day.startsWith("draft-");
        LocalDate from;
        try {
            from = LocalDate.parse(draft ? day.substring("draft-".length()) : day);
        } catch (DateTimeParseException e) {
            throw new RefusalException(new CatalogRefusal.NoSuchProcedure(code));
        }
        return draft ? drafted(code, from) : published(code, from);
    }

    private Table published(String code, @Nullable LocalDate on) {
        ProcedureVersion version =
                catalog.inForce(code, on == null ? clock.today() : on)
                        .orElseThrow(() ->
                                new RefusalException(new CatalogRefusal.NoSuchProcedure(code)));
        return new Table(version, catalog.process(version.processId()), false);
    }

    private Table drafted(String code, LocalDate from) {
        SavedDraft draft = drafts.draft(code, from);
        return new Table(draft.version(), Objects.requireNonNull(draft.process()), true);
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
