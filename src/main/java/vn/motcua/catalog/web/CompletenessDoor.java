package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Abolition;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.SavedDraft;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.check.Completeness;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.web.Downloads;
import vn.motcua.identity.CurrentUser;
import vn.motcua.shell.Page;
import vn.motcua.shell.Texts;

/** Which procedures have all their constituents, and what the others lack. */
@Controller
class CompletenessDoor {

    static final String PATH = "/catalog-control/completeness";

    private static final int[] WIDTHS = {12, 50, 24, 12, 22, 14, 40, 40};

    private final Catalog catalog;
    private final Decisions decisions;
    private final CurrentUser user;
    private final BusinessClock clock;
    private final Texts texts;

    CompletenessDoor(
            Catalog catalog,
            Decisions decisions,
            CurrentUser user,
            BusinessClock clock,
            Texts texts) {
        this.catalog = catalog;
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
        this.texts = texts;
    }

    /** How many procedures in force today lack a mandatory constituent. */
    static long lacking(Catalog catalog, LocalDate today) {
        return catalog.snapshot().inForce(today).stream()
                .filter(version -> !Completeness.of(version).isComplete())
                .count();
    }

    /**
     * @param lacking only those without this constituent
     */
    @GetMapping(PATH)
    Page show(
            @RequestParam(defaultValue = "LACKING") CompletenessFilter.What what,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable Constituent lacking,
            @RequestParam(defaultValue = "1") int page) {
        decisions.requireManager(user.require());
        return Page.of(
                "catalog/completeness",
                page(new CompletenessFilter(what, field, level, lacking), page));
    }

    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "LACKING") CompletenessFilter.What what,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable Constituent lacking,
            Locale locale) {
        decisions.requireManager(user.require());
        Said said = Said.in(locale, texts);
        String name = said.text("catalog.completeness.file");
        return Downloads.made(
                name + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write(
                        name,
                        WIDTHS,
                        List.of(
                                said.text("catalog.completeness.code"),
                                said.text("catalog.list.name"),
                                said.text("catalog.list.field"),
                                said.text("catalog.list.level"),
                                said.text("catalog.life"),
                                said.text("catalog.load.from"),
                                said.text("catalog.completeness.missing"),
                                said.text("catalog.completeness.without")),
                        page(new CompletenessFilter(what, field, level, lacking), 1)
                                .found()
                                .stream()
                                .map(line -> cells(line, said))
                                .toList()));
    }

    private static List<@Nullable Object> cells(CompletenessLine line, Said said) {
        ProcedureVersion version = line.version();
        return Arrays.<@Nullable Object>asList(
                version.code(),
                said.either(version.name(), version.nameEn()),
                said.either(version.field().name(), version.field().nameEn()),
                said.text("catalog.level." + version.level()),
                said.text("catalog.life." + line.state()),
                version.validFrom(),
                CompletenessLine.names(line.completeness().missing(), said),
                CompletenessLine.names(line.completeness().without(), said));
    }

    private CompletenessPage page(CompletenessFilter asked, int page) {
        LocalDate today = clock.today();
        CatalogSnapshot snapshot = catalog.snapshot();
        List<Abolition> abolitions = decisions.abolitions();
        List<CompletenessLine> lines = new ArrayList<>();
        for (ProcedureVersion version : snapshot.all()) {
            LifeState state =
                    LifeState.of(version, snapshot.history(version.code()), abolitions, today);
            if (state.isInForce() || state == LifeState.COMING) {
                lines.add(CompletenessLine.of(version, state));
            }
        }
        for (SavedDraft draft : catalog.drafts("")) {
            lines.add(CompletenessLine.of(draft.version(), LifeState.DRAFT));
        }
        return new CompletenessPage(lines, asked, page);
    }
}
