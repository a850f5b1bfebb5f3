package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.document.EditableForms;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierLetters;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Letter;
import vn.motcua.identity.CurrentUser;
import vn.motcua.kernel.RefusalException;

/** The letters of one dossier, for the printer and to be worked on. Each look is noted. */
@Controller
class LetterController {

    private final DossierQueries queries;
    private final DossierLetters letters;
    private final Downloads downloads;
    private final TrackingAddress tracking;
    private final CurrentUser user;

    LetterController(
            DossierQueries queries,
            DossierLetters letters,
            Downloads downloads,
            TrackingAddress tracking,
            CurrentUser user) {
        this.queries = queries;
        this.letters = letters;
        this.downloads = downloads;
        this.tracking = tracking;
        this.user = user;
    }

    @GetMapping("/dossiers/{id}/letters/{version}.pdf")
    ResponseEntity<Resource> paper(
            @PathVariable UUID id, @PathVariable int version, HttpServletRequest request) {
        DossierView view = queries.view(id, user.require(), "letter");
        Letter letter = letter(view, version);
        String hash = letters.paper(view, letter, tracking.withoutKey(view, request)).fileHash();
        return downloads.paper(hash, name(view, letter, "pdf"));
    }

    @GetMapping("/dossiers/{id}/letters/{version}.docx")
    ResponseEntity<byte[]> draft(
            @PathVariable UUID id, @PathVariable int version, HttpServletRequest request) {
        DossierView view = queries.view(id, user.require(), "letter");
        Letter letter = letter(view, version);
        byte[] bytes = letters.draft(view, letter, tracking.withoutKey(view, request));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EditableForms.DOCX))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name(view, letter, "docx"), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private Letter letter(DossierView view, int version) {
        return letters.of(view).stream()
                .filter(letter -> letter.version() == version)
                .findFirst()
                .orElseThrow(() -> new RefusalException(new DossierRefusal.NotFound()));
    }

    private static String name(DossierView view, Letter letter, String ending) {
        String kind =
                switch (letter.kind()) {
                    case SUPPLEMENT_REQUEST -> "phieu-bo-sung";
                    case REFUSAL -> "phieu-tu-choi";
                    case APOLOGY -> "phieu-xin-loi";
                    default -> "thong-bao-dung";
                };
        return view.state().code() + "-" + kind + "-" + letter.version() + "." + ending;
    }
}
