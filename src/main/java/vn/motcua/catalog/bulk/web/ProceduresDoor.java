package vn.motcua.catalog.bulk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ControlPlace;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.Field;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.LifeState;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.bulk.BulkEdits;
import vn.motcua.catalog.bulk.BulkPreview;
import vn.motcua.catalog.bulk.ProcedureQuery;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frames;
import vn.motcua.shell.Page;
import vn.motcua.shell.Problems;
import vn.motcua.shell.Redirect;

/** All procedures as the control office sees them: found, exported, changed many at once. */
@Controller
class ProceduresDoor {

    static final String PATH = "/catalog-procedures";

    private final Catalog catalog;
    private final BulkEdits edits;
    private final BusinessClock clock;
    private final Access access;
    private final CurrentUser user;
    private final Frames frames;
    private final Organizations organizations;
    private final Decisions decisions;

    ProceduresDoor(
            Catalog catalog,
            BulkEdits edits,
            BusinessClock clock,
            Access access,
            CurrentUser user,
            Frames frames,
            Organizations organizations,
            Decisions decisions) {
        this.catalog = catalog;
        this.edits = edits;
        this.clock = clock;
        this.access = access;
        this.user = user;
        this.frames = frames;
        this.organizations = organizations;
        this.decisions = decisions;
    }

    @Bean
    static ControlPlace proceduresPlace() {
        return new ControlPlace(5, "catalog.bulk.place", PATH, "procedure", Right.CATALOG_MANAGE);
    }

    private SignedIn by() {
        SignedIn by = user.require();
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
        return by;
    }

    /** What is asked of the list, on every address of it. */
    @ModelAttribute
    static ProcedureQuery asked(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable OnlineLevel online,
            @RequestParam(required = false) ProcedureQuery.@Nullable State state,
            @RequestParam(required = false) @Nullable LifeState life,
            @RequestParam(required = false) ProcedureQuery.@Nullable Missing missing) {
        return new ProcedureQuery(q, field, level, online, state, life, missing);
    }

    private List<ProcedureQuery.Line> found(ProcedureQuery asked) {
        return asked.find(catalog.snapshot(), decisions.abolitions(), clock.today());
    }

    @GetMapping(PATH)
    Page list(
            @ModelAttribute(binding = false) ProcedureQuery asked,
            @RequestParam(defaultValue = "1") int page) {
        by();
        return list(asked, page, FormView.empty());
    }

    private Page list(ProcedureQuery asked, int page, FormView form) {
        List<ProcedureQuery.Line> found = found(asked);
        int shown = Math.max(1, page);
        int from = (int) Math.min(found.size(), (shown - 1L) * ProcedureList.ROWS);
        return Page.of(
                "catalog/procedures",
                new ProcedureList(
                        asked,
                        shown,
                        found.subList(from, Math.min(found.size(), from + ProcedureList.ROWS)),
                        found.size(),
                        catalog.snapshot().all().stream()
                                .map(ProcedureVersion::field)
                                .distinct()
                                .sorted(Comparator.comparing(Field::name))
                                .toList(),
                        agencies(),
                        form));
    }

    @PostMapping(PATH + "/preview")
    Page preview(
            @ModelAttribute(binding = false) ProcedureQuery asked,
            @RequestParam(name = "code", required = false) @Nullable List<String> codes,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String end,
            @RequestParam(name = "unit", defaultValue = "") List<String> units) {
        SignedIn by = by();
        BulkForm form = form(codes, all, change, from, end, units);
        try {
            BulkForm.Asked read = form.read(catalog.snapshot(), agencies());
            BulkPreview preview = edits.preview(meant(form, asked), read.edit(), read.from(), by);
            if (preview.lines().isEmpty() && !preview.refusals().isEmpty()) {
                throw new RefusalException(preview.refusals());
            }
            return Page.of("catalog/bulk", new BulkPage(preview, chosen(form, asked), named(form)));
        } catch (RefusalException refused) {
            return list(asked, 1, form.view().refused(refused))
                    .with(Problems.status(refused.first().kind()));
        }
    }

    private static BulkForm form(
            @Nullable List<String> codes,
            String all,
            String change,
            String from,
            String end,
            List<String> units) {
        return new BulkForm(
                codes == null ? List.of() : codes, !all.isEmpty(), change, from, end, units, "");
    }

    /** Whoever can receive in their own name, tier by tier. */
    private List<Unit> agencies() {
        return organizations.chart().units(clock.today()).stream()
                .filter(unit -> unit.kind().agency())
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::shortName))
                .toList();
    }

    private List<Unit> named(BulkForm form) {
        return agencies().stream()
                .filter(unit -> form.units().contains(unit.id().toString()))
                .toList();
    }

    private List<String> meant(BulkForm form, ProcedureQuery asked) {
        return form.all()
                ? found(asked).stream().map(line -> line.version().code()).toList()
                : form.codes();
    }

    /** What is sent again: all that are found are found again, as they are too many to name. */
    private static BulkForm chosen(BulkForm form, ProcedureQuery asked) {
        String query =
                new ProcedureList(asked, 1, List.of(), 0, List.of(), List.of(), FormView.empty())
                        .query();
        return new BulkForm(
                form.all() ? List.of() : form.codes(),
                form.all(),
                form.change(),
                form.from(),
                form.end(),
                form.units(),
                query);
    }

    @PostMapping(PATH + "/applied")
    Redirect apply(
            @ModelAttribute(binding = false) ProcedureQuery asked,
            @RequestParam(name = "code", required = false) @Nullable List<String> codes,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String end,
            @RequestParam(name = "unit", defaultValue = "") List<String> units,
            @RequestParam(defaultValue = "") String stamp) {
        SignedIn by = by();
        BulkForm form = form(codes, all, change, from, end, units);
        BulkForm.Asked read = form.read(catalog.snapshot(), agencies());
        int changed = edits.apply(meant(form, asked), read.edit(), read.from(), stamp, by);
        return Redirect.to(PATH).saying("catalog.bulk.applied", changed);
    }

    @GetMapping(PATH + "/file.csv")
    void csv(
            @ModelAttribute(binding = false) ProcedureQuery asked,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        by();
        ProcedureSheet.csv(found(asked), frames.of(request), response);
    }

    @GetMapping(PATH + "/file.xlsx")
    ResponseEntity<byte[]> xlsx(
            @ModelAttribute(binding = false) ProcedureQuery asked, HttpServletRequest request) {
        by();
        return ProcedureSheet.xlsx(found(asked), frames.of(request));
    }
}
