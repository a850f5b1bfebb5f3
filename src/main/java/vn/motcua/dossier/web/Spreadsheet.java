package vn.motcua.dossier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A table as an office program's file (XLSX). */
final class Spreadsheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final float LINE_POINTS = 15;

    private Spreadsheet() {}

    /** How a line is written. */
    enum Look {
        PLAIN,
        /** One text over all columns. */
        TEXT,
        /** The same, bold. */
        TITLE,
        /** Bold, each cell within its column. */
        HEADS
    }

    /** Cells of texts and numbers; one that is null stays empty. */
    record Line(Look look, List<@Nullable Object> cells) {

        static Line of(@Nullable Object... cells) {
            return new Line(Look.PLAIN, Arrays.<@Nullable Object>asList(cells));
        }

        static Line text(String text) {
            return new Line(Look.TEXT, Arrays.<@Nullable Object>asList(text));
        }

        static Line title(String text) {
            return new Line(Look.TITLE, Arrays.<@Nullable Object>asList(text));
        }

        static Line heads(List<String> heads) {
            return new Line(Look.HEADS, new ArrayList<@Nullable Object>(heads));
        }
    }

    /**
     * One table whose heads stay in sight.
     *
     * @param widths of the columns, in characters
     */
    static byte[] of(
            String name, int[] widths, List<String> heads, List<List<@Nullable Object>> rows)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.heads(heads));
        for (List<@Nullable Object> cells : rows) {
            lines.add(new Line(Look.PLAIN, cells));
        }
        return of(name, widths, lines, 1);
    }

    /**
     * Lines as they come.
     *
     * @param widths of the columns, in characters
     */
    static byte[] of(String name, int[] widths, List<Line> lines) throws IOException {
        return of(name, widths, lines, 0);
    }

    private static byte[] of(String name, int[] widths, List<Line> lines, int staying)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(name);
            for (int i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * 256);
            }
            sheet.createFreezePane(0, staying);
            printable(sheet);
            CellStyle plain = wrapping(book, false);
            CellStyle bold = wrapping(book, true);
            for (int at = 0; at < lines.size(); at++) {
                Line line = lines.get(at);
                Row row = sheet.createRow(at);
                switch (line.look()) {
                    case PLAIN -> write(row, line.cells(), null);
                    case HEADS -> {
                        write(row, line.cells(), bold);
                        row.setHeightInPoints(height(line.cells(), widths));
                    }
                    case TEXT, TITLE -> {
                        write(row, line.cells(), line.look() == Look.TEXT ? plain : bold);
                        row.setHeightInPoints(height(line.cells(), IntStream.of(widths).sum()));
                        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, widths.length - 1));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** On sheets that lie, as wide as the table and as many as it takes. */
    private static void printable(Sheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    private static CellStyle wrapping(SXSSFWorkbook book, boolean bold) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** Enough for the cell with the most lines; office programs do not all find it themselves. */
    private static float height(List<@Nullable Object> cells, int... widths) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            int letters = String.valueOf(cells.get(i)).length();
            // Words are not broken, and bold ones are wider: a fifth more than the letters.
            most = Math.max(most, (letters * 6 / 5 + widths[i] - 1) / widths[i]);
        }
        return most * LINE_POINTS;
    }

    private static void write(Row row, List<@Nullable Object> cells, @Nullable CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cell != null) {
                row.createCell(i).setCellValue(cell.toString());
            }
            if (cell != null && style != null) {
                row.getCell(i).setCellStyle(style);
            }
        }
    }
}
