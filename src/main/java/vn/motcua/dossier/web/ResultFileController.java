package vn.motcua.dossier.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.Uploads;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The signed result as a file: added by who has the dossier, seen by who may see it. */
@Controller
class ResultFileController {

    static final String ACT = "attach-result";

    private final CurrentUser user;
    private final Dossiers dossiers;
    private final DossierQueries queries;
    private final DossierPages pages;
    private final ResultDownloads results;
    private final Files files;
    private final Uploads uploads;
    private final ResultSignatures signatures;
    private final BusinessClock clock;

    ResultFileController(
            CurrentUser user,
            Dossiers dossiers,
            DossierQueries queries,
            DossierPages pages,
            ResultDownloads results,
            Files files,
            Uploads uploads,
            ResultSignatures signatures,
            BusinessClock clock) {
        this.user = user;
        this.dossiers = dossiers;
        this.queries = queries;
        this.pages = pages;
        this.results = results;
        this.files = files;
        this.uploads = uploads;
        this.signatures = signatures;
        this.clock = clock;
    }

    @PostMapping("/dossiers/{id}/results")
    Answer attach(
            @PathVariable UUID id,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        // Who may not see the dossier stores nothing.
        queries.view(id, by, "result-file");
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isBlank()) {
                throw new RefusalException(new DossierRefusal.Missing("file"));
            }
            String hash = files.store(content, name, uploads.rules(clock.today())).hash();
            signatures.requireWhole(hash, by);
            dossiers.act(id, new DossierCommand.AttachResult(hash), new ActForm(form).key(), by);
            return Redirect.to("/dossiers/" + id).saying("dossier.said." + ACT);
        } catch (RefusalException refused) {
            HttpStatus status = DossierController.status(refused.refusals());
            if (status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN) {
                throw refused;
            }
            Tried tried = new Tried(ACT, 0, form.refused(refused));
            return Page.of("dossier/show", pages.page(id, by, tried)).with(status);
        }
    }

    @GetMapping("/dossiers/{id}/results/{version}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable int version) {
        return results.answer(queries.view(id, user.require(), "result-file"), version);
    }
}
