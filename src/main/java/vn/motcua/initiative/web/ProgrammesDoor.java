package vn.motcua.initiative.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.programme.Programme;
import vn.motcua.initiative.programme.ProgrammeRefusal;
import vn.motcua.initiative.programme.ProgrammeTask;
import vn.motcua.initiative.programme.ProgrammeTyped;
import vn.motcua.initiative.programme.Programmes;
import vn.motcua.initiative.programme.SourceLevel;
import vn.motcua.initiative.programme.TaskTyped;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/**
 * The register of programmes from above: kept, carried out by a document, followed task by task.
 */
@Controller
class ProgrammesDoor {

    static final String PATH = "/programmes";

    /** What an act does with its form. */
    private interface Act {
        void of(FormView form, SignedIn by) throws IOException;
    }

    private final Programmes programmes;
    private final ProgrammeSheets sheets;
    private final InitiativeFiles files;
    private final Downloads downloads;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    ProgrammesDoor(
            Programmes programmes,
            ProgrammeSheets sheets,
            InitiativeFiles files,
            Downloads downloads,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.programmes = programmes;
        this.sheets = sheets;
        this.files = files;
        this.downloads = downloads;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    private InitiativeNames names() {
        return new InitiativeNames(organizations.chart(), clock.today());
    }

    @GetMapping(PATH)
    Page list() {
        SignedIn by = user.require();
        return Page.of(
                "initiative/programmes",
                new ProgrammesPage(
                        programmes.all(), programmes.agencies(by), names(), FormView.empty()));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) {
        user.require();
        return Downloads.made(
                "chuong-trinh-de-an.xlsx",
                SheetWriter.TYPE,
                sheets.write(programmes.all(), locale));
    }

    @GetMapping(PATH + "/new")
    Page open() {
        SignedIn by = user.require();
        programmes.requireManager(by);
        return form(FormView.empty().with("id", Uuid7.next().toString()).with("local", "on"), by);
    }

    private Page form(FormView form, SignedIn by) {
        return Page.of(
                "initiative/programme-new",
                new ProgrammesPage(List.of(), programmes.agencies(by), names(), form));
    }

    @PostMapping(PATH)
    Answer register(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        programmes.requireManager(by);
        FormView form = FormView.of(typed);
        UUID id = InitiativeTyped.id(form.value("id")).orElseGet(Uuid7::next);
        try {
            programmes.register(
                    id,
                    InitiativeTyped.id(form.value("agency")).orElse(null),
                    typed(form, files.keep(file)),
                    by);
            return Redirect.to(PATH + "/" + id).saying("initiative.said.registered");
        } catch (RefusalException refused) {
            if (refused.first().kind() == Refusal.Kind.FORBIDDEN) {
                throw refused;
            }
            return form(form.refused(refused), by).with(Problems.status(refused.first().kind()));
        }
    }

    private static ProgrammeTyped typed(FormView form, InitiativeFiles.Kept kept) {
        return new ProgrammeTyped(
                Stream.of(SourceLevel.values())
                        .filter(level -> level.name().equals(form.value("level")))
                        .findFirst()
                        .orElse(null),
                form.value("issuer"),
                form.value("number"),
                day(form, "signedOn"),
                day(form, "receivedOn"),
                form.value("title"),
                form.value("scope"),
                day(form, "endsOn"),
                form.has("local", "on"),
                kept.hash(),
                kept.name());
    }

    private static @Nullable LocalDate day(FormView form, String name) {
        return Typed.day(form.value(name)).orElse(null);
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return show(programmes.find(id), FormView.empty(), user.require());
    }

    private Page show(Programme one, FormView form, SignedIn by) {
        boolean may = one.head().local() && programmes.mayManage(one.agency(), by);
        return Page.of(
                "initiative/programme",
                new ProgrammePage(
                        one,
                        may ? programmes.units(one.agency()) : List.of(),
                        one.tasks().stream()
                                .filter(task -> programmes.mayReport(task, by))
                                .map(ProgrammeTask::id)
                                .collect(Collectors.toSet()),
                        names(),
                        may,
                        form));
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, Act act)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", which);
        try {
            act.of(form, by);
            return Redirect.to(PATH + "/" + id).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return show(programmes.find(id), form.refused(refused), by)
                    .with(Problems.status(first.kind()));
        }
    }

    @PostMapping(PATH + "/{id}/planned")
    Answer plan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "plan",
                "initiative.said.planned",
                (form, by) -> {
                    boolean may = programmes.mayManage(programmes.find(id).agency(), by);
                    InitiativeFiles.Kept kept = files.keep(may ? file : null);
                    programmes.plan(
                            id,
                            form.value("planNumber"),
                            day(form, "planOn"),
                            kept.hash(),
                            kept.name(),
                            by);
                });
    }

    @PostMapping(PATH + "/{id}/tasks")
    Answer derive(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "task",
                "initiative.said.derived",
                (form, by) ->
                        programmes.derive(
                                id,
                                new TaskTyped(
                                        InitiativeTyped.id(form.value("id")).orElseGet(Uuid7::next),
                                        form.value("words"),
                                        InitiativeTyped.id(form.value("lead")).orElse(null),
                                        InitiativeTyped.ids(
                                                typed.getOrDefault("support", List.of())),
                                        day(form, "due"),
                                        form.value("product")),
                                by));
    }

    @PostMapping(PATH + "/{id}/tasks/{task}/done")
    Answer done(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "done-" + task,
                "initiative.said.done",
                (form, by) -> {
                    boolean may =
                            programmes
                                    .find(id)
                                    .task(task)
                                    .filter(one -> programmes.mayReport(one, by))
                                    .isPresent();
                    InitiativeFiles.Kept kept = files.keep(may ? file : null);
                    programmes.done(
                            id,
                            task,
                            day(form, "doneOn"),
                            form.value("doneNumber"),
                            form.value("doneTitle"),
                            kept.hash(),
                            kept.name(),
                            by);
                });
    }

    /** The programme as it came. */
    @GetMapping(PATH + "/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        user.require();
        Programme one = programmes.find(id);
        return downloads.attachment(one.file(), one.fileName());
    }

    /** The document that carries it out here. */
    @GetMapping(PATH + "/{id}/plan/file")
    ResponseEntity<Resource> planFile(@PathVariable UUID id) {
        user.require();
        Programme.Implementing plan = programmes.find(id).plan();
        if (plan == null) {
            throw new RefusalException(new ProgrammeRefusal.NoSuchProgramme());
        }
        return downloads.attachment(plan.file(), plan.fileName());
    }

    /** What completed a task. */
    @GetMapping(PATH + "/{id}/tasks/{task}/file")
    ResponseEntity<Resource> doneFile(@PathVariable UUID id, @PathVariable UUID task) {
        user.require();
        ProgrammeTask.Done done =
                programmes.find(id).task(task).map(ProgrammeTask::done).orElse(null);
        if (done == null) {
            throw new RefusalException(new ProgrammeRefusal.NoSuchProgramme());
        }
        return downloads.attachment(done.file(), done.fileName());
    }
}
