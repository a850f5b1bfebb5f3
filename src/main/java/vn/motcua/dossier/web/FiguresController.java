package vn.motcua.dossier.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.FigureColumns;
import vn.motcua.dossier.FigureQueries;
import vn.motcua.dossier.Figures;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Answer;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** How dossiers stand, in the columns of a statutory form: on the screen and as files. */
@Controller
class FiguresController {

    private final CurrentUser user;
    private final Access access;
    private final FigureQueries figures;
    private final FigureColumns columns;
    private final FigureSheets sheets;
    private final BusinessClock clock;
    private final DossierPages pages;

    FiguresController(
            CurrentUser user,
            Access access,
            FigureQueries figures,
            FigureColumns columns,
            FigureSheets sheets,
            BusinessClock clock,
            DossierPages pages) {
        this.user = user;
        this.access = access;
        this.figures = figures;
        this.columns = columns;
        this.sheets = sheets;
        this.clock = clock;
        this.pages = pages;
    }

    /** Whose figures somebody may see, and which of them they asked for. */
    private record Asked(
            SignedIn by,
            Names names,
            List<Unit> agencies,
            @Nullable Unit shown,
            FormView form,
            List<Refusal> wrong) {

        FigurePeriod period() {
            return FigurePeriod.of(form, names.today());
        }

        List<Unit> counted() {
            return shown == null ? agencies : List.of(shown);
        }

        /** In whose name a sheet of several agencies is made out: the viewer's own. */
        UUID head() {
            return shown == null ? own().orElseGet(() -> agencies.getFirst().id()) : shown.id();
        }

        private Optional<UUID> own() {
            return by.posts().stream()
                    .map(Post::unit)
                    .flatMap(unit -> names.chart().agencyOf(unit, names.today()).stream())
                    .map(Unit::id)
                    .filter(id -> agencies.stream().anyMatch(a -> a.id().equals(id)))
                    .findFirst();
        }
    }

    /** From the first day of the year to today where nothing else is asked for. */
    @GetMapping("/register/figures")
    Answer show(@RequestParam MultiValueMap<String, String> typed) {
        Asked asked = asked(typed);
        boolean right = asked.wrong().isEmpty();
        Instant now = clock.instant();
        FiguresPage page =
                new FiguresPage(
                        table(asked, right ? rows(asked, now) : List.of()),
                        asked.period(),
                        now,
                        asked.agencies(),
                        asked.shown(),
                        asked.names(),
                        asked.form().refused(asked.wrong()));
        return Page.of("dossier/figures", page)
                .with(right ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/register/figures.pdf")
    ResponseEntity<byte[]> sheet(@RequestParam MultiValueMap<String, String> typed) {
        FigureSheets.Asked asked = export(typed);
        return file(asked, MediaType.APPLICATION_PDF, "inline", "pdf", sheets.pdf(asked));
    }

    @GetMapping("/register/figures.xlsx")
    ResponseEntity<byte[]> table(@RequestParam MultiValueMap<String, String> typed)
            throws IOException {
        FigureSheets.Asked asked = export(typed);
        MediaType type = MediaType.parseMediaType(Spreadsheet.TYPE);
        return file(asked, type, "attachment", "xlsx", sheets.xlsx(asked));
    }

    private static ResponseEntity<byte[]> file(
            FigureSheets.Asked asked, MediaType type, String how, String ending, byte[] body) {
        FigurePeriod period = asked.period();
        String name = "bieu-II.06a-" + period.from() + "-" + period.to() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", how + "; filename=\"" + name + "\"")
                .body(body);
    }

    private FigureSheets.Asked export(MultiValueMap<String, String> typed) {
        Asked asked = asked(typed);
        if (!asked.wrong().isEmpty()) {
            throw new RefusalException(asked.wrong());
        }
        Instant now = clock.instant();
        return new FigureSheets.Asked(
                table(asked, rows(asked, now)),
                asked.period(),
                now,
                asked.head(),
                asked.counted(),
                asked.names());
    }

    private FigureTable table(Asked asked, List<Figures> rows) {
        return new FigureTable(rows, columns, asked.names().today());
    }

    private List<Figures> rows(Asked asked, Instant now) {
        return figures.of(
                asked.counted().stream().map(Unit::id).collect(Collectors.toSet()),
                asked.period().from(),
                asked.period().to(),
                now);
    }

    private Asked asked(MultiValueMap<String, String> typed) {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.DOSSIER_READ);
        Names names = pages.names();
        List<Unit> agencies =
                names.chart().agencies(names.today()).stream()
                        .filter(a -> access.may(by, Right.DOSSIER_READ, Scope.of(a.id())))
                        .toList();
        if (agencies.isEmpty()) {
            access.require(by, Right.DOSSIER_READ, Scope.OF_NO_UNIT);
        }
        FormView form = FormView.of(typed);
        return new Asked(
                by,
                names,
                agencies,
                shown(form, agencies).orElse(null),
                form,
                FigurePeriod.problems(form, names.today()));
    }

    private static Optional<Unit> shown(FormView form, List<Unit> agencies) {
        return agencies.size() == 1
                ? Optional.of(agencies.getFirst())
                : agencies.stream()
                        .filter(a -> a.id().toString().equals(form.value("agency")))
                        .findFirst();
    }
}
