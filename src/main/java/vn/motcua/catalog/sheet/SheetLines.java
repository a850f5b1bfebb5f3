package vn.motcua.catalog.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/** Makes lines of a table by the names of its columns, whatever kind of file it came in. */
final class SheetLines {

    /**
     * A cell that holds anything.
     *
     * @param column counted from 0
     * @param at where people find it, such as {@code B3}
     */
    record Cell(int column, String at, String text) {}

    /**
     * @param number as people count rows, from 1
     */
    record Row(int number, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    private final Map<String, String> keys = new HashMap<>();
    private final List<SheetReader.Column> columns;
    private final List<Refusal> wrong;

    /**
     * @param wrong what is wrong already, and takes what is found
     */
    SheetLines(List<SheetReader.Column> columns, List<Refusal> wrong) {
        this.columns = columns;
        this.wrong = wrong;
        columns.forEach(
                column -> column.heads().forEach(head -> keys.put(folded(head), column.key())));
    }

    /**
     * @param rows the heads first
     * @param most rows below the heads at most
     * @throws RefusalException with everything that is wrong, by cell
     */
    List<SheetReader.Line> of(Iterator<Row> rows, int most) {
        if (!rows.hasNext()) {
            throw new RefusalException(new SheetRefusal.SheetEmpty());
        }
        Map<Integer, String> heads = heads(rows.next());
        List<SheetReader.Line> lines = new ArrayList<>();
        while (rows.hasNext()) {
            SheetReader.Line line = line(rows.next(), heads);
            if (line.cells().values().stream().anyMatch(text -> !text.isEmpty())) {
                lines.add(line);
            }
            if (lines.size() > most) {
                throw new RefusalException(new SheetRefusal.SheetTooLong(most));
            }
        }
        if (wrong.isEmpty() && lines.isEmpty()) {
            wrong.add(new SheetRefusal.SheetEmpty());
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return lines;
    }

    private Map<Integer, String> heads(Row top) {
        Map<Integer, String> heads = new TreeMap<>();
        for (Cell cell : top.cells()) {
            String key = keys.get(folded(cell.text()));
            if (cell.text().isEmpty()) {
                continue;
            }
            if (key == null) {
                wrong.add(new SheetRefusal.SheetHeadUnknown(cell.at(), cell.text()));
            } else if (heads.containsValue(key)) {
                wrong.add(new SheetRefusal.SheetHeadTwice(cell.at(), cell.text()));
            } else {
                heads.put(cell.column(), key);
            }
        }
        columns.stream()
                .filter(column -> column.needed() && !heads.containsValue(column.key()))
                .forEach(column ->
                        wrong.add(new SheetRefusal.SheetHeadMissing(column.heads().getFirst())));
        return heads;
    }

    private SheetReader.Line line(Row row, Map<Integer, String> heads) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            String key = heads.get(cell.column());
            if (key != null) {
                cells.put(key, cell.text());
            } else if (!cell.text().isEmpty()) {
                wrong.add(new SheetRefusal.SheetCellAstray(cell.at()));
            }
        }
        return new SheetReader.Line(row.number(), cells);
    }

    private static String folded(String head) {
        return VietnameseText.tidy(head).toLowerCase(Locale.ROOT);
    }
}
