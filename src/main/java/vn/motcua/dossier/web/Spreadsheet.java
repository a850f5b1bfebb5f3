package vn.motcua.dossier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A table as an office program's file (XLSX): heads that stay, then its rows. */
final class Spreadsheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Spreadsheet() {}

    /**
     * @param widths of the columns, in characters
     * @param rows cells of texts and numbers; one that is null stays empty
     */
    static byte[] of(
            String name, int[] widths, List<String> heads, List<List<@Nullable Object>> rows)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            Sheet sheet = book.createSheet(name);
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            head.setWrapText(true);
            Row first = sheet.createRow(0);
            for (int i = 0; i < widths.length; i++) {
                sheet.setColumnWidth(i, widths[i] * 256);
                first.createCell(i).setCellValue(heads.get(i));
                first.getCell(i).setCellStyle(head);
            }
            sheet.createFreezePane(0, 1);
            int at = 1;
            for (List<@Nullable Object> cells : rows) {
                write(sheet.createRow(at++), cells);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Row row, List<@Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (cell != null) {
                row.createCell(i).setCellValue(cell.toString());
            }
        }
    }
}
