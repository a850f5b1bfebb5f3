package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.process.Approval;
import vn.motcua.catalog.process.Approvals;
import vn.motcua.catalog.process.ProcessTables;
import vn.motcua.identity.CurrentUser;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Page;

/** Which processes a procedure has had, by which decisions, and how two of them differ. */
@Controller
class ProcessHistoryDoor {

    private static final String PATH = "/admin/procedures/{code}/process";

    private final Catalog catalog;
    private final Approvals approvals;
    private final ProcessTables tables;
    private final CurrentUser user;

    ProcessHistoryDoor(
            Catalog catalog, Approvals approvals, ProcessTables tables, CurrentUser user) {
        this.catalog = catalog;
        this.approvals = approvals;
        this.tables = tables;
        this.user = user;
    }

    @GetMapping(PATH + "/history")
    Page history(@PathVariable String code) {
        List<ProcedureVersion> history = versions(code);
        CatalogSnapshot snapshot = catalog.snapshot();
        Map<UUID, Approval> known =
                approvals.of(history.stream().map(ProcedureVersion::processId).toList());
        List<ProcessHistoryPage.Entry> entries = new ArrayList<>();
        ProcedureVersion before = null;
        for (ProcedureVersion one : history) {
            entries.addFirst(
                    new ProcessHistoryPage.Entry(
                            one,
                            snapshot.process(one.processId()),
                            known.get(one.processId()),
                            before == null ? null : before.validFrom(),
                            changes(before, one, snapshot)));
            before = one;
        }
        return Page.of(
                "catalog/process-history", new ProcessHistoryPage(history.getLast(), entries));
    }

    private static List<Change> changes(
            @Nullable ProcedureVersion before, ProcedureVersion after, CatalogSnapshot snapshot) {
        return before == null
                ? List.of()
                : HistoryPage.between(before, after, snapshot).stream()
                        .filter(change -> change.what() == Constituent.PROCESS)
                        .toList();
    }

    private List<ProcedureVersion> versions(String code) {
        List<ProcedureVersion> history = catalog.snapshot().history(code);
        if (history.isEmpty()) {
            user.require();
            throw new RefusalException(new CatalogRefusal.NoSuchProcedure(code));
        }
        tables.require(history.getLast(), user.require());
        return history;
    }

    /** Two processes side by side; those of the versions that begin on these days. */
    @GetMapping(PATH + "/compare/{from}/{to}")
    Page compare(
            @PathVariable String code,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        List<ProcedureVersion> history = versions(code);
        ProcedureVersion before = find(history, from);
        ProcedureVersion after = find(history, to);
        return Page.of(
                "catalog/process-compare",
                new ProcessComparePage(
                        before,
                        catalog.process(before.processId()),
                        after,
                        catalog.process(after.processId())));
    }

    private static ProcedureVersion find(List<ProcedureVersion> all, LocalDate day) {
        return all.stream()
                .filter(version -> version.validFrom().equals(day))
                .findFirst()
                .orElseThrow(() ->
                        new RefusalException(
                                new CatalogRefusal.NoSuchProcedure(all.getFirst().code())));
    }
}
