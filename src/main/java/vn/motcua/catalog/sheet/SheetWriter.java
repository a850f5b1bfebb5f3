package vn.motcua.catalog.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    private SheetWriter() {}

    /**
     * @param name of the sheet, at most 31 letters without strokes
     * @param widths of the columns, in characters
     * @param rows cells of texts and numbers; one that is null stays empty
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
            CellStyle plain = style(book, false, false);
            CellStyle quoted = style(book, false, true);
            line(sheet.createRow(0), heads, head, head);
            for (int i = 0; i < rows.size(); i++) {
                line(sheet.createRow(i + 1), rows.get(i), plain, quoted);
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

    private static void line(
            Row row, List<? extends @Nullable Object> cells, CellStyle plain, CellStyle quoted) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) {
                Cell made = row.createCell(i);
                made.setCellValue(number.doubleValue());
                made.setCellStyle(plain);
            } else if (cell != null) {
                String text = cell.toString();
                Cell made = row.createCell(i);
                made.setCellValue(text);
                made.setCellStyle(isLikeFormula(text) ? quoted : plain);
            }
        }
    }

    /** Kept a text by its cell, so that no office program carries it out when it is edited. */
    private static boolean isLikeFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
