package vn.motcua.catalog.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.catalog.internal.ImportRefusal;
import vn.motcua.catalog.internal.InternalImports;
import vn.motcua.catalog.internal.InternalProcedures;
import vn.motcua.catalog.sheet.SheetRefusal;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.Files;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** The register of internal procedures as a file, out and in. */
@Controller
class InternalSheetsDoor {

    private static final String IMPORT = InternalDoor.PATH + "/import";

    private final InternalProcedures procedures;
    private final InternalImports imports;
    private final InternalSheets sheets;
    private final Files files;
    private final CurrentUser user;

    InternalSheetsDoor(
            InternalProcedures procedures,
            InternalImports imports,
            InternalSheets sheets,
            Files files,
            CurrentUser user) {
        this.procedures = procedures;
        this.imports = imports;
        this.sheets = sheets;
        this.files = files;
        this.user = user;
    }

    @GetMapping(InternalDoor.PATH + ".xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        byte[] sheet =
                sheets.write(
                        procedures.list(InternalAsked.filter(FormView.of(typed)), user.require()),
                        RequestContextUtils.getLocale(request));
        return Downloads.made("thu-tuc-noi-bo.xlsx", SheetWriter.TYPE, sheet);
    }

    @GetMapping(IMPORT)
    Page form() {
        procedures.requireManager(user.require());
        return page(FormView.empty());
    }

    private static Page page(FormView form) {
        return Page.of("catalog/internal/import", new InternalImportPage(form, "", "", List.of()));
    }

    /** Reads a file and shows what it would do; nothing is taken in yet. */
    @PostMapping(IMPORT)
    Answer preview(@RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        procedures.requireManager(by);
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new SheetRefusal.SheetMissing());
            }
            byte[] content = file.getBytes();
            List<InternalImports.Row> rows = imports.preview(sheets.read(content), by);
            return Page.of(
                    "catalog/internal/import",
                    new InternalImportPage(
                            FormView.empty(),
                            files.storeHandedIn(content, SheetWriter.TYPE).hash(),
                            Objects.requireNonNullElse(file.getOriginalFilename(), "?"),
                            rows));
        } catch (RefusalException refused) {
            return page(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    /** Takes in the file that was looked at. */
    @PostMapping(IMPORT + "/applied")
    Answer apply(@RequestParam(defaultValue = "") String hash) throws IOException {
        SignedIn by = user.require();
        procedures.requireManager(by);
        try {
            if (files.find(hash).isEmpty()) {
                throw new RefusalException(new ImportRefusal.ImportMoved());
            }
            try (InputStream in = files.open(hash)) {
                int taken = imports.apply(sheets.read(in.readAllBytes()), by);
                return Redirect.to(InternalDoor.PATH)
                        .saying("catalog.internal.said.imported", taken);
            }
        } catch (RefusalException refused) {
            return page(FormView.empty().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }
}
