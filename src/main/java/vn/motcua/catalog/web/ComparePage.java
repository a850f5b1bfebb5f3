package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.shell.Frame;

/** Two versions of a procedure side by side, constituent by constituent. */
public record ComparePage(
        ProcedureVersion before,
        InternalProcess processBefore,
        ProcedureVersion after,
        InternalProcess processAfter) {

    /** One constituent of both. */
    public record Row(Constituent what, List<String> before, List<String> after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** Every constituent, and of what is published beside them what either version says. */
    public List<Row> rows(Frame frame) {
        RecordLines was = new RecordLines(before, processBefore, frame);
        RecordLines is = new RecordLines(after, processAfter, frame);
        List<Row> rows = new ArrayList<>();
        for (Constituent what : Constituent.values()) {
            Row row = new Row(what, was.of(what), is.of(what));
            if (!what.letter().isEmpty() || !row.before().isEmpty() || !row.after().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    public String name(Constituent what, Frame frame) {
        return ChangeWords.name(what, frame);
    }
}
