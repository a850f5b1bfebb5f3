package vn.motcua.catalog.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;

/** Reads the first table of an office program's file, by the names of its columns. */
public final class SheetReader {

    private static final int MEGABYTES = 8;
    private static final int ROWS = 5_000;

    /**
     * One row that holds anything.
     *
     * @param number as the office program shows it, from 1
     * @param cells what is written, by key of the column; what is empty is an empty text
     */
    public record Line(int number, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        public String cell(String key) {
            return cells.getOrDefault(key, "");
        }
    }

    /**
     * A column that may be there.
     *
     * @param heads how it may be called, whatever the case
     * @param needed whether the table is not taken without it
     */
    public record Column(String key, List<String> heads, boolean needed) {

        public Column {
            heads = List.copyOf(heads);
        }
    }

    private final Map<String, String> keys = new HashMap<>();
    private final List<Column> columns;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<Refusal> wrong = new ArrayList<>();

    private SheetReader(List<Column> columns) {
        this.columns = columns;
        columns.forEach(
                column -> column.heads().forEach(head -> keys.put(folded(head), column.key())));
    }

    /**
     * @throws RefusalException with everything that is wrong, by cell
     */
    public static List<Line> read(byte[] content, List<Column> columns) {
        if (content.length > MEGABYTES * 1024 * 1024) {
            throw new RefusalException(new SheetRefusal.SheetTooLarge(MEGABYTES));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new SheetReader(columns).lines(book.getSheetAt(0));
        } catch (IOException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException unreadable) {
            throw new RefusalException(new SheetRefusal.SheetUnreadable());
        }
    }

    private List<Line> lines(Sheet sheet) {
        sheet.getMergedRegions()
                .forEach(range -> wrong.add(new SheetRefusal.SheetMerged(range.formatAsString())));
        Row top = sheet.getRow(sheet.getFirstRowNum());
        if (top == null) {
            throw new RefusalException(new SheetRefusal.SheetEmpty());
        }
        Map<Integer, String> heads = heads(top);
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > top.getRowNum()) {
                Line line = line(row, heads);
                if (line.cells().values().stream().anyMatch(text -> !text.isEmpty())) {
                    lines.add(line);
                }
            }
            if (lines.size() > ROWS) {
                throw new RefusalException(new SheetRefusal.SheetTooLong(ROWS));
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
        for (Cell cell : top) {
            String text = text(cell);
            String key = keys.get(folded(text));
            if (text.isEmpty()) {
                continue;
            }
            if (key == null) {
                wrong.add(new SheetRefusal.SheetHeadUnknown(at(cell), text));
            } else if (heads.containsValue(key)) {
                wrong.add(new SheetRefusal.SheetHeadTwice(at(cell), text));
            } else {
                heads.put(cell.getColumnIndex(), key);
            }
        }
        columns.stream()
                .filter(column -> column.needed() && !heads.containsValue(column.key()))
                .forEach(column ->
                        wrong.add(new SheetRefusal.SheetHeadMissing(column.heads().getFirst())));
        return heads;
    }

    private Line line(Row row, Map<Integer, String> heads) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
            String text = text(cell);
            String key = heads.get(cell.getColumnIndex());
            if (key != null) {
                cells.put(key, text);
            } else if (!text.isEmpty()) {
                wrong.add(new SheetRefusal.SheetCellAstray(at(cell)));
            }
        }
        return new Line(row.getRowNum() + 1, cells);
    }

    private String text(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            wrong.add(new SheetRefusal.SheetFormula(at(cell)));
            return "";
        }
        return formatter.formatCellValue(cell).strip();
    }

    private static String at(Cell cell) {
        return cell.getAddress().formatAsString();
    }

    private static String folded(String head) {
        return VietnameseText.tidy(head).toLowerCase(Locale.ROOT);
    }
}
