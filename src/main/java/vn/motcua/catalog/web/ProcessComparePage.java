package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.shell.Frame;

/** Two processes of a procedure side by side, row by row; rows are the same by their ids. */
public record ProcessComparePage(
        ProcedureVersion before,
        InternalProcess processBefore,
        ProcedureVersion after,
        InternalProcess processAfter) {

    /** One column of a row in both; blank where the row is not there. */
    public record Cell(String label, String before, String after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /**
     * A row of either.
     *
     * @param kind {@code ADDED}, {@code REMOVED}, {@code CHANGED} or {@code SAME}
     */
    public record Row(String id, String kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Rows of the later process in their order, then those that it has no more. */
    public List<Row> rows(Frame frame) {
        Map<String, ProcessRow> was = byId(processBefore, frame);
        Map<String, ProcessRow> is = byId(processAfter, frame);
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        List<Row> rows = new ArrayList<>();
        for (String id : ids) {
            List<Cell> cells = cells(id, was.get(id), is.get(id), frame);
            String kind =
                    was.get(id) == null
                            ? "ADDED"
                            : is.get(id) == null
                                    ? "REMOVED"
                                    : cells.stream().anyMatch(Cell::differs) ? "CHANGED" : "SAME";
            rows.add(new Row(id, kind, cells));
        }
        return rows;
    }

    private static Map<String, ProcessRow> byId(InternalProcess process, Frame frame) {
        Map<String, ProcessRow> rows = new LinkedHashMap<>();
        ProcessRow.byId(process, Said.to(frame)).forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private List<Cell> cells(
            String id, @Nullable ProcessRow was, @Nullable ProcessRow is, Frame frame) {
        return List.of(
                new Cell(
                        frame.text("catalog.process.work"),
                        was == null ? "" : was.work(),
                        is == null ? "" : is.work()),
                new Cell(
                        frame.text("catalog.process.who"),
                        was == null ? "" : was.performer(),
                        is == null ? "" : is.performer()),
                new Cell(
                        frame.text("catalog.process.time"),
                        was == null ? "" : was.time(),
                        is == null ? "" : is.time()),
                new Cell(
                        frame.text("catalog.process.product"),
                        was == null ? "" : was.product(),
                        is == null ? "" : is.product()),
                new Cell(
                        frame.text("catalog.edit.actions"),
                        actions(processBefore, id, frame),
                        actions(processAfter, id, frame)),
                new Cell(
                        frame.text("catalog.process.next"),
                        was == null ? "" : was.next(),
                        is == null ? "" : is.next()));
    }

    private static String actions(InternalProcess process, String id, Frame frame) {
        return process.find(id).stream()
                .map(Step::actions)
                .flatMap(Set::stream)
                .map(action -> frame.text("catalog.action." + action))
                .collect(Collectors.joining(", "));
    }
}
