package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.document.IssuedPaper;
import vn.motcua.document.ReceiptForm;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.Page;

/** The papers of one dossier, on the screen and for the printer. Each look is noted. */
@Controller
class ReceiptController {

    private final DossierQueries queries;
    private final DossierPapers papers;
    private final Downloads downloads;
    private final TrackingAddress tracking;
    private final CurrentUser user;
    private final Access access;

    ReceiptController(
            DossierQueries queries,
            DossierPapers papers,
            Downloads downloads,
            TrackingAddress tracking,
            CurrentUser user,
            Access access) {
        this.queries = queries;
        this.papers = papers;
        this.downloads = downloads;
        this.tracking = tracking;
        this.user = user;
        this.access = access;
    }

    @GetMapping("/dossiers/{id}/received")
    Answer received(@PathVariable UUID id, @RequestParam(defaultValue = "") String beside) {
        SignedIn me = user.require();
        DossierView view = queries.view(id, me, "receipt-page");
        boolean receives = access.mayAnywhere(me, Right.DOSSIER_RECEIVE);
        return Page.of(
                "dossier/counter/received",
                new ReceivedPage(view, "/counter", receives, Beside.read(beside)));
    }

    /** Form 01; {@code copy} is {@code handed} or {@code kept}. */
    @GetMapping("/dossiers/{id}/receipt.pdf")
    ResponseEntity<Resource> receipt(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "handed") String copy,
            HttpServletRequest request) {
        ReceiptForm.CopyLabel label =
                switch (copy) {
                    case "handed" -> ReceiptForm.CopyLabel.HANDED;
                    case "kept" -> ReceiptForm.CopyLabel.KEPT;
                    default -> throw new RefusalException(new DossierRefusal.NotFound());
                };
        DossierView view = queries.view(id, user.require(), "receipt");
        if (!view.hasReceipt()) {
            throw new RefusalException(new DossierRefusal.NotFound());
        }
        String address =
                label == ReceiptForm.CopyLabel.HANDED
                        ? tracking.withKey(view, request)
                        : tracking.withoutKey(view, request);
        IssuedPaper paper = papers.receipt(view, label, address);
        return downloads.paper(paper.fileHash(), view.state().code() + "-giay-tiep-nhan.pdf");
    }

    /** One sheet for all that a person handed in together. */
    @GetMapping("/dossiers/{id}/joint-receipt.pdf")
    ResponseEntity<Resource> joint(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String beside) {
        SignedIn me = user.require();
        List<DossierView> views =
                Beside.read(beside).with(id).dossiers().stream()
                        .map(one -> queries.view(one, me, "receipt"))
                        .toList();
        if (views.stream().anyMatch(view -> !view.hasReceipt())) {
            throw new RefusalException(new DossierRefusal.NotFound());
        }
        IssuedPaper paper = papers.jointReceipt(views);
        return downloads.paper(
                paper.fileHash(), views.getLast().state().code() + "-bien-ban-giao-nhan.pdf");
    }

    /** Form 05 of the older law, 06 of the newer. */
    @GetMapping("/dossiers/{id}/routing-slip.pdf")
    ResponseEntity<Resource> routingSlip(@PathVariable UUID id, HttpServletRequest request) {
        DossierView view = queries.view(id, user.require(), "routing-slip");
        IssuedPaper paper = papers.routingSlip(view, tracking.withoutKey(view, request));
        return downloads.paper(paper.fileHash(), view.state().code() + "-phieu-kiem-soat.pdf");
    }
}
