package vn.motcua.catalog.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes one table whose heads stay in sight. */
public final class SheetWriter {

    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What an office program could take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    /** An office program takes 32 767 letters in a cell. */
    private static final int LONGEST = 32_000;

    /** How a cell looks: a text like a formula is marked as a text, a day is a day. */
    private record Looks(CellStyle plain, CellStyle quoted, CellStyle day) {}

    private SheetWriter() {}

    /**
     * @param name of the sheet, at most 31 letters without strokes
     * @param widths of the columns, in characters
     * @param rows cells of texts, numbers and days; one that is null stays empty, and of a text
     *     that is too long for a cell only the beginning is written
     */
    public static byte[] write(
            String name,
            int[] widths,
            List<String> heads,
            List<? extends List<? extends @Nullable Object>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(name);
            for (int i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * 256);
            }
            sheet.createFreezePane(0, 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.setFitToPage(true);
            CellStyle head = style(book, true, false);
            CellStyle day = style(book, false, false);
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            Looks looks = new Looks(style(book, false, false), style(book, false, true), day);
            line(sheet.createRow(0), heads, new Looks(head, head, head));
            for (int i = 0; i < rows.size(); i++) {
                line(sheet.createRow(i + 1), rows.get(i), looks);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle style(SXSSFWorkbook book, boolean bold, boolean quoted) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(bold ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static void line(Row row, List<? extends @Nullable Object> cells, Looks looks) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                write(row.createCell(i), cell, looks);
            }
        }
    }

    private static void write(Cell cell, Object value, Looks looks) {
        switch (value) {
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(looks.plain());
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(looks.day());
            }
            default -> {
                String text = value.toString();
                cell.setCellValue(
                        text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
                cell.setCellStyle(isLikeFormula(text) ? looks.quoted() : looks.plain());
            }
        }
    }

    /** Kept a text by its cell, so that no office program carries it out when it is edited. */
    private static boolean isLikeFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
