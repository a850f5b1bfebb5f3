package vn.motcua.inspection.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
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
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.FollowUps;
import vn.motcua.inspection.InspectionAccess;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionReminders;
import vn.motcua.inspection.RecommendationStep;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** FollowUps followed until they are closed, and letters about those that are overdue. */
@Controller
class RecommendationsDoor {

    static final String PATH = "/inspection-recommendations";
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final FollowUps recommendations;
    private final InspectionReminders reminders;
    private final InspectionAccess access;
    private final VisitPages visits;
    private final InspectionSheets sheets;
    private final InspectionFiles files;
    private final Downloads downloads;
    private final Texts texts;
    private final Organizations organizations;
    private final CurrentUser user;
    private final BusinessClock clock;

    RecommendationsDoor(
            FollowUps recommendations,
            InspectionReminders reminders,
            InspectionAccess access,
            VisitPages visits,
            InspectionSheets sheets,
            InspectionFiles files,
            Downloads downloads,
            Texts texts,
            Organizations organizations,
            CurrentUser user,
            BusinessClock clock) {
        this.recommendations = recommendations;
        this.reminders = reminders;
        this.access = access;
        this.visits = visits;
        this.sheets = sheets;
        this.files = files;
        this.downloads = downloads;
        this.texts = texts;
        this.organizations = organizations;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list() {
        return list(FormView.empty(), user.require());
    }

    private Page list(FormView form, SignedIn by) {
        Set<UUID> overdue = reminders.items().keySet();
        return Page.of(
                "inspection/recommendations",
                new RecommendationsPage(
                        recommendations.followed(by),
                        access.agencies(by).stream()
                                .filter(agency -> overdue.contains(agency.id()))
                                .toList(),
                        new InspectionNames(organizations.chart(), clock.today()),
                        form));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> sheet(Locale locale) {
        return Downloads.made(
                "kien-nghi-kiem-tra.xlsx",
                SheetWriter.TYPE,
                sheets.recommendations(recommendations.followed(user.require()), locale));
    }

    /** Drafts a letter of reminder about all that is overdue. */
    @PostMapping(PATH + "/letter")
    Answer remind(@RequestParam MultiValueMap<String, String> typed) throws IOException {
        SignedIn by = user.require();
        access.requireManager(by);
        FormView form = FormView.of(typed);
        UUID letter = Typed.id(form.value("id")).orElseGet(Uuid7::next);
        UUID agency = InspectionTyped.id(form, "agency");
        return InspectionForms.run(
                () -> {
                    if (agency == null) {
                        throw new RefusalException(new InspectionRefusal.InspectingAgencyMissing());
                    }
                    reminders.draft(
                            agency,
                            letter,
                            texts.text(VIETNAMESE, "inspection.letter.subject"),
                            texts.text(VIETNAMESE, "inspection.letter.body"),
                            by);
                },
                Redirect.to("/letters/" + letter).saying("inspection.said.reminded"),
                form,
                refused -> list(refused, by));
    }

    @PostMapping(PATH + "/{id}/steps")
    Answer step(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        SignedIn by = user.require();
        FormView form = FormView.of(typed).with("recommendation", id.toString());
        FollowUps.Followed one = recommendations.find(id, by);
        UUID visit = one.visit().id();
        RecommendationStep step = InspectionTyped.one(RecommendationStep.class, form, "step");
        return InspectionForms.run(
                () -> {
                    boolean may = step != null && recommendations.steps(one, by).contains(step);
                    InspectionFiles.Kept kept = files.keep(may, file);
                    recommendations.step(
                            id, step, form.value("note"), kept.hash(), kept.name(), by);
                },
                Redirect.to(VisitDoor.PATH + "/" + visit).saying("inspection.said.stepped"),
                form,
                refused -> visits.of(visit, refused, by));
    }

    /** Evidence of a unit, or what came with its judgement. */
    @GetMapping(PATH + "/{id}/steps/{position}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable int position) {
        return recommendations.find(id, user.require()).recommendation().acts().stream()
                .filter(act -> act.position() == position && !act.file().isEmpty())
                .findFirst()
                .map(act -> downloads.handedIn(act.file(), act.fileName()))
                .orElseThrow(() -> new RefusalException(new InspectionRefusal.NoSuchInspection()));
    }
}
