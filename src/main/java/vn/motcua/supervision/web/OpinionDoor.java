package vn.motcua.supervision.web;

import java.io.IOException;
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
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;
import vn.motcua.supervision.About;
import vn.motcua.supervision.Opinion;
import vn.motcua.supervision.OpinionAccess;
import vn.motcua.supervision.OpinionRefusal;
import vn.motcua.supervision.OpinionStep;
import vn.motcua.supervision.StepTyped;
import vn.motcua.supervision.SupervisorOpinions;

/** One opinion: looked at, and taken a step further. */
@Controller
class OpinionDoor {

    private static final String ONE = OpinionsDoor.PATH + "/{id}";

    private final SupervisorOpinions opinions;
    private final OpinionAccess access;
    private final Access rights;
    private final OpinionFiles files;
    private final Downloads downloads;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    OpinionDoor(
            SupervisorOpinions opinions,
            OpinionAccess access,
            Access rights,
            OpinionFiles files,
            Downloads downloads,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.opinions = opinions;
        this.access = access;
        this.rights = rights;
        this.files = files;
        this.downloads = downloads;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        return page(opinions.find(id, by), FormView.empty(), by);
    }

    private Page page(Opinion one, FormView form, SignedIn by) {
        return Page.of(
                "supervision/show",
                new OpinionPage(
                        one,
                        new OpinionNames(organizations.chart(), clock.today()),
                        opinions.steps(one, by),
                        one.state().isOpen() && access.mayWrite(one.organisation(), by),
                        isLinked(one.words().about(), by),
                        form));
    }

    /** Inside, a report or a conclusion is of those whom it concerns: it is named, not linked. */
    private boolean isLinked(@Nullable About about, SignedIn by) {
        if (about == null) {
            return false;
        }
        return access.supervises(by)
                || switch (about.kind()) {
                    case INDICATOR -> rights.mayAnywhere(by, Right.DOSSIER_READ);
                    case PLAN_ROW -> true;
                    case REPORT, CONCLUSION -> false;
                };
    }

    /** The version that a form was made for; what is none is never the last. */
    static int seen(FormView form) {
        return form.value("seen").matches("\\d{1,6}") ? Integer.parseInt(form.value("seen")) : 0;
    }

    private static @Nullable OpinionStep step(String typed) {
        return Stream.of(OpinionStep.values())
                .filter(step -> step.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(ONE + "/steps")
    Answer step(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        OpinionStep step = step(form.value("step"));
        try {
            Opinion one = opinions.find(id, by);
            boolean takes = step != null && step.takesFile() && opinions.may(one, step, by);
            OpinionFiles.Kept kept = files.keep(takes ? file : null);
            opinions.step(
                    id,
                    new StepTyped(
                            step,
                            seen(form),
                            Typed.day(form.value("until")).orElse(null),
                            form.value("note"),
                            kept.hash(),
                            kept.name()),
                    by);
            return Redirect.to(OpinionsDoor.PATH + "/" + id)
                    .saying("supervision.said." + form.value("step"));
        } catch (RefusalException refused) {
            Refusal.Kind kind = refused.first().kind();
            if (kind == Refusal.Kind.FORBIDDEN || kind == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            return page(opinions.find(id, by), form.refused(refused), by)
                    .with(Problems.status(kind));
        }
    }

    /** What came with the opinion. */
    @GetMapping(ONE + "/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        Opinion one = opinions.find(id, user.require());
        if (one.words().file().isEmpty()) {
            throw new RefusalException(new OpinionRefusal.NoSuchOpinion());
        }
        return downloads.handedIn(one.words().file(), one.words().fileName());
    }

    /** What came with an answer. */
    @GetMapping(ONE + "/steps/{position}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable int position) {
        return opinions.find(id, user.require()).acts().stream()
                .filter(act -> act.position() == position && !act.file().isEmpty())
                .findFirst()
                .map(act -> downloads.handedIn(act.file(), act.fileName()))
                .orElseThrow(() -> new RefusalException(new OpinionRefusal.NoSuchOpinion()));
    }
}
