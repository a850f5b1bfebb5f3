package vn.motcua.dossier.web;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.ResultFiles;
import vn.motcua.kernel.RefusalException;

/** Gives the file of a signed result to whom the caller has found to may have it. */
@Component
public class ResultDownloads {

    private final ResultFiles results;
    private final Downloads downloads;

    ResultDownloads(ResultFiles results, Downloads downloads) {
        this.results = results;
        this.downloads = downloads;
    }

    /**
     * @param version of the event that added it
     * @throws RefusalException where the dossier has no such file
     */
    public ResponseEntity<Resource> answer(DossierView view, int version) {
        String hash =
                results.find(view.state().id(), version)
                        .orElseThrow(() -> new RefusalException(new DossierRefusal.NotFound()));
        return downloads.named(hash, view.state().code() + "-ket-qua-" + version);
    }
}
