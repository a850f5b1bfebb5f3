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
import vn.motcua.inspection.Conclusions;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.InspectionTeams;
import vn.motcua.inspection.InspectionWay;
import vn.motcua.inspection.RecommendationKind;
import vn.motcua.inspection.RecommendationTyped;
import vn.motcua.inspection.TeamRole;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** One round: its team, its visits, its decision, its conclusion. */
@Controller
class RoundDoor {

    private static final String ONE = RoundsDoor.PATH + "/{id}";

    private final InspectionRounds rounds;
    private final InspectionTeams teams;
    private final Conclusions conclusions;
    private final InspectionAccess access;
    private final RoundPages pages;
    private final InspectionPapers papers;
    private final InspectionFiles files;
    private final Downloads downloads;
    private final CurrentUser user;

    RoundDoor(
            InspectionRounds rounds,
            InspectionTeams teams,
            Conclusions conclusions,
            InspectionAccess access,
            RoundPages pages,
            InspectionPapers papers,
            InspectionFiles files,
            Downloads downloads,
            CurrentUser user) {
        this.rounds = rounds;
        this.teams = teams;
        this.conclusions = conclusions;
        this.access = access;
        this.pages = pages;
        this.papers = papers;
        this.files = files;
        this.downloads = downloads;
        this.user = user;
    }

    @GetMapping(ONE)
    Page show(@PathVariable UUID id) {
        SignedIn by = user.require();
        return pages.of(rounds.find(id, by), FormView.empty(), by);
    }

    private Answer act(
            UUID id, MultiValueMap<String, String> typed, String which, String said, RoundAct act)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("which", which);
        return InspectionForms.run(
                () -> act.run(form, by),
                Redirect.to(RoundsDoor.PATH + "/" + id).saying(said),
                form,
                refused -> pages.of(rounds.find(id, by), refused, by));
    }

    /** What is done with a form. */
    private interface RoundAct {
        void run(FormView form, SignedIn by) throws IOException;
    }

    @PostMapping(ONE)
    Answer change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "words",
                "inspection.said.changed",
                (form, by) -> rounds.change(id, InspectionTyped.round(form), by));
    }

    @PostMapping(ONE + "/members")
    Answer name(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "member",
                "inspection.said.named",
                (form, by) ->
                        teams.name(
                                id,
                                InspectionTyped.id(form, "staff"),
                                InspectionTyped.one(TeamRole.class, form, "role"),
                                by));
    }

    @PostMapping(ONE + "/members/{staff}/removed")
    Answer leave(
            @PathVariable UUID id,
            @PathVariable UUID staff,
            @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "removed",
                "inspection.said.changed",
                (form, by) -> teams.leave(id, staff, by));
    }

    @PostMapping(ONE + "/visits")
    Answer schedule(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "visit",
                "inspection.said.scheduled",
                (form, by) ->
                        teams.schedule(
                                id,
                                Typed.id(form.value("id")).orElseGet(Uuid7::next),
                                InspectionTyped.id(form, "unit"),
                                InspectionTyped.one(InspectionWay.class, form, "way"),
                                InspectionTyped.day(form, "from"),
                                InspectionTyped.day(form, "to"),
                                by));
    }

    @PostMapping(ONE + "/decided")
    Answer decide(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "decide",
                "inspection.said.decided",
                (form, by) -> {
                    InspectionFiles.Kept kept = files.keep(mayApprove(id, by), file);
                    rounds.decide(
                            id,
                            form.value("number"),
                            InspectionTyped.day(form, "on"),
                            kept.hash(),
                            kept.name(),
                            by);
                });
    }

    private boolean mayApprove(UUID id, SignedIn by) {
        return access.mayApprove(rounds.find(id, by).agency(), by);
    }

    @PostMapping(ONE + "/cancelled")
    Answer cancel(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "cancel",
                "inspection.said.cancelled",
                (form, by) -> rounds.cancel(id, form.value("reason"), by));
    }

    @PostMapping(ONE + "/statements")
    Answer draft(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "statements",
                "inspection.said.drafted",
                (form, by) ->
                        conclusions.draft(
                                id, InspectionTyped.statements(form), form.value("seen"), by));
    }

    @PostMapping(ONE + "/recommendations")
    Answer recommend(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "recommend",
                "inspection.said.recommended",
                (form, by) ->
                        conclusions.recommend(
                                id,
                                new RecommendationTyped(
                                        Typed.id(form.value("id")).orElseGet(Uuid7::next),
                                        InspectionTyped.id(form, "visit"),
                                        InspectionTyped.one(RecommendationKind.class, form, "kind"),
                                        form.value("words"),
                                        form.value("owner"),
                                        InspectionTyped.day(form, "due")),
                                by));
    }

    @PostMapping(ONE + "/recommendations/{recommendation}/removed")
    Answer drop(
            @PathVariable UUID id,
            @PathVariable UUID recommendation,
            @RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        return act(
                id,
                typed,
                "removed",
                "inspection.said.changed",
                (form, by) -> conclusions.drop(id, recommendation, by));
    }

    @PostMapping(ONE + "/concluded")
    Answer conclude(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return act(
                id,
                typed,
                "conclude",
                "inspection.said.concluded",
                (form, by) -> {
                    InspectionFiles.Kept kept = files.keep(mayApprove(id, by), file);
                    conclusions.conclude(
                            id,
                            form.value("number"),
                            InspectionTyped.day(form, "on"),
                            kept.hash(),
                            kept.name(),
                            by);
                });
    }

    /**
     * The decision or the conclusion as it was signed, for those who see the whole round: both name
     * every unit, some of which may not be told yet.
     */
    @GetMapping(ONE + "/files/{which}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable String which) {
        SignedIn by = user.require();
        InspectionRound round = rounds.find(id, by);
        if (!access.maySeeWhole(round, by)) {
            throw new RefusalException(new InspectionRefusal.NoSuchInspection());
        }
        InspectionRound.Paper paper =
                switch (which) {
                    case "decision" -> round.paper();
                    case "conclusion" -> round.conclusion();
                    default -> null;
                };
        if (paper == null || paper.file().isEmpty()) {
            throw new RefusalException(new InspectionRefusal.NoSuchInspection());
        }
        return downloads.attachment(paper.file(), paper.fileName());
    }

    /** Decision or conclusion, as a document to go on writing in or to print. */
    @GetMapping(ONE + "/papers/{name}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String name) {
        SignedIn by = user.require();
        InspectionRound round = rounds.find(id, by);
        if (!access.maySeeWhole(round, by)) {
            throw new RefusalException(new InspectionRefusal.NoSuchInspection());
        }
        return name.startsWith("conclusion")
                ? papers.answer(papers.conclusion(round), name, "conclusion")
                : papers.answer(papers.decision(round), name, "decision");
    }
}
