package vn.motcua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one version says other than another, cell by cell. Pure. */
public final class Differences {

    /** One number that is another. */
    public record Cell(
            String template,
            RowKey row,
            String name,
            String nameEn,
            int column,
            long before,
            long after) {}

    private Differences() {}

    public static List<Cell> between(Content before, Content after) {
        List<Cell> cells = new ArrayList<>();
        Map<String, Filled> old = before.byCode();
        Map<String, Filled> now = after.byCode();
        TreeSet<String> codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        for (String code : codes) {
            Map<RowKey, Line> lines = new TreeMap<>();
            lines(old.get(code)).forEach(line -> lines.put(line.row(), line));
            lines(now.get(code)).forEach(line -> lines.put(line.row(), line));
            lines.forEach((row, line) -> add(code, line, old.get(code), now.get(code), cells));
        }
        return List.copyOf(cells);
    }

    private static List<Line> lines(@Nullable Filled form) {
        return form == null ? List.of() : form.lines();
    }

    private static void add(
            String code,
            Line named,
            @Nullable Filled before,
            @Nullable Filled after,
            List<Cell> cells) {
        TreeSet<Integer> columns = new TreeSet<>();
        lines(before).stream()
                .filter(line -> line.row().equals(named.row()))
                .forEach(line -> columns.addAll(line.counts().keySet()));
        columns.addAll(named.counts().keySet());
        for (int column : columns) {
            long a = count(before, named.row(), column);
            long b = count(after, named.row(), column);
            if (a != b) {
                cells.add(new Cell(code, named.row(), named.name(), named.nameEn(), column, a, b));
            }
        }
    }

    private static long count(@Nullable Filled form, RowKey row, int column) {
        return form == null ? 0 : form.line(row).map(line -> line.count(column)).orElse(0L);
    }
}
