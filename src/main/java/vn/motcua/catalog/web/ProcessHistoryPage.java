package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.catalog.process.Approval;
import vn.motcua.shell.Frame;

/** The internal processes of a procedure, the last first, each with the decision behind it. */
public record ProcessHistoryPage(ProcedureVersion last, List<Entry> entries) {

    /**
     * A process as it held from a day on.
     *
     * @param approval absent where none was recorded
     * @param before the first day of the version before; absent for the first
     * @param changes which rows differ from the one before
     */
    public record Entry(
            ProcedureVersion version,
            InternalProcess process,
            @Nullable Approval approval,
            @Nullable LocalDate before,
            List<Change> changes) {

        public Entry {
            changes = List.copyOf(changes);
        }
    }

    public ProcessHistoryPage {
        entries = List.copyOf(entries);
    }

    public String path() {
        return ProcessPage.path(last.code());
    }

    public String compare(Entry entry) {
        return path() + "/compare/" + entry.before() + "/" + entry.version().validFrom();
    }

    public String words(Change change, Frame frame) {
        return ChangeWords.of(change, frame);
    }
}
