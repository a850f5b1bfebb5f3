package vn.motcua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.motcua.document.paper.Words;

/** The forms of a report as an office program's file, one sheet each, laid out as on paper. */
final class SheetStatistics {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FONT = "Times New Roman";
    private static final short POINTS = 11;
    private static final float LINE = 15;
    private static final int ORDINAL = 6;
    private static final int NAME = 36;
    private static final int COUNT = 11;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:,\\d{2})?");

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final StatisticsReport report;

    /** How cells look. */
    private record Looks(
            CellStyle text,
            CellStyle strong,
            CellStyle title,
            CellStyle right,
            CellStyle centre,
            CellStyle centreStrong,
            CellStyle head,
            CellStyle cell,
            CellStyle cellName,
            CellStyle cellStrong,
            CellStyle cellNameStrong,
            CellStyle rate,
            CellStyle rateStrong) {}

    private SheetStatistics(StatisticsReport report) {
        this.report = report;
    }

    static byte[] of(StatisticsReport report) {
        SheetStatistics made = new SheetStatistics(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = made.book) {
            Looks looks = made.looks();
            report.forms().forEach(form -> made.form(form, looks));
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void form(StatisticsReport.Form form, Looks looks) {
        Sheet sheet = book.createSheet(name(form));
        int last = form.columns() - 1;
        sheet.setColumnWidth(0, ORDINAL * 256);
        sheet.setColumnWidth(1, NAME * 256);
        for (int column = 2; column <= last; column++) {
            sheet.setColumnWidth(column, COUNT * 256);
        }
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        int half = Math.max(2, form.columns() / 2);
        int at = 0;
        at = pair(sheet, at, half, last, "Biểu số " + form.number(), reporter(), looks);
        at =
                pair(
                        sheet,
                        at,
                        half,
                        last,
                        "Kỳ báo cáo: " + report.period(),
                        "Đơn vị nhận báo cáo: " + Words.orDots(report.recipient()),
                        looks);
        at =
                pair(
                        sheet,
                        at,
                        half,
                        last,
                        "(" + report.days() + ")",
                        report.number().isEmpty() ? "" : "Kèm theo báo cáo số " + report.number(),
                        looks);
        at++;
        at = line(sheet, at, last, Words.capitals(form.title()), looks.title());
        if (!report.standing().isEmpty()) {
            at = line(sheet, at, last, report.standing(), looks.centre());
        }
        if (!form.caution().isEmpty()) {
            at = line(sheet, at, last, form.caution(), looks.centreStrong());
        }
        at = line(sheet, at, last, "Đơn vị tính: " + form.countedIn(), looks.right());
        int top = at;
        at = head(sheet, at, form, looks);
        sheet.createFreezePane(2, at);
        sheet.setRepeatingRows(new CellRangeAddress(top, at - 1, -1, -1));
        at = body(sheet, at, form, looks);
        for (String note : form.notes()) {
            at = line(sheet, at, last, note, looks.text());
            sheet.getRow(at - 1).setHeightInPoints(2 * LINE);
        }
        signs(sheet, at + 1, half, last, looks);
    }

    private String reporter() {
        return "Đơn vị báo cáo: " + report.reporter();
    }

    /** The name of a sheet holds no strokes and 31 letters. */
    private static String name(StatisticsReport.Form form) {
        String number = form.number().startsWith("(") ? "Nguyên nhân quá hạn" : form.number();
        return number.replace("/VPCP/KSTT", "")
                .replaceFirst(" \\(.*", "")
                .replaceAll("[\\\\/*?:\\[\\]]", "-");
    }

    private static int pair(
            Sheet sheet, int at, int half, int last, String left, String right, Looks looks) {
        Row row = sheet.createRow(at);
        CellStyle style = at == 0 ? looks.strong() : looks.text();
        write(row, 0, left, style);
        merge(sheet, at, at, 0, half - 1);
        write(row, half, right, looks.text());
        merge(sheet, at, at, half, last);
        return at + 1;
    }

    private static int line(Sheet sheet, int at, int last, String text, CellStyle style) {
        Row row = sheet.createRow(at);
        write(row, 0, text, style);
        merge(sheet, at, at, 0, last);
        return at + 1;
    }

    private static int head(Sheet sheet, int top, StatisticsReport.Form form, Looks looks) {
        for (int row = 0; row <= form.depth(); row++) {
            Row line = sheet.createRow(top + row);
            // The last row of heads holds the longest of them, in the narrowest cells.
            line.setHeightInPoints(
                    row == form.depth() ? LINE : row == form.depth() - 1 ? 4 * LINE : 2 * LINE);
            for (int column = 0; column < form.columns(); column++) {
                write(
                        line,
                        column,
                        row == form.depth() ? "(" + (column + 1) + ")" : "",
                        looks.head());
            }
        }
        for (StatisticsReport.Head head : form.heads()) {
            sheet.getRow(top + head.row()).getCell(head.column()).setCellValue(head.text());
            merge(
                    sheet,
                    top + head.row(),
                    top + head.row() + head.rows() - 1,
                    head.column(),
                    head.column() + head.columns() - 1);
        }
        return top + form.depth() + 1;
    }

    private static int body(Sheet sheet, int top, StatisticsReport.Form form, Looks looks) {
        int at = top;
        for (StatisticsReport.Row row : form.rows()) {
            Row line = sheet.createRow(at++);
            for (int column = 0; column < row.cells().size(); column++) {
                CellStyle style =
                        column == 1
                                ? row.isStrong() ? looks.cellNameStrong() : looks.cellName()
                                : row.isStrong() ? looks.cellStrong() : looks.cell();
                String text = row.cells().get(column);
                if (column >= 2 && NUMBER.matcher(text).matches()) {
                    Cell cell = line.createCell(column);
                    cell.setCellValue(Double.parseDouble(text.replace(',', '.')));
                    cell.setCellStyle(
                            text.indexOf(',') < 0
                                    ? style
                                    : row.isStrong() ? looks.rateStrong() : looks.rate());
                } else {
                    write(line, column, text, style);
                }
            }
        }
        if (form.rows().isEmpty()) {
            Row line = sheet.createRow(at++);
            for (int column = 0; column < form.columns(); column++) {
                write(line, column, column == 0 ? form.nothing() : "", looks.cell());
            }
            merge(sheet, at - 1, at - 1, 0, form.columns() - 1);
        }
        return at;
    }

    private void signs(Sheet sheet, int top, int half, int last, Looks looks) {
        String place = report.letterhead().place() + ", " + Words.day(report.at());
        String[][] lines = {
            {"", place},
            {"NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"},
            {"(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên, đóng dấu)"},
            {"", ""},
            {"", ""},
            {"", report.signer()}
        };
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(top + i);
            CellStyle style = i == 1 || i == 5 ? looks.centreStrong() : looks.centre();
            write(row, 0, lines[i][0], style);
            merge(sheet, top + i, top + i, 0, half - 1);
            write(row, half, lines[i][1], style);
            merge(sheet, top + i, top + i, half, last);
        }
    }

    private static void merge(Sheet sheet, int top, int bottom, int left, int right) {
        if (bottom > top || right > left) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }

    private static void write(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private Looks looks() {
        return new Looks(
                style(HorizontalAlignment.LEFT, false, false),
                style(HorizontalAlignment.LEFT, true, false),
                style(HorizontalAlignment.CENTER, true, false),
                style(HorizontalAlignment.RIGHT, false, false),
                style(HorizontalAlignment.CENTER, false, false),
                style(HorizontalAlignment.CENTER, true, false),
                style(HorizontalAlignment.CENTER, true, true),
                style(HorizontalAlignment.CENTER, false, true),
                style(HorizontalAlignment.LEFT, false, true),
                style(HorizontalAlignment.CENTER, true, true),
                style(HorizontalAlignment.LEFT, true, true),
                rate(false),
                rate(true));
    }

    private CellStyle rate(boolean bold) {
        CellStyle style = style(HorizontalAlignment.CENTER, bold, true);
        style.setDataFormat(book.createDataFormat().getFormat("0.00"));
        return style;
    }

    private CellStyle style(HorizontalAlignment side, boolean bold, boolean lined) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        style.setFont(font);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (lined) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
