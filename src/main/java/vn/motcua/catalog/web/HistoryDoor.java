package vn.motcua.catalog.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.Decisions;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Page;

/**
 * How a procedure came to be what it is, in plain words; and whether a sheet on a wall still says
 * what holds. Open to everybody.
 */
@Controller
class HistoryDoor {

    private final Catalog catalog;
    private final Decisions decisions;
    private final BusinessClock clock;

    HistoryDoor(Catalog catalog, Decisions decisions, BusinessClock clock) {
        this.catalog = catalog;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/catalog/{code}/changes")
    Page changes(@PathVariable String code) {
        return Page.of(
                "catalog/changes",
                HistoryPage.of(
                        history(code), catalog.snapshot(), decisions.abolitions(), clock.today()));
    }

    /** Two versions side by side; those asked for by their first days. */
    @GetMapping("/catalog/{code}/changes/{from}/{to}")
    Page compare(@PathVariable String code, @PathVariable String from, @PathVariable String to) {
        List<ProcedureVersion> history = history(code);
        CatalogSnapshot snapshot = catalog.snapshot();
        ProcedureVersion before = find(history, from, code);
        ProcedureVersion after = find(history, to, code);
        return Page.of(
                "catalog/compare",
                new ComparePage(
                        before,
                        snapshot.process(before.processId()),
                        after,
                        snapshot.process(after.processId())));
    }

    private static ProcedureVersion find(List<ProcedureVersion> all, String day, String code) {
        return all.stream()
                .filter(version -> version.validFrom().toString().equals(day))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    /**
     * What a telephone opens from a sheet on the wall.
     *
     * @param sheet mark of the version that the sheet shows, see {@link PostedPage#mark}
     */
    @GetMapping("/catalog/{code}/posted/{sheet}")
    Page posted(@PathVariable String code, @PathVariable String sheet) {
        return Page.of(
                "catalog/posted",
                PostedPage.of(history(code), sheet, clock.today(), catalog.snapshot()));
    }

    private List<ProcedureVersion> history(String code) {
        List<ProcedureVersion> history = catalog.snapshot().history(code);
        if (history.isEmpty() || history.getLast().isInternal()) {
            throw unknown(code);
        }
        return history;
    }

    private static RefusalException unknown(String code) {
        return new RefusalException(new CatalogRefusal.NoSuchProcedure(code));
    }
}
