package vn.motcua.catalog.discrepancy.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made for tests. */
final class SampleSheets {

    private SampleSheets() {}

    static byte[] book(Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void row(Sheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case null -> {
                    // Stays empty.
                }
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case String formula when formula.startsWith("=") ->
                        row.createCell(i).setCellFormula(formula.substring(1));
                case LocalDate day -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(style);
                }
                case Object text -> row.createCell(i).setCellValue(text.toString());
            }
        }
    }
}
