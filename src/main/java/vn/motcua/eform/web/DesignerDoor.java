package vn.motcua.eform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.SourceFile;
import vn.motcua.eform.EForm;
import vn.motcua.eform.EFormRefusal;
import vn.motcua.eform.EForms;
import vn.motcua.eform.FormDraft;
import vn.motcua.eform.FormDrafts;
import vn.motcua.eform.FormEdit;
import vn.motcua.eform.LayoutFault;
import vn.motcua.eform.Rows;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Where the control office makes forms: a list of rows on one side, the form on the other. */
@Controller
@RequestMapping("/catalog/forms")
class DesignerDoor {

    private static final String STAMP = "stamp";
    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FormDrafts drafts;
    private final EForms forms;
    private final Catalog catalog;
    private final CurrentUser user;
    private final BusinessClock clock;

    DesignerDoor(
            FormDrafts drafts,
            EForms forms,
            Catalog catalog,
            CurrentUser user,
            BusinessClock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.catalog = catalog;
        this.user = user;
        this.clock = clock;
    }

    /** Versions in force, and those that will be. */
    @GetMapping
    Page list(@RequestParam MultiValueMap<String, String> asked) {
        SignedIn by = user.require();
        Set<UUID> begun = drafts.versions(by);
        FormView form = FormView.of(asked);
        String words = VietnameseText.fold(form.value("q"));
        LocalDate today = clock.today();
        List<FormsPage.Row> rows =
                catalog.snapshot().all().stream()
                        .filter(version ->
                                version.isInForce(today) || version.validFrom().isAfter(today))
                        .filter(version -> matches(version, words) && drafts.may(version, by))
                        .map(version ->
                                new FormsPage.Row(
                                        version,
                                        forms.isMade(version),
                                        begun.contains(version.id())))
                        .sorted(
                                Comparator.comparing((FormsPage.Row row) -> !row.begun())
                                        .thenComparing(row -> !row.made()))
                        .toList();
        int made = (int) rows.stream().filter(FormsPage.Row::made).count();
        return Page.of("eform/forms", new FormsPage(form, rows, made));
    }

    private static boolean matches(ProcedureVersion version, String words) {
        String all =
                VietnameseText.fold(
                        String.join(" ", version.code(), version.name(), version.nameEn()));
        return Stream.of(words.split(" ", -1)).allMatch(all::contains);
    }

    @GetMapping("/{version}")
    Page show(@PathVariable UUID version, @RequestParam MultiValueMap<String, String> asked) {
        FormView form = FormView.of(asked);
        FormDraft draft = drafts.draft(version, user.require());
        return page(draft, form, FormView.empty(), FormView.empty(), false);
    }

    private static Page page(
            FormDraft draft, FormView asked, FormView edit, FormView preview, boolean checked) {
        String wanted = asked.value("case");
        String caseId =
                draft.version().findCase(wanted).isPresent()
                        ? wanted
                        : draft.version().cases().getFirst().id();
        return Page.of(
                "eform/design",
                new DesignerPage(
                        draft,
                        asked.value("row"),
                        edit,
                        preview,
                        caseId,
                        asked.value("width").equals("phone"),
                        checked,
                        List.of()));
    }

    /** One press: it is kept, and the row it was about is shown. */
    @PostMapping("/{version}")
    Answer press(@PathVariable UUID version, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        SignedIn by = user.require();
        FormDraft draft = drafts.draft(version, by);
        try {
            if (form.value("act").equals("undo")) {
                drafts.undo(version, stamp(form), by);
                return Redirect.to(path(version, form, ""));
            }
            FormEdit edit =
                    new FormEdit(form.value("act"), form.value("row"), form, draft.version());
            FormEdit.Edited edited = edit.apply(draft.layout());
            drafts.change(version, stamp(form), before -> edited.layout(), by);
            String after = path(version, form, edited.row());
            return Redirect.to(edited.row().isEmpty() ? after + mark(form.value("row")) : after);
        } catch (RefusalException refused) {
            return refused(draft, form, refused);
        }
    }

    private static Page refused(FormDraft draft, FormView form, RefusalException refused) {
        Refusal first = refused.first();
        return page(draft, form, FormView.empty().refused(refused), FormView.empty(), false)
                .with(Problems.status(first.kind()));
    }

