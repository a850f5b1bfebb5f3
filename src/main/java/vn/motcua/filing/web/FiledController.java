package vn.motcua.filing.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.motcua.document.signature.PdfSignatures;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.identity.CurrentUser;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Redirect;

/** A file that was filed online, for staff who may see the dossier; the look is noted. */
@Controller
class FiledController {

    private final CurrentUser user;
    private final DossierQueries dossiers;
    private final Filing filing;
    private final Downloads downloads;
    private final PdfSignatures signatures;

    FiledController(
            CurrentUser user,
            DossierQueries dossiers,
            Filing filing,
            Downloads downloads,
            PdfSignatures signatures) {
        this.user = user;
        this.dossiers = dossiers;
        this.filing = filing;
        this.downloads = downloads;
        this.signatures = signatures;
    }

    @GetMapping("/dossiers/{id}/filed/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID file) {
        Attachment there = require(id, file, "filed-file");
        return downloads.handedIn(there.hash(), there.name());
    }

    /** Looks at the signatures of a file that nobody has looked at yet. */
    @PostMapping("/dossiers/{id}/filed/{file}/signatures")
    Answer signatures(@PathVariable UUID id, @PathVariable UUID file) {
        boolean looked =
                signatures.stored(require(id, file, "filed-signatures").hash()).isPresent();
        return Redirect.to("/dossiers/" + id)
                .saying("filing.said.signatures." + (looked ? "looked" : "later"));
    }

    private Attachment require(UUID id, UUID file, String why) {
        dossiers.view(id, user.require(), why);
        return filing.of(id).stream()
                .flatMap(filed -> filed.files().stream())
                .filter(f -> f.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new FilingRefusal.DossierUnknown()));
    }
}
