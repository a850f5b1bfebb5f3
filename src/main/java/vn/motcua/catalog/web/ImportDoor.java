package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.national.ImportRecord;
import vn.motcua.catalog.national.NationalImport;
import vn.motcua.catalog.national.NationalImports;
import vn.motcua.catalog.national.QueueLine;
import vn.motcua.catalog.national.RecordState;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/**
 * Imports of the national database: loaded, looked through, settled, taken over. Only drafts come
 * of it and nothing is published, so the right over any agency is enough.
 */
@Controller
class ImportDoor {

    private static final String PATH = "/admin/imports";

    private static final int[] WIDTHS = {8, 12, 70, 18, 60};

    private final NationalImports imports;
    private final Access access;
    private final CurrentUser user;
    private final Frames frames;

    ImportDoor(NationalImports imports, Access access, CurrentUser user, Frames frames) {
        this.imports = imports;
        this.access = access;
        this.user = user;
        this.frames = frames;
    }

    private SignedIn by() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        return by;
    }

    @GetMapping(PATH)
    Page list() {
        by();
        return list(FormView.empty());
    }

    private Page list(FormView form) {
        return Page.of("catalog/imports", new ImportsPage(form, imports.imports()));
    }

    @PostMapping(PATH)
    Answer load(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        SignedIn by = by();
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new CatalogRefusal.ImportFileMissing());
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?");
            return Redirect.to(PATH + "/" + imports.load(name, file.getBytes(), by));
        } catch (RefusalException refused) {
            return list(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "QUEUED") RecordState state,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") int after) {
        by();
        return page(id, state, ImportFilter.known(why), after, FormView.empty());
    }

    private Page page(UUID id, RecordState state, String why, int after, FormView form) {
        NationalImport load = imports.find(id);
        return Page.of(
                "catalog/import",
                new ImportPage(
                        load,
                        imports.doubts(id),
                        state,
                        why,
                        imports.lines(id, state, ImportFilter.doubts(why), after),
                        form));
    }

    /** Records of one state and reason as a file, each with why it waits. */
    @GetMapping(PATH + "/{id}.xlsx")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "QUEUED") RecordState state,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request) {
        by();
        Frame frame = frames.of(request);
        imports.find(id);
        List<List<String>> rows =
                imports.all(id, state, ImportFilter.doubts(ImportFilter.known(why))).stream()
                        .map(line ->
                                List.of(
                                        Integer.toString(line.line()),
                                        line.code(),
                                        line.name(),
                                        frame.text("catalog.import.state." + line.state()),
                                        line.doubts().stream()
                                                .map(doubt ->
                                                        frame.text("catalog.import.doubt." + doubt))
                                                .collect(Collectors.joining("\n"))))
                        .toList();
        return Downloads.made(
                "ban-ghi-quoc-gia.xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        frame.text("catalog.import.sheet"),
                        WIDTHS,
                        List.of(
                                frame.text("catalog.import.column.line"),
                                frame.text("catalog.bulk.head.code"),
                                frame.text("catalog.list.name"),
                                frame.text("catalog.bulk.state"),
                                frame.text("catalog.import.why")),
                        rows));
    }

    @PostMapping(PATH + "/{id}/take-over")
    Answer takeOver(@PathVariable UUID id, @RequestParam(defaultValue = "") String validFrom) {
        SignedIn by = by();
        try {
            LocalDate day =
                    Typed.day(validFrom)
                            .orElseThrow(
                                    () -> new RefusalException(new CatalogRefusal.DayMissing()));
            int taken = imports.takeOver(id, day, by);
            return Redirect.to(PATH + "/" + id).saying("catalog.import.taken.said", taken);
        } catch (RefusalException refused) {
            FormView form = FormView.empty().with("validFrom", validFrom).refused(refused);
            return page(id, RecordState.QUEUED, "", 0, form)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}/records/{line}")
    Page record(
            @PathVariable UUID id,
            @PathVariable int line,
            @RequestParam(defaultValue = "") String why) {
        by();
        ImportRecord record = imports.record(id, line);
        return record(record, ImportFilter.known(why), ImportForm.of(record.current()));
    }

    private Page record(ImportRecord record, String why, FormView form) {
        Integer next = next(record.importId(), record.line(), why);
        return Page.of(
                "catalog/import-record",
                new ImportRecordPage(imports.find(record.importId()), record, why, next, form));
    }

    private @Nullable Integer next(UUID id, int line, String why) {
        return imports.next(id, ImportFilter.doubts(why), line).map(QueueLine::line).orElse(null);
    }

    /** Settled, it goes on to the next that waits; behind the last, back to the list. */
    @PostMapping(PATH + "/{id}/records/{line}")
    Answer settle(
            @PathVariable UUID id,
            @PathVariable int line,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = by();
        String reason = ImportFilter.known(why);
        ImportRecord record = imports.record(id, line);
        FormView form = FormView.of(typed);
        try {
            imports.settle(id, line, version, ImportForm.read(form), by);
        } catch (RefusalException refused) {
            return record(record, reason, form.refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
        Integer next = next(id, line, reason);
        String query = reason.isEmpty() ? "" : "?why=" + reason;
        String path = PATH + "/" + id + (next == null ? "" : "/records/" + next) + query;
        return Redirect.to(path).saying("catalog.import.settled.said", record.original().code());
    }
}
