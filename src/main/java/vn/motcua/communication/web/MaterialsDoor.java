package vn.motcua.communication.web;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.material.MaterialKind;
import vn.motcua.communication.material.MaterialTyped;
import vn.motcua.communication.material.Materials;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** The library of materials, and the form of a further one. */
@Controller
class MaterialsDoor {

    static final String PATH = "/communication/materials";

    private final Materials materials;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CommunicationFiles files;
    private final MaterialSheets sheets;
    private final CurrentUser user;

    MaterialsDoor(
            Materials materials,
            CommunicationAccess access,
            CommunicationNaming naming,
            CommunicationFiles files,
            MaterialSheets sheets,
            CurrentUser user) {
        this.materials = materials;
        this.access = access;
        this.naming = naming;
        this.files = files;
        this.sheets = sheets;
        this.user = user;
    }

    @GetMapping(PATH)
    Page list() {
        SignedIn by = user.require();
        return Page.of(
                "communication/materials",
                new MaterialsPage(materials.all(), naming.names(), access.mayManageAnywhere(by)));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) {
        user.require();
        return Downloads.made(
                "kho-tai-lieu.xlsx",
                SheetWriter.TYPE,
                sheets.write(materials.all(), naming.names(), locale));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        access.requireManager(by);
        return form(FormView.empty().with("id", Uuid7.next().toString()), by);
    }

    private Page form(FormView form, SignedIn by) {
        return Page.of(
                "communication/material-form",
                new MaterialFormPage(access.managed(by), naming.names(), form));
    }

    static MaterialTyped typed(
            FormView form, CommunicationFiles files, @Nullable MultipartFile file)
            throws IOException {
        return new MaterialTyped(
                CommunicationTyped.one(MaterialKind.class, form.value("kind")).orElse(null),
                form.value("title"),
                form.value("topic"),
                form.value("text"),
                files.keep(file),
                form.value("note"));
    }

    @PostMapping(PATH)
    Answer keep(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        access.requireManager(by);
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            materials.keep(
                    id, Typed.id(form.value("unit")).orElse(null), typed(form, files, file), by);
            return Redirect.to(PATH + "/" + id).saying("communication.said.kept");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return form(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }
}
