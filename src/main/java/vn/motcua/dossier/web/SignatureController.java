package vn.motcua.dossier.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.SignatureQueries;
import vn.motcua.identity.CurrentUser;
import vn.motcua.kernel.RefusalException;

/** The picture of a signature, for those who may see the dossier. Each look is noted. */
@Controller
class SignatureController {

    private final CurrentUser user;
    private final DossierQueries dossiers;
    private final SignatureQueries signatures;
    private final Downloads downloads;

    SignatureController(
            CurrentUser user,
            DossierQueries dossiers,
            SignatureQueries signatures,
            Downloads downloads) {
        this.user = user;
        this.dossiers = dossiers;
        this.signatures = signatures;
        this.downloads = downloads;
    }

    @GetMapping("/dossiers/{id}/signatures/{version}.png")
    ResponseEntity<Resource> picture(@PathVariable UUID id, @PathVariable int version) {
        DossierView view = dossiers.view(id, user.require(), "signature");
        String hash =
                signatures
                        .picture(id, version)
                        .orElseThrow(() -> new RefusalException(new DossierRefusal.NotFound()));
        return downloads.paper(hash, view.state().code() + "-chu-ky-" + version + ".png");
    }
}