    /** The draft as it is, with what is wrong in the file. */
    private static Page faulty(FormDraft draft, FormView form, List<LayoutFault> faults) {
        DesignerPage page =
                (DesignerPage) page(draft, form, FormView.empty(), FormView.empty(), false).model();
        return Page.of("eform/design", page.with(faults)).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static int stamp(FormView form) {
        String stamp = form.value(STAMP);
        return stamp.matches("\\d{1,9}") ? Integer.parseInt(stamp) : -1;
    }

    private static String path(UUID version, FormView form, String row) {
        String caseId = form.value("case").replaceAll("[^a-zA-Z0-9-]", "");
        String safe = row.replaceAll("[^a-zA-Z0-9./-]", "");
        return "/catalog/forms/"
                + version
                + "?case="
                + caseId
                + (form.value("width").equals("phone") ? "&width=phone" : "")
                + (safe.isEmpty() ? "" : "&row=" + safe);
    }

    /** Back to the row that was moved. */
    private static String mark(String row) {
        String safe = row.replaceAll("[^a-zA-Z0-9./-]", "");
        return safe.isEmpty() ? "" : "#row-" + safe.replace('/', '-');
    }

    /** What the form makes of what is filled in beside it; nothing is kept. */
    @PostMapping("/{version}/preview")
    Answer preview(@PathVariable UUID version, @RequestParam MultiValueMap<String, String> typed) {
        FormView asked = FormView.of(typed);
        FormDraft draft = drafts.draft(version, user.require());
        EForm form = draft.form();
        Rows rows = form.rows(typed);
        if (rows.acted() || asked.value("show").equals("case")) {
            return page(draft, asked, FormView.empty(), FormView.of(rows.typed()), false);
        }
        ObjectNode answers = form.read(typed);
        List<Refusal> problems = form.problems(answers, asked.value("case"));
        FormView shown = FormView.of(typed).refused(problems);
        return page(draft, asked, FormView.empty(), shown, true)
                .with(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{version}/publish")
    Answer publish(@PathVariable UUID version, @RequestParam MultiValueMap<String, String> typed) {
        FormView form = FormView.of(typed);
        SignedIn by = user.require();
        FormDraft draft = drafts.draft(version, by);
        try {
            drafts.publish(version, stamp(form), by);
            return Redirect.to(path(version, form, ""))
                    .saying("eform.design.published", draft.revision() + 1);
        } catch (RefusalException refused) {
            return refused(draft, form, refused);
        }
    }

    /**
     * @param revision a revision that was published; the draft where it is not said
     */
    @GetMapping("/{version}/file")
    ResponseEntity<byte[]> file(
            @PathVariable UUID version,
            @RequestParam(required = false) @Nullable Integer revision) {
        SignedIn by = user.require();
        String code = drafts.draft(version, by).version().code();
        String text =
                revision == null ? drafts.file(version, by) : drafts.file(version, revision, by);
        return file(
                code + (revision == null ? "" : "-" + revision) + ".json",
                MediaType.APPLICATION_JSON,
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** The fields of the draft as a sheet. */
    @GetMapping("/{version}/fields.xlsx")
    ResponseEntity<byte[]> fields(@PathVariable UUID version) {
        SignedIn by = user.require();
        byte[] sheet = drafts.sheet(version, by);
        return file("fields.xlsx", MediaType.parseMediaType(SHEET), sheet);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @PostMapping("/{version}/file")
    Answer take(
            @PathVariable UUID version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        FormView form = FormView.of(typed);
        SignedIn by = user.require();
        FormDraft draft = drafts.draft(version, by);
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new EFormRefusal.FileUnreadable());
            }
            String name = String.valueOf(file.getOriginalFilename()).toLowerCase(Locale.ROOT);
            if (name.endsWith(".xlsx")) {
                drafts.takeSheet(version, stamp(form), file.getBytes(), by);
                return Redirect.to(path(version, form, "")).saying("eform.design.taken");
            }
            SourceFile source =
                    new SourceFile(name, new String(file.getBytes(), StandardCharsets.UTF_8));
            List<LayoutFault> faults = drafts.faults(version, source, by);
            if (!faults.isEmpty()) {
                return faulty(draft, form, faults);
            }
            drafts.take(version, stamp(form), source, by);
            return Redirect.to(path(version, form, "")).saying("eform.design.taken");
        } catch (RefusalException refused) {
            return refused(draft, form, refused);
        }
    }
}
