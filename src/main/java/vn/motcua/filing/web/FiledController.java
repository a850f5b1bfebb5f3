package vn.motcua.filing.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.filing.Attachment;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.identity.CurrentUser;
import vn.motcua.kernel.RefusalException;

/** A file that was filed online, for staff who may see the dossier; the look is noted. */
@Controller
class FiledController {

    private final CurrentUser user;
    private final DossierQueries dossiers;
    private final Filing filing;
    private final Downloads downloads;

    FiledController(CurrentUser user, DossierQueries dossiers, Filing filing, Downloads downloads) {
        this.user = user;
        this.dossiers = dossiers;
        this.filing = filing;
        this.downloads = downloads;
    }

    @GetMapping("/dossiers/{id}/filed/{file}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID file) {
        dossiers.view(id, user.require(), "filed-file");
        Attachment there =
                filing.of(id).stream()
                        .flatMap(filed -> filed.files().stream())
                        .filter(f -> f.id().equals(file))
                        .findFirst()
                        .orElseThrow(
                                () -> new RefusalException(new FilingRefusal.DossierUnknown()));
        return downloads.handedIn(there.hash(), there.name());
    }
}
