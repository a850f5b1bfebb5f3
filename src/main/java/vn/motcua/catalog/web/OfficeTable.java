package vn.motcua.catalog.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list as an office program's file (XLSX), whose heads stay in sight. Texts are cells of text, so
 * that none of them is ever a formula; days are days.
 */
final class OfficeTable {

    private static final MediaType TYPE =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private OfficeTable() {}

    /**
     * @param file the name of the file without its ending
     * @param widths of the columns, in characters
     * @param rows of texts, numbers and days; what is null stays empty
     */
    static ResponseEntity<byte[]> answer(
            String file,
            List<Integer> widths,
            List<String> heads,
            List<List<@Nullable Object>> rows)
            throws IOException {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(write(file, widths, heads, rows));
    }

    private static byte[] write(
            String name,
            List<Integer> widths,
            List<String> heads,
            List<List<@Nullable Object>> rows)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(name);
            for (int i = 0; i < widths.size(); i++) {
                sheet.setColumnWidth(i, widths.get(i) * 256);
            }
            sheet.createFreezePane(0, 1);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.setFitToPage(true);
            CellStyle bold = book.createCellStyle();
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setWrapText(true);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            Row first = sheet.createRow(0);
            for (int i = 0; i < heads.size(); i++) {
                first.createCell(i).setCellValue(heads.get(i));
                first.getCell(i).setCellStyle(bold);
            }
            for (int i = 0; i < rows.size(); i++) {
                row(sheet.createRow(i + 1), rows.get(i), day);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Row row, List<@Nullable Object> cells, CellStyle day) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cell instanceof LocalDate date) {
                row.createCell(i).setCellValue(date);
                row.getCell(i).setCellStyle(day);
            } else if (cell != null) {
                row.createCell(i).setCellValue(cell.toString());
            }
        }
    }
}
