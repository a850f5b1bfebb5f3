package vn.motcua.catalog.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.publication.DecisionPaper;
import vn.motcua.catalog.publication.PublicationRefusal;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** What becomes known of a decision beside its application: its entry and its papers. */
@Controller
class PublicationDoor {

    private static final String ONE = DecisionsDoor.PATH + "/{id}";

    private final Publications publications;
    private final Decisions decisions;
    private final DecisionTables tables;
    private final DecisionPages pages;
    private final Downloads downloads;
    private final CurrentUser user;

    PublicationDoor(
            Publications publications,
            Decisions decisions,
            DecisionTables tables,
            DecisionPages pages,
            Downloads downloads,
            CurrentUser user) {
        this.publications = publications;
        this.decisions = decisions;
        this.tables = tables;
        this.pages = pages;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(DecisionsDoor.PATH + ".xlsx")
    ResponseEntity<byte[]> table(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) PublicationDecision.@Nullable Issuer issuer,
            @RequestParam(required = false) DecisionFilter.@Nullable State state,
            Locale locale)
            throws IOException {
        DecisionFilter filter = new DecisionFilter(q, issuer, state);
        return tables.decisions(filter.of(publications.all(user.require())), locale);
    }

    @PostMapping(ONE + "/entered")
    Answer entered(@PathVariable UUID id, @RequestParam(defaultValue = "") String on) {
        SignedIn by = user.require();
        decisions.preview(id, by);
        try {
            publications.entered(id, Typed.day(on).orElse(null), by);
            return Redirect.to(DecisionsDoor.PATH + "/" + id)
                    .saying("catalog.decision.said.entered");
        } catch (RefusalException refused) {
            return refused(id, FormView.empty().with("on", on), refused, by);
        }
    }

    @PostMapping(ONE + "/received")
    Answer received(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String received,
            @RequestParam(defaultValue = "") String why) {
        SignedIn by = user.require();
        decisions.preview(id, by);
        try {
            publications.received(id, Typed.day(received).orElse(null), why, by);
            return Redirect.to(DecisionsDoor.PATH + "/" + id)
                    .saying("catalog.decision.said.received");
        } catch (RefusalException refused) {
            FormView form = FormView.empty().with("received", received).with("why", why);
            return refused(id, form, refused, by);
        }
    }

    @PostMapping(ONE + "/papers")
    Answer add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "ANNEX") DecisionPaper.Kind kind,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        decisions.preview(id, by);
        try {
            if (file == null || file.isEmpty()) {
                throw new RefusalException(new PublicationRefusal.DecisionPaperMissing());
            }
            try (InputStream content = file.getInputStream()) {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                publications.add(id, kind, name, content, by);
            }
            return Redirect.to(DecisionsDoor.PATH + "/" + id).saying("catalog.decision.said.paper");
        } catch (RefusalException refused) {
            return refused(id, FormView.empty().with("kind", kind.name()), refused, by);
        }
    }

    private Page refused(UUID id, FormView form, RefusalException refused, SignedIn by) {
        return pages.page(decisions.preview(id, by), form.refused(refused), by)
                .with(Problems.status(refused.first().kind()));
    }

    @GetMapping(ONE + "/papers/{paper}")
    ResponseEntity<Resource> paper(@PathVariable UUID id, @PathVariable UUID paper) {
        DecisionPaper found = publications.paper(id, paper, user.require());
        return downloads.attachment(found.file(), found.name());
    }

    @PostMapping(ONE + "/papers/{paper}/withdrawn")
    Answer withdraw(@PathVariable UUID id, @PathVariable UUID paper) {
        publications.withdraw(id, paper, user.require());
        return Redirect.to(DecisionsDoor.PATH + "/" + id)
                .saying("catalog.decision.said.paper-withdrawn");
    }
}
