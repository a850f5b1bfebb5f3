package vn.motcua.catalog.web;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.disclosure.PostingAct;
import vn.motcua.catalog.disclosure.PostingRefusal;
import vn.motcua.catalog.disclosure.PostingReports;
import vn.motcua.catalog.disclosure.PostingSetOrder;
import vn.motcua.catalog.disclosure.PostingSets;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.PublicUrl;
import vn.motcua.shell.Redirect;

/** What is printed for a place, and the history of what was said of it with its proof. */
@Controller
class PostingProofDoor {

    private static final String PLACE = PostingsDoor.PATH + "/{id}";

    private final PostingSets sets;
    private final Postings postings;
    private final PostingReports reports;
    private final Organizations organizations;
    private final Downloads downloads;
    private final PublicUrl site;
    private final CurrentUser user;

    PostingProofDoor(
            PostingSets sets,
            Postings postings,
            PostingReports reports,
            Organizations organizations,
            Downloads downloads,
            PublicUrl site,
            CurrentUser user) {
        this.sets = sets;
        this.postings = postings;
        this.reports = reports;
        this.organizations = organizations;
        this.downloads = downloads;
        this.site = site;
        this.user = user;
    }

    /**
     * Has a set made.
     *
     * @param whole all that hangs there; else only what is to be put up anew
     */
    @PostMapping(PLACE + "/sets")
    Answer order(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean whole,
            HttpServletRequest request) {
        sets.order(id, whole, site.of(request).toUriString(), user.require());
        return Redirect.to(PostingsDoor.PATH + "/" + id + "#set");
    }

    /** The last set that was made. */
    @GetMapping(PLACE + "/set.pdf")
    ResponseEntity<Resource> set(@PathVariable UUID id) {
        String file = sets.last(id, user.require()).map(PostingSetOrder::file).orElse(null);
        if (file == null) {
            throw new RefusalException(new PostingRefusal.NoSuchSet());
        }
        return downloads.paper(file, "bo-niem-yet.pdf");
    }

    /** The sheet of one procedure as it holds today. */
    @GetMapping(PLACE + "/sheets/{code}")
    ResponseEntity<byte[]> sheet(
            @PathVariable UUID id, @PathVariable String code, HttpServletRequest request) {
        byte[] pdf = sets.sheet(id, code, site.of(request).toUriString(), user.require());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename("niem-yet-" + code + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    @GetMapping(PLACE + "/history")
    Page history(@PathVariable UUID id) {
        return history(id, FormView.empty());
    }

    private Page history(UUID id, FormView form) {
        SignedIn by = user.require();
        return Page.of(
                "catalog/posting-history",
                new PostingHistoryPage(
                        postings.wall(id, by),
                        reports.history(id, by),
                        organizations.chart(),
                        form));
    }

    /** The picture of one of them. */
    @GetMapping(PLACE + "/history/{act}/photo")
    ResponseEntity<Resource> photo(@PathVariable UUID id, @PathVariable UUID act) {
        PostingAct found = reports.act(id, act, user.require());
        String photo = found.photo();
        if (photo == null) {
            throw new RefusalException(new PostingRefusal.NoSuchAct());
        }
        return downloads.handedIn(photo, "niem-yet-" + found.on());
    }

    @PostMapping(PLACE + "/history/{act}/withdrawn")
    Answer withdraw(
            @PathVariable UUID id,
            @PathVariable UUID act,
            @RequestParam(defaultValue = "") String reason) {
        SignedIn by = user.require();
        postings.wall(id, by);
        try {
            reports.withdraw(id, act, reason, by);
            return Redirect.to(PostingsDoor.PATH + "/" + id + "/history")
                    .saying("catalog.posting.said.withdrawn");
        } catch (RefusalException refused) {
            FormView form = FormView.empty().with("act", act.toString()).with("reason", reason);
            return history(id, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }
}
