package vn.motcua.inspection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.document.UploadRules;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.inspection.InspectionRefusal;
import vn.motcua.inspection.InspectionRound;
import vn.motcua.inspection.InspectionRounds;
import vn.motcua.inspection.Tablets;
import vn.motcua.inspection.TakenAlong;
import vn.motcua.inspection.Visit;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Csrf;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Texts;
import vn.motcua.shell.Typed;

/** A visit on a device without connection: taken along, opened there, joined afterwards. */
@Controller
class TabletDoor {

    private static final String ONE = VisitDoor.PATH + "/{id}";
    private static final String TABLET = ONE + "/tablet";

    /** Above the pages that it answers for, as browsers ask of a worker. */
    private static final String WORKER = VisitDoor.PATH + "/tablet-worker";

    private final Tablets tablets;
    private final TabletPackages packages;
    private final TabletJoins joins;
    private final InspectionRounds rounds;
    private final CheckPages pages;
    private final InspectionFiles files;
    private final Downloads downloads;
    private final Texts texts;
    private final CurrentUser user;

    TabletDoor(
            Tablets tablets,
            TabletPackages packages,
            TabletJoins joins,
            InspectionRounds rounds,
            CheckPages pages,
            InspectionFiles files,
            Downloads downloads,
            Texts texts,
            CurrentUser user) {
        this.tablets = tablets;
        this.packages = packages;
        this.joins = joins;
        this.rounds = rounds;
        this.pages = pages;
        this.files = files;
        this.downloads = downloads;
        this.texts = texts;
        this.user = user;
    }

    @GetMapping(TABLET)
    Page show(@PathVariable UUID id) {
        tablets.forTeam(id, user.require());
        UploadRules rules = files.pictures();
        return Page.of(
                "inspection/tablet", new TabletPage(id, rules.maxMegabytes(), rules.accept()));
    }

    /** The script that answers for the page without connection. */
    @GetMapping(WORKER)
    ResponseEntity<Resource> worker() {
        user.require();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.valueOf("text/javascript"))
                .body(new ClassPathResource("static/js/tablet-worker.js"));
    }

    /** Whether somebody is signed in, and the token of forms: the page itself is kept for long. */
    @GetMapping(TABLET + "/session")
    ResponseEntity<Map<String, String>> session(@PathVariable UUID id, HttpServletRequest request) {
        user.require();
        Csrf csrf = Frames.csrf(request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("name", csrf.parameter(), "token", csrf.token()));
    }

    /** What is done for a device: what it answers, or why not, in a sentence. */
    private interface Act {
        Object run(FormView form, SignedIn by) throws IOException;
    }

    private ResponseEntity<Object> run(MultiValueMap<String, String> typed, Locale locale, Act act)
            throws IOException {
        SignedIn by = user.require();
        try {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(act.run(FormView.of(typed), by));
        } catch (RefusalException refused) {
            String said =
                    refused.refusals().stream()
                            .map(one -> texts.text(locale, one))
                            .collect(Collectors.joining(" "));
            return ResponseEntity.status(Problems.status(refused.first().kind()))
                    .body(Map.of("said", said));
        }
    }

    /** Takes the visit along; again under the same id, what is known of it now. */
    @PostMapping(TABLET + "/taken")
    ResponseEntity<Object> take(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale)
            throws IOException {
        return run(
                typed,
                locale,
                (form, by) -> {
                    TakenAlong taken =
                            tablets.take(
                                    id,
                                    Typed.id(form.value("id")).orElseGet(Uuid7::next),
                                    form.value("device"),
                                    by);
                    return packages.of(tablets.forTeam(id, by), taken, locale);
                });
    }

    @PostMapping(TABLET + "/answers")
    ResponseEntity<Object> answer(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale)
            throws IOException {
        return run(typed, locale, (form, by) -> joins.answer(id, form, locale, by));
    }

    @PostMapping(TABLET + "/photographs")
    ResponseEntity<Object> photograph(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale)
            throws IOException {
        return run(
                typed,
                locale,
                (form, by) -> {
                    joins.photograph(id, form, file, by);
                    return Map.of();
                });
    }

    /** A photograph that was joined, for those who see answers. */
    @GetMapping(ONE + "/photographs/{photograph}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID photograph) {
        SignedIn by = user.require();
        InspectionRound round = rounds.ofVisit(id, by);
        Visit visit = round.visit(id).orElseThrow();
        return tablets.photograph(id, photograph)
                .filter(one -> pages.maySeeAnswers(round, visit, by))
                .map(one -> downloads.handedIn(one.file(), one.fileName()))
                .orElseThrow(() -> new RefusalException(new InspectionRefusal.NoSuchInspection()));
    }
}
