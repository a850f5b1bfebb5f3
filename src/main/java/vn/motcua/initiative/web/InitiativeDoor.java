package vn.motcua.initiative.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
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
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.initiative.Assessments;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeRefusal;
import vn.motcua.initiative.InitiativeStep;
import vn.motcua.initiative.Initiatives;
import vn.motcua.initiative.StepTyped;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One initiative: looked at, taken a step further, judged, joined, applied. */
@Controller
class InitiativeDoor {

    private static final String ONE = InitiativesDoor.PATH + "/{id}";

    /** What an act does with its form. */
    private interface Act {
        void of(FormView form, SignedIn by) throws IOException;
    }

    private final Initiatives initiatives;
    private final Assessments assessments;
    private final InitiativePages pages;
    private final InitiativeFiles files;
    private final Downloads downloads;
    private final CurrentUser user;

    InitiativeDoor(
            Initiatives initiatives,
            Assessments assessments,
            InitiativePages pages,
            InitiativeFiles files,
            Downloads downloads,
            CurrentUser user) {
        this.initiatives = initiatives;
        this.assessments = assessments;
        this.pages = pages;
        this.files = files;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        return pages.of(initiatives.find(id, by), FormView.empty(), by);
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, Act act)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("form", which);
        try {
            act.of(form, by);
            return Redirect.to(InitiativesDoor.PATH + "/" + id).saying(said);
        } catch (RefusalException refused) {
            Refusal first = refused.first();
            if (first.kind() == Refusal.Kind.FORBIDDEN || first.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return pages.of(initiatives.find(id, by), form.refused(refused), by)
                    .with(Problems.status(first.kind()));
        }
    }

    @PostMapping(ONE + "/steps")
    Answer step(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "step",
                "initiative.said.stepped",
                (form, by) -> {
                    InitiativeStep step = InitiativeTyped.step(form.value("step"));
                    Initiative one = initiatives.find(id, by);
                    boolean may = step != null && initiatives.may(one, step, by);
                    InitiativeFiles.Kept kept = files.keep(may ? file : null);
                    initiatives.step(
                            id,
                            new StepTyped(
                                    step,
                                    form.value("number"),
                                    Typed.day(form.value("day")).orElse(null),
                                    form.value("note"),
                                    kept.hash(),
                                    kept.name()),
                            by);
                });
    }

    @PostMapping(ONE + "/assessors")
    Answer name(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "assessors",
                "initiative.said.named",
                (form, by) ->
                        assessments.name(
                                id,
                                InitiativeTyped.ids(typed.getOrDefault("assessor", List.of())),
                                by));
    }

    @PostMapping(ONE + "/sheets")
    Answer assess(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "sheet",
                "initiative.said.assessed",
                (form, by) ->
                        assessments.assess(
                                id,
                                InitiativeTyped.points(form, pages.criteria()),
                                form.value("note"),
                                by));
    }

    @PostMapping(ONE + "/joined")
    Answer join(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "join",
                "initiative.said.joined",
                (form, by) ->
                        initiatives.join(
                                id, InitiativeTyped.id(form.value("to")).orElse(null), by));
    }

    @PostMapping(ONE + "/applied")
    Answer apply(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "apply",
                "initiative.said.applied",
                (form, by) ->
                        initiatives.apply(
                                id,
                                InitiativeTyped.ids(typed.getOrDefault("unit", List.of())),
                                Typed.day(form.value("from")).orElse(null),
                                by));
    }

    /** What came with a step. */
    @GetMapping(ONE + "/steps/{position}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable int position) {
        return initiatives.find(id, user.require()).acts().stream()
                .filter(act -> act.position() == position && !act.file().isEmpty())
                .findFirst()
                .map(act -> downloads.attachment(act.file(), act.fileName()))
                .orElseThrow(() -> new RefusalException(new InitiativeRefusal.NoSuchInitiative()));
    }
}
