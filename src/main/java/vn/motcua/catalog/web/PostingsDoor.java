package vn.motcua.catalog.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.disclosure.PostingPlace;
import vn.motcua.catalog.disclosure.PostingRefusal;
import vn.motcua.catalog.disclosure.PostingReport;
import vn.motcua.catalog.disclosure.PostingReports;
import vn.motcua.catalog.disclosure.PostingSetOrder;
import vn.motcua.catalog.disclosure.PostingSets;
import vn.motcua.catalog.disclosure.Postings;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.SignedIn;
import vn.motcua.job.JobQueries;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;
import vn.motcua.shell.Typed;

/** Where procedures are posted, and what hangs there. */
@Controller
class PostingsDoor {

    static final String PATH = "/postings";

    private final Postings postings;
    private final PostingReports reports;
    private final PostingSets sets;
    private final JobQueries jobs;
    private final WallTables tables;
    private final CurrentUser user;
    private final BusinessClock clock;

    PostingsDoor(
            Postings postings,
            PostingReports reports,
            PostingSets sets,
            JobQueries jobs,
            WallTables tables,
            CurrentUser user,
            BusinessClock clock) {
        this.postings = postings;
        this.reports = reports;
        this.sets = sets;
        this.jobs = jobs;
        this.tables = tables;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Page list(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) PostingPlace.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) WallFilter.@Nullable State state) {
        return page(
                FormView.empty().with("id", Uuid7.next().toString()).with("kind", "BOARD"),
                new WallFilter(agency, kind, field, state));
    }

    private Page page(FormView form, WallFilter filter) {
        SignedIn by = user.require();
        List<Postings.Wall> all = postings.walls(by);
        return Page.of(
                "catalog/postings",
                new PostingsPage(
                        all,
                        filter.of(all, clock.today()),
                        postings.agencies(by),
                        filter,
                        clock.today(),
                        form));
    }

    /** The same places, sheet by sheet, for an office program. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> table(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) PostingPlace.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) WallFilter.@Nullable State state,
            Locale locale)
            throws IOException {
        SignedIn by = user.require();
        WallFilter filter = new WallFilter(agency, kind, field, state);
        return tables.walls(filter.of(postings.walls(by), clock.today()), clock.today(), locale);
    }

    @PostMapping(PATH)
    Answer open(@RequestParam MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        postings.requireKeeper(by);
        FormView form = FormView.of(typed);
        try {
            PostingPlace place =
                    new PostingPlace(
                            Typed.id(form.value("id")).orElseGet(Uuid7::next),
                            Typed.id(form.value("agency"))
                                    .orElseThrow(() ->
                                            new RefusalException(
                                                    new PostingRefusal.AgencyMissing())),
                            kind(form.value("kind")),
                            form.value("name").strip(),
                            clock.today());
            postings.open(place, by);
            return Redirect.to(PATH + "/" + place.id()).saying("catalog.posting.said.opened");
        } catch (RefusalException refused) {
            return page(form.refused(refused), WallFilter.ALL)
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static PostingPlace.Kind kind(String typed) {
        return Stream.of(PostingPlace.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new PostingRefusal.KindMissing()));
    }

    @GetMapping(PATH + "/{id}")
    Page show(@PathVariable UUID id) {
        return wall(id, FormView.empty().with("on", Typed.text(clock.today())));
    }

    private Page wall(UUID id, FormView form) {
        SignedIn by = user.require();
        PostingSetOrder set = sets.last(id, by).orElse(null);
        UUID job = set == null ? null : set.job();
        return Page.of(
                "catalog/posting",
                new PostingPage(
                        postings.wall(id, by),
                        clock.today(),
                        set,
                        job == null ? null : jobs.progress(job).orElse(null),
                        reports.pictures(),
                        form));
    }

    @PostMapping(PATH + "/{id}/posted")
    Answer posted(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        FormView form = FormView.of(typed);
        SignedIn by = user.require();
        // Who does not look after the place is told so, whatever the form says.
        postings.wall(id, by);
        try {
            LocalDate on =
                    Typed.day(form.value("on"))
                            .orElseThrow(
                                    () -> new RefusalException(new PostingRefusal.DayImpossible()));
            reports.report(
                    id,
                    new PostingReport(
                            typed.getOrDefault("code", List.of()),
                            form.has("notice", "on"),
                            on,
                            form.value("address").strip(),
                            photo(file)),
                    by);
            return Redirect.to(PATH + "/" + id).saying("catalog.posting.said.posted");
        } catch (RefusalException refused) {
            return wall(id, form.refused(refused)).with(Problems.status(refused.first().kind()));
        }
    }

    private static PostingReport.@Nullable Photo photo(@Nullable MultipartFile file)
            throws IOException {
        return file == null || file.isEmpty()
                ? null
                : new PostingReport.Photo(
                        Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                        file.getBytes());
    }

    @PostMapping(PATH + "/{id}/closed")
    Answer close(@PathVariable UUID id) {
        postings.close(id, user.require());
        return Redirect.to(PATH).saying("catalog.posting.said.closed");
    }
}
