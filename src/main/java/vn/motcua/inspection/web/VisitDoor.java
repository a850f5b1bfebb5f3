package vn.motcua.inspection.web;

import java.io.IOException;
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
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.Visit;
import vn.motcua.inspection.VisitAct;
import vn.motcua.inspection.VisitStep;
import vn.motcua.inspection.VisitTyped;
import vn.motcua.inspection.Visits;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** One visit, looked at by the team, the office that inspects and the unit; its steps. */
@Controller
class VisitDoor {

    static final String PATH = "/inspection-visits";
    private static final String ONE = PATH + "/{id}";

    private final InspectionRounds rounds;
    private final Visits visits;
    private final InspectionAccess access;
    private final VisitPages pages;
    private final InspectionPapers papers;
    private final InspectionFiles files;
    private final Downloads downloads;
    private final CurrentUser user;

    VisitDoor(
            InspectionRounds rounds,
            Visits visits,
            InspectionAccess access,
            VisitPages pages,
            InspectionPapers papers,
            InspectionFiles files,
            Downloads downloads,
            CurrentUser user) {
        this.rounds = rounds;
        this.visits = visits;
        this.access = access;
        this.pages = pages;
        this.papers = papers;
        this.files = files;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        return pages.of(id, FormView.empty(), user.require());
    }

    @PostMapping(ONE + "/steps")
    Answer step(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        return InspectionForms.run(
                () -> {
                    InspectionRound round = rounds.ofVisit(id, by);
                    VisitStep step = InspectionTyped.one(VisitStep.class, form, "step");
                    boolean may =
                            step != null
                                    && access.mayStep(
                                            round, round.visit(id).orElseThrow(), step, by);
                    InspectionFiles.Kept kept = files.keep(may, file);
                    visits.step(
                            id,
                            new VisitTyped(
                                    step,
                                    InspectionTyped.day(form, "day"),
                                    InspectionTyped.day(form, "signedOn"),
                                    form.value("number"),
                                    form.value("note"),
                                    kept.hash(),
                                    kept.name()),
                            by);
                },
                Redirect.to(PATH + "/" + id).saying("inspection.said.stepped"),
                form,
                refused -> pages.of(id, refused, by));
    }

    /** What came with a step. */
    @GetMapping(ONE + "/steps/{position}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable int position) {
        return visit(id).acts().stream()
                .filter(act -> act.position() == position && !act.file().isEmpty())
                .findFirst()
                .map(act -> downloads.handedIn(act.file(), act.fileName()))
                .orElseThrow(VisitDoor::none);
    }

    private Visit visit(UUID id) {
        return rounds.ofVisit(id, user.require()).visit(id).orElseThrow();
    }

    private static RefusalException none() {
        return new RefusalException(new InspectionRefusal.NoSuchInspection());
    }

    /** The notice, or minutes by their position: {@code minutes-4.docx}. */
    @GetMapping(ONE + "/papers/{name}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String name) {
        InspectionRound round = rounds.ofVisit(id, user.require());
        Visit visit = round.visit(id).orElseThrow();
        if (!name.startsWith("minutes-")) {
            return papers.answer(papers.notice(round, visit), name, "notice");
        }
        VisitAct minutes =
                visit.minutes().stream()
                        .filter(act -> name.startsWith("minutes-" + act.position() + "."))
                        .findFirst()
                        .orElseThrow(VisitDoor::none);
        return papers.answer(
                papers.minutes(round, visit, minutes), name, "minutes-" + minutes.position());
    }
}
