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
import vn.motcua.inspection.Answer;
import vn.motcua.inspection.Checks;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.Visit;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;

/** The check-list of a visit, filled in item by item. */
@Controller
class ChecksDoor {

    private static final String ONE = VisitDoor.PATH + "/{id}";

    private final InspectionRounds rounds;
    private final Checks checks;
    private final CheckPages pages;
    private final AnswerForms answers;
    private final Downloads downloads;
    private final CurrentUser user;

    ChecksDoor(
            InspectionRounds rounds,
            Checks checks,
            CheckPages pages,
            AnswerForms answers,
            Downloads downloads,
            CurrentUser user) {
        this.rounds = rounds;
        this.checks = checks;
        this.pages = pages;
        this.answers = answers;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(ONE + "/checks")
    Page list(@PathVariable UUID id) {
        return pages.list(id, FormView.empty(), user.require());
    }

    @PostMapping(ONE + "/checks")
    vn.motcua.shell.Answer answer(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed);
        return InspectionForms.run(
                () -> answers.take(id, null, form, file, by),
                Redirect.to(VisitDoor.PATH + "/" + id + "/checks")
                        .saying("inspection.said.answered"),
                form,
                refused -> pages.list(id, refused, by));
    }

    /** What came with an answer: a photograph is shown, anything else is saved. */
    @GetMapping(ONE + "/answers/{answer}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID answer) {
        SignedIn by = user.require();
        InspectionRound round = rounds.ofVisit(id, by);
        Visit visit = round.visit(id).orElseThrow();
        return checks.find(visit.id(), answer)
                .filter(one -> pages.maySeeAnswers(round, visit, by))
                .filter(one -> !one.file().isEmpty())
                .map((Answer one) -> downloads.handedIn(one.file(), one.fileName()))
                .orElseThrow(() -> new RefusalException(new InspectionRefusal.NoSuchInspection()));
    }
}
