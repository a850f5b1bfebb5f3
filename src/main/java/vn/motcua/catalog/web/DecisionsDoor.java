package vn.motcua.catalog.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.PublicationDecision;
import vn.motcua.catalog.publication.Publications;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** Publication decisions: registered, looked at before they hold, applied as one act. */
@Controller
class DecisionsDoor {

    static final String PATH = "/catalog-decisions";

    private final Decisions decisions;
    private final Publications publications;
    private final DecisionPages pages;
    private final CurrentUser user;

    DecisionsDoor(
            Decisions decisions, Publications publications, DecisionPages pages, CurrentUser user) {
        this.decisions = decisions;
        this.publications = publications;
        this.pages = pages;
        this.user = user;
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) PublicationDecision.@Nullable Issuer issuer,
            @RequestParam(required = false) DecisionFilter.@Nullable State state) {
        DecisionFilter filter = new DecisionFilter(q, issuer, state);
        List<Publications.Line> all = publications.all(user.require());
        return Page.of(
                "catalog/decisions", new DecisionsPage(filter.of(all), !all.isEmpty(), filter));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        decisions.requireManager(user.require());
        return form(
                FormView.empty().with("id", Uuid7.next().toString()).with("issuer", "PROVINCE"));
    }

    private static Page form(FormView form) {
        return Page.of("catalog/decision-new", new DecisionNewPage(form));
    }

    @PostMapping(PATH)
    Answer register(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        SignedIn by = user.require();
        decisions.requireManager(by);
        FormView form = FormView.of(typed);
        try {
            PublicationDecision decision = new DecisionForm(form, Uploaded.texts(files)).read();
            decisions.register(decision, by);
            return Redirect.to(PATH + "/" + decision.id())
                    .saying("catalog.decision.said.registered");
        } catch (RefusalException refused) {
            return form(form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        return pages.page(decisions.preview(id, by), FormView.empty(), by);
    }

    @PostMapping(PATH + "/{id}/applied")
    Answer apply(@PathVariable UUID id) {
        SignedIn by = user.require();
        try {
            decisions.apply(id, by);
            return Redirect.to(PATH + "/" + id).saying("catalog.decision.said.applied");
        } catch (RefusalException refused) {
            return pages.page(decisions.preview(id, by), FormView.empty().refused(refused), by)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(PATH + "/{id}/discarded")
    Answer discard(@PathVariable UUID id) {
        decisions.discard(id, user.require());
        return Redirect.to(PATH).saying("catalog.decision.said.discarded");
    }
}
