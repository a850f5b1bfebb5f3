package vn.motcua.catalog.discrepancy.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as an office program's file (XLSX). Texts are written as texts; one that begins like a
 * formula is marked as a text too, so that it stays one when somebody edits or saves it elsewhere.
 */
final class TableFile {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String LIKE_FORMULA = "=+-@\t\r";
    private static final int LONGEST_CELL = 32_000;

    private TableFile() {}

    /**
     * @param widths of the columns, in characters
     * @param rows cells of texts and numbers; one that is null stays empty
     */
    static byte[] xlsx(
            String name, int[] widths, List<String> heads, List<List<@Nullable Object>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(name);
            for (int i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * 256);
            }
            sheet.createFreezePane(0, 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            CellStyle bold = style(book, true, false);
            CellStyle plain = style(book, false, false);
            CellStyle quoted = style(book, false, true);
            Row head = sheet.createRow(0);
            for (int i = 0; i < heads.size(); i++) {
                write(head.createCell(i), heads.get(i), bold, bold);
            }
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at + 1);
                List<@Nullable Object> cells = rows.get(at);
                for (int i = 0; i < cells.size(); i++) {
                    write(row.createCell(i), cells.get(i), plain, quoted);
                }
            }
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
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static void write(
            Cell cell, @Nullable Object value, CellStyle plain, CellStyle quoted) {
        cell.setCellStyle(plain);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            String text = value.toString();
            cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            if (!text.isEmpty() && LIKE_FORMULA.indexOf(text.charAt(0)) >= 0) {
                cell.setCellStyle(quoted);
            }
        }
    }

    static ResponseEntity<byte[]> answer(String name, byte[] xlsx) {
        return answer(name, TYPE, xlsx);
    }

    static ResponseEntity<byte[]> answer(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
