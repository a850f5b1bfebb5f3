package vn.motcua.archive.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.archive.ArchiveAccess;
import vn.motcua.archive.ArchiveRefusal;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.Attested;
import vn.motcua.archive.ResultEnding;
import vn.motcua.archive.ResultFilter;
import vn.motcua.archive.ResultQueries;
import vn.motcua.archive.ResultRegister;
import vn.motcua.archive.ResultTypes;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.web.Downloads;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One result: looked at, held against its paper, confirmed, ended; and old ones entered. */
@Controller
class ResultDoor {

    private static final String PATH = ResultsDoor.PATH + "/results";
    private static final String ONE = PATH + "/{id}";
    private static final String NEW = ResultsDoor.PATH + "/new";

    private final ResultRegister register;
    private final ResultQueries queries;
    private final ArchiveAccess access;
    private final ResultTypes types;
    private final ResultForm forms;
    private final Applicants dossiers;
    private final Downloads downloads;
    private final AccessLog accessLog;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    ResultDoor(
            ResultRegister register,
            ResultQueries queries,
            ArchiveAccess access,
            ResultTypes types,
            ResultForm forms,
            Applicants dossiers,
            Downloads downloads,
            AccessLog accessLog,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.register = register;
        this.queries = queries;
        this.access = access;
        this.types = types;
        this.forms = forms;
        this.dossiers = dossiers;
        this.downloads = downloads;
        this.accessLog = accessLog;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    private ArchiveNames names() {
        return new ArchiveNames(organizations.chart(), types.names(), clock.today());
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return show(id, FormView.empty(), user.require());
    }

    private Page show(UUID id, FormView form, SignedIn by) {
        ArchivedResult result = register.find(id, by);
        looked(result, "archive-result", by);
        ResultEnding ending = result.ending();
        UUID successor = ending == null ? null : ending.replacedBy();
        ArchiveNames names = names();
        boolean keeping = access.mayKeep(result.agency(), by);
        return Page.of(
                "archive/result",
                new ResultPage(
                        result,
                        successor == null ? null : queries.known(successor),
                        register.acts(result),
                        names,
                        keeping,
                        keeping
                                ? ResultPage.began(
                                        result, names.unit(result.agency()), signer(result, names))
                                : FormView.empty(),
                        form));
    }

    private void looked(ArchivedResult result, String what, SignedIn by) {
        accessLog.looked(
                by.actor(),
                new SubjectRef("result", result.id()),
                what,
                access.seenBy(result.agency(), by).name());
    }

    /** Who decided the dossier, for an officer to hold against the paper. */
    private String signer(ArchivedResult result, ArchiveNames names) {
        UUID dossier = result.dossier();
        if (dossier == null || result.isDigitised()) {
            return "";
        }
        Optional<DossierView> view = dossiers.view(dossier);
        return view.stream()
                .flatMap(one -> one.timeline().reversed().stream())
                .map(entry -> entry.event())
                .filter(DossierEvent.Decided.class::isInstance)
                .map(event -> names.person(((DossierEvent.Decided) event).by()))
                .findFirst()
                .orElse("");
    }

    @GetMapping(NEW)
    Page open() {
        SignedIn by = user.require();
        access.requireKeeper(by);
        return old(FormView.empty().with("id", Uuid7.next().toString()), by);
    }

    private Page old(FormView form, SignedIn by) {
        return Page.of("archive/old", new OldResultPage(access.kept(by), names(), form));
    }

    @PostMapping(NEW)
    Answer enter(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        access.requireKeeper(by);
        FormView form = FormView.of(typed);
        UUID id = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            register.enter(
                    id, Typed.id(form.value("agency")).orElse(null), forms.read(form, file), by);
            return Redirect.to(path(id)).saying("archive.said.confirmed");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return old(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    @PostMapping(ONE + "/confirmed")
    Answer confirm(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        // Who may not keep it stores nothing.
        access.requireKeep(register.find(id, by).agency(), by);
        FormView form = FormView.of(typed);
        return act(
                id,
                form,
                ResultPage.CONFIRM,
                by,
                () -> {
                    register.confirm(id, forms.read(form, file), by);
                    return next(form, by)
                            .orElseGet(
                                    () -> Redirect.to(path(id)).saying("archive.said.confirmed"));
                });
    }

    /** Who works through what waits is led to the next one. */
    private Optional<Redirect> next(FormView form, SignedIn by) {
        if (!form.has("next", "on")) {
            return Optional.empty();
        }
        ResultFilter waiting =
                new ResultFilter(
                        access.seen(by), "", "", ResultFilter.Standing.AWAITING, null, null);
        List<ArchivedResult> queue = queries.queue(waiting, 1);
        return Optional.of(
                Redirect.to(queue.isEmpty() ? ResultsDoor.DIGITISING : path(queue.getFirst().id()))
                        .saying("archive.said.confirmed"));
    }

    @PostMapping(ONE + "/ended")
    Answer end(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireKeep(register.find(id, by).agency(), by);
        FormView form = FormView.of(typed);
        return act(
                id,
                form,
                ResultPage.END,
                by,
                () -> {
                    ResultEnding.Kind kind =
                            Stream.of(ResultEnding.Kind.values())
                                    .filter(one -> one.name().equals(form.value("kind")))
                                    .findFirst()
                                    .orElseThrow(() ->
                                            new RefusalException(
                                                    new ArchiveRefusal.ResultWordMissing("kind")));
                    register.end(
                            id,
                            ResultForm.seen(form.value("seen")),
                            kind,
                            Typed.day(form.value("on")).orElse(null),
                            form.value("basis"),
                            form.value("replacedBy"),
                            by);
                    return Redirect.to(path(id)).saying("archive.said.ended");
                });
    }

    @PostMapping(ONE + "/reinstated")
    Answer reinstate(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireKeep(register.find(id, by).agency(), by);
        FormView form = FormView.of(typed);
        return act(
                id,
                form,
                ResultPage.REINSTATE,
                by,
                () -> {
                    register.reinstate(
                            id, ResultForm.seen(form.value("seen")), form.value("note"), by);
                    return Redirect.to(path(id)).saying("archive.said.reinstated");
                });
    }

    /** What an act leads to. */
    private interface Act {
        Answer done() throws IOException;
    }

    private Answer act(UUID id, FormView form, String name, SignedIn by, Act act) {
        try {
            return act.done();
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return show(id, form.with("act", name).refused(refused), by)
                    .with(Problems.status(first.kind()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The e-file: what was confirmed, else what the dossier has. */
    @GetMapping(ONE + "/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        SignedIn by = user.require();
        ArchivedResult result = register.find(id, by);
        Attested attested = result.attested();
        String hash = attested == null ? result.offered() : attested.file();
        if (hash.isEmpty()) {
            throw new RefusalException(new ArchiveRefusal.NoSuchResult());
        }
        looked(result, "archive-file", by);
        return downloads.named(hash, "ket-qua-" + (attested == null ? id : attested.code()));
    }
}
