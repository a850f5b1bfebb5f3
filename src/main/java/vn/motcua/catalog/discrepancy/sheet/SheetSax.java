package vn.motcua.catalog.discrepancy.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Makes rows and cells of the XML of one sheet, with their types; holds one row at a time. */
final class SheetSax extends DefaultHandler {

    private final String sheet;
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final SheetTaker taker;
    private final StringBuilder text = new StringBuilder();

    private List<SheetCell> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean reading;
    private boolean phonetic;
    private String value = "";

    SheetSax(
            String sheet,
            ReadOnlySharedStringsTable strings,
            StylesTable styles,
            SheetTaker taker) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes of) {
        switch (name) {
            case "row" -> {
                row = of.getValue("r") == null ? row + 1 : Integer.parseInt(of.getValue("r"));
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> begin(of);
            case "f" -> {
                formula = true;
                read();
            }
            case "v", "t" -> read();
            case "rPh" -> phonetic = true;
            case "mergeCell" ->
                    taker.merged(sheet, Objects.requireNonNullElse(of.getValue("ref"), ""));
            default -> {
                // What else a sheet holds, such as its look, is not read.
            }
        }
    }

    private void begin(Attributes of) {
        String at = of.getValue("r");
        column = at == null ? column + 1 : new CellReference(at).getCol();
        type = Objects.requireNonNullElse(of.getValue("t"), "n");
        String look = of.getValue("s");
        style = look == null ? 0 : Integer.parseInt(look);
        formula = false;
        value = "";
    }

    private void read() {
        reading = true;
        text.setLength(0);
    }

    @Override
    public void characters(char[] read, int start, int length) {
        if (reading && !phonetic) {
            text.append(read, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "f" -> {
                value = name.equals("f") || !formula ? text.toString() : value;
                reading = false;
            }
            case "t" -> {
                value += text;
                reading = false;
            }
            case "rPh" -> phonetic = false;
            case "c" -> {
                SheetCell cell = cell();
                if (cell != null) {
                    cells.add(cell);
                }
            }
            case "row" -> taker.row(sheet, row, cells);
            default -> {
                // See above.
            }
        }
    }

    private @Nullable SheetCell cell() {
        if (formula) {
            return new SheetCell(column, SheetCell.Kind.FORMULA, "=" + value);
        }
        if (value.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "s" ->
                    SheetCell.text(column, strings.getItemAt(Integer.parseInt(value)).getString());
            case "inlineStr", "str" -> SheetCell.text(column, value);
            case "e" -> new SheetCell(column, SheetCell.Kind.ERROR, value);
            case "b" -> SheetCell.text(column, value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> new SheetCell(column, SheetCell.Kind.DAY, day(value));
            default -> number();
        };
    }

    private static String day(String iso) {
        return iso.length() > 10 ? iso.substring(0, 10) : iso;
    }

    private SheetCell number() {
        double number = Double.parseDouble(value);
        XSSFCellStyle look = styles.getStyleAt(style);
        boolean day =
                look != null
                        && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
        if (day) {
            return new SheetCell(column, SheetCell.Kind.DAY, dayOf(number));
        }
        return new SheetCell(
                column,
                SheetCell.Kind.NUMBER,
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    private static String dayOf(double serial) {
        try {
            return DateUtil.isValidExcelDate(serial)
                    ? DateUtil.getLocalDateTime(serial).toLocalDate().toString()
                    : Double.toString(serial);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Double.toString(serial);
        }
    }
}
