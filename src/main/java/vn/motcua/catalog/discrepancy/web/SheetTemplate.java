package vn.motcua.catalog.discrepancy.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.discrepancy.sheet.SheetColumn;
import vn.motcua.shell.Texts;

/**
 * The sheet that offices fill in: one with the heads and a row as an example, one that explains.
 */
@Component
class SheetTemplate {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);
    private static final int WIDTH = 28;

    private final Texts texts;

    SheetTemplate(Texts texts) {
        this.texts = texts;
    }

    byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle bold = wrapping(book);
            Font font = book.createFont();
            font.setBold(true);
            bold.setFont(font);
            list(book, bold);
            guide(book, bold);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle wrapping(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private void list(XSSFWorkbook book, CellStyle bold) {
        Sheet sheet = book.createSheet(text("catalog.sheet.template.list"));
        CellStyle plain = wrapping(book);
        plain.setDataFormat(book.createDataFormat().getFormat("@"));
        CellStyle day = wrapping(book);
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        Row heads = sheet.createRow(0);
        Row example = sheet.createRow(1);
        int at = 0;
        for (SheetColumn column : SheetColumn.values()) {
            sheet.setColumnWidth(at, WIDTH * 256);
            sheet.setDefaultColumnStyle(at, column == SheetColumn.DECISION_DAY ? day : plain);
            Cell head = heads.createCell(at);
            head.setCellValue(column.head());
            head.setCellStyle(bold);
            Cell cell = example.createCell(at);
            if (column == SheetColumn.DECISION_DAY) {
                cell.setCellValue(DAY);
                cell.setCellStyle(day);
            } else {
                cell.setCellValue(text("catalog.sheet.template.example." + column));
                cell.setCellStyle(plain);
            }
            at++;
        }
        sheet.createFreezePane(0, 1);
    }

    private void guide(XSSFWorkbook book, CellStyle bold) {
        Sheet sheet = book.createSheet(text("catalog.sheet.template.guide"));
        sheet.setColumnWidth(0, WIDTH * 256);
        sheet.setColumnWidth(1, 90 * 256);
        CellStyle plain = wrapping(book);
        int at = 0;
        for (SheetColumn column : SheetColumn.values()) {
            Row row = sheet.createRow(at++);
            row.createCell(0).setCellValue(column.head());
            row.getCell(0).setCellStyle(bold);
            row.createCell(1).setCellValue(text("catalog.sheet.template.about." + column));
            row.getCell(1).setCellStyle(plain);
        }
        List<String> rules =
                Stream.of(1, 2, 3, 4).map(n -> text("catalog.sheet.template.rule." + n)).toList();
        for (String rule : rules) {
            sheet.createRow(++at).createCell(1).setCellValue(rule);
            sheet.getRow(at).getCell(1).setCellStyle(plain);
        }
    }

    private String text(String key) {
        return texts.text(VIETNAMESE, key);
    }
}
