package vn.motcua.communication.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.communication.CommunicationAccess;
import vn.motcua.communication.material.Material;
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

/** One material: fetched, used, renewed, retired. */
@Controller
class MaterialDoor {

    private static final String ONE = MaterialsDoor.PATH + "/{id}";

    private final Materials materials;
    private final CommunicationAccess access;
    private final CommunicationNaming naming;
    private final CommunicationFiles files;
    private final Downloads downloads;
    private final CurrentUser user;

    MaterialDoor(
            Materials materials,
            CommunicationAccess access,
            CommunicationNaming naming,
            CommunicationFiles files,
            Downloads downloads,
            CurrentUser user) {
        this.materials = materials;
        this.access = access;
        this.naming = naming;
        this.files = files;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return page(id, FormView.empty(), user.require());
    }

    private Page page(UUID id, FormView form, SignedIn by) {
        Material material = materials.find(id);
        return Page.of(
                "communication/material",
                new MaterialPage(
                        material,
                        access.writing(by),
                        materials.mayManage(material, by),
                        naming.names(),
                        form));
    }

    private Answer again(UUID id, FormView form, RefusalException refused, SignedIn by) {
        Refusal first = refused.first();
        if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        return page(id, form.refused(refused), by).with(Problems.status(first.kind()));
    }

    @PostMapping(ONE + "/versions")
    Answer renew(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        access.requireManage(materials.find(id).agency(), by);
        FormView form = FormView.of(typed).with("form", "version");
        try {
            materials.renew(id, MaterialsDoor.typed(form, files, file), by);
            return Redirect.to(MaterialsDoor.PATH + "/" + id).saying("communication.said.kept");
        } catch (RefusalException refused) {
            return again(id, form, refused, by);
        }
    }

    /** Gives out a version and notes to whom: the file, or else its words. */
    @PostMapping(ONE + "/versions/{version}/fetched")
    ResponseEntity<?> fetch(@PathVariable UUID id, @PathVariable int version) {
        Material.Version found = materials.fetch(id, version, user.require());
        return found.file().isNone()
                ? Downloads.made(
                        "tai-lieu.txt",
                        "text/plain;charset=UTF-8",
                        found.text().getBytes(StandardCharsets.UTF_8))
                : downloads.attachment(found.file().hash(), found.file().name());
    }

    /** Begins a news item with its words. */
    @PostMapping(ONE + "/drafts")
    Answer use(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "draft");
        UUID news = Typed.id(form.value("news")).orElseGet(Uuid7::next);
        try {
            materials.use(id, news, Typed.id(form.value("unit")).orElse(null), by);
            return Redirect.to(NewsroomDoor.PATH + "/" + news + "/words")
                    .saying("communication.said.begun");
        } catch (RefusalException refused) {
            return again(id, form, refused, by);
        }
    }

    @PostMapping(ONE + "/retired")
    Answer retire(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", "retire");
        try {
            materials.retire(id, form.value("note"), by);
            return Redirect.to(MaterialsDoor.PATH + "/" + id).saying("communication.said.retired");
        } catch (RefusalException refused) {
            return again(id, form, refused, by);
        }
    }
}
