package vn.motcua.catalog.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Typed;

/** Reads the first table of an office program's file, by the names of its columns. */
public final class SheetReader {

    static final int MEGABYTES = 8;
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

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final List<Refusal> wrong = new ArrayList<>();

    private SheetReader() {}

    /**
     * @throws RefusalException with everything that is wrong, by cell
     */
    public static List<Line> read(byte[] content, List<Column> columns) {
        return read(content, columns, ROWS);
    }

    /**
     * @param most rows below the heads at most
     * @throws RefusalException with everything that is wrong, by cell
     */
    public static List<Line> read(byte[] content, List<Column> columns, int most) {
        if (content.length > MEGABYTES * 1024 * 1024) {
            throw new RefusalException(new SheetRefusal.SheetTooLarge(MEGABYTES));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return new SheetReader().lines(book.getSheetAt(0), columns, most);
        } catch (IOException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException unreadable) {
            throw new RefusalException(new SheetRefusal.SheetUnreadable());
        }
    }

    private List<Line> lines(Sheet sheet, List<Column> columns, int most) {
        sheet.getMergedRegions()
                .forEach(range -> wrong.add(new SheetRefusal.SheetMerged(range.formatAsString())));
        Iterator<SheetLines.Row> rows =
                StreamSupport.stream(sheet.spliterator(), false).map(this::row).iterator();
        return new SheetLines(columns, wrong).of(rows, most);
    }

    private SheetLines.Row row(Row row) {
        List<SheetLines.Cell> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(
                    new SheetLines.Cell(
                            cell.getColumnIndex(), cell.getAddress().formatAsString(), text(cell)));
        }
        return new SheetLines.Row(row.getRowNum() + 1, cells);
    }

    /** A whole day reads as one, however its cell shows it. */
    private String text(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            wrong.add(new SheetRefusal.SheetFormula(cell.getAddress().formatAsString()));
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC
                && DateUtil.isCellDateFormatted(cell)
                && cell.getNumericCellValue() >= 1
                && cell.getNumericCellValue() % 1 == 0) {
            return Typed.text(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return formatter.formatCellValue(cell).strip();
    }
}
