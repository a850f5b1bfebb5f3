package vn.motcua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import vn.motcua.document.paper.Words;

/** The forms of a statutory report as a Word document, their heads over columns and rows. */
final class WordStatistics {

    private static final PageSize SIZE = PageSize.A4_LANDSCAPE;
    private static final double SMALL = 8.5;
    private static final double TEXT = 11;
    private static final double TITLE = 13;
    private static final int ORDINAL = 4;
    private static final int NAME = 20;

    private final XWPFDocument word = new XWPFDocument();
    private final StatisticsReport report;

    private WordStatistics(StatisticsReport report) {
        this.report = report;
    }

    static byte[] make(StatisticsReport report) {
        WordStatistics made = new WordStatistics(report);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = made.word) {
            WordPage.prepare(word, SIZE, "Báo cáo " + report.period(), report.at());
            boolean first = true;
            for (StatisticsReport.Form form : report.forms()) {
                made.form(form, first);
                first = false;
            }
            word.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void form(StatisticsReport.Form form, boolean first) {
        if (!first) {
            // A table cannot begin a page; the line before it can.
            XWPFParagraph next = word.createParagraph();
            next.setPageBreak(true);
            next.setSpacingAfter(0);
            next.setSpacingBetween(3, LineSpacingRule.EXACT);
        }
        XWPFTable head = table(1, 48, 52);
        head.removeBorders();
        XWPFTableCell left = head.getRow(0).getCell(0);
        say(left, "Biểu số " + form.number(), ParagraphAlignment.LEFT, TEXT, true);
        say(left, "Kỳ báo cáo: " + report.period(), ParagraphAlignment.LEFT, TEXT, false);
        say(left, "(" + report.days() + ")", ParagraphAlignment.LEFT, TEXT, false);
        XWPFTableCell right = head.getRow(0).getCell(1);
        say(right, "Đơn vị báo cáo: " + report.reporter(), ParagraphAlignment.LEFT, TEXT, false);
        say(
                right,
                "Đơn vị nhận báo cáo: " + Words.orDots(report.recipient()),
                ParagraphAlignment.LEFT,
                TEXT,
                false);
        if (!report.number().isEmpty()) {
            say(
                    right,
                    "Kèm theo báo cáo số " + report.number(),
                    ParagraphAlignment.LEFT,
                    TEXT,
                    false);
        }
        line("", ParagraphAlignment.LEFT, SMALL, false, false);
        line(Words.capitals(form.title()), ParagraphAlignment.CENTER, TITLE, true, false);
        if (!report.standing().isEmpty()) {
            line(report.standing(), ParagraphAlignment.CENTER, TEXT, false, false);
        }
        if (!form.caution().isEmpty()) {
            line(form.caution(), ParagraphAlignment.CENTER, TEXT, true, false);
        }
        line("Đơn vị tính: " + form.countedIn(), ParagraphAlignment.RIGHT, TEXT, false, true);
        figures(form);
        for (String note : form.notes()) {
            line(note, ParagraphAlignment.LEFT, SMALL, false, true);
        }
        signs();
    }

    private void figures(StatisticsReport.Form form) {
        int columns = form.columns();
        int[] widths = new int[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] =
                    column == 0
                            ? ORDINAL
                            : column == 1 ? NAME : (100 - ORDINAL - NAME) / (columns - 2);
        }
        int body = Math.max(1, form.rows().size());
        XWPFTable table = table(form.depth() + 1 + body, widths);
        for (StatisticsReport.Head head : form.heads()) {
            XWPFTableCell cell = table.getRow(head.row()).getCell(head.column());
            say(cell, head.text(), ParagraphAlignment.CENTER, SMALL, true);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            for (int row = head.row(); head.rows() > 1 && row < head.row() + head.rows(); row++) {
                properties(table.getRow(row).getCell(head.column()))
                        .addNewVMerge()
                        .setVal(row == head.row() ? STMerge.RESTART : STMerge.CONTINUE);
            }
        }
        numbers(table, form);
        rows(table, form);
        // Last, and from right to left: joined cells change the places of those behind them.
        form.heads().stream()
                .filter(head -> head.columns() > 1)
                .sorted((a, b) -> Integer.compare(b.column(), a.column()))
                .forEach(head -> join(table.getRow(head.row()), head.column(), head.columns()));
        for (int row = 0; row <= form.depth(); row++) {
            table.getRow(row).setRepeatHeader(true);
            table.getRow(row).setCantSplitRow(true);
        }
    }

    private static void numbers(XWPFTable table, StatisticsReport.Form form) {
        for (int column = 0; column < form.columns(); column++) {
            say(
                    table.getRow(form.depth()).getCell(column),
                    "(" + (column + 1) + ")",
                    ParagraphAlignment.CENTER,
                    SMALL,
                    false);
        }
    }

    private static void rows(XWPFTable table, StatisticsReport.Form form) {
        int at = form.depth() + 1;
        for (StatisticsReport.Row row : form.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                say(
                        table.getRow(at).getCell(column),
                        row.cells().get(column),
                        column == 1 ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER,
                        SMALL,
                        row.isStrong());
            }
            table.getRow(at).setCantSplitRow(true);
            at++;
        }
        if (form.rows().isEmpty()) {
            say(
                    table.getRow(at).getCell(0),
                    form.nothing(),
                    ParagraphAlignment.CENTER,
                    SMALL,
                    false);
            join(table.getRow(at), 0, form.columns());
        }
    }

    /** Below the objects of the library, which do not follow when a cell goes. */
    private static void join(XWPFTableRow row, int column, int columns) {
        for (int i = 1; i < columns; i++) {
            row.getCtRow().removeTc(column + 1);
        }
        CTTc cell = row.getCtRow().getTcArray(column);
        CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }

    private void signs() {
        line("", ParagraphAlignment.LEFT, SMALL, false, false);
        XWPFTable signs = table(1, 50, 50);
        signs.removeBorders();
        signs.getRow(0).setCantSplitRow(true);
        XWPFTableCell left = signs.getRow(0).getCell(0);
        say(left, " ", ParagraphAlignment.CENTER, TEXT, false);
        say(left, "NGƯỜI LẬP BIỂU", ParagraphAlignment.CENTER, TEXT, true);
        say(left, "(Ký, ghi rõ họ tên)", ParagraphAlignment.CENTER, TEXT, false);
        XWPFTableCell right = signs.getRow(0).getCell(1);
        String place = report.letterhead().place() + ", " + Words.day(report.at());
        say(right, place, ParagraphAlignment.CENTER, TEXT, false);
        say(right, "THỦ TRƯỞNG ĐƠN VỊ", ParagraphAlignment.CENTER, TEXT, true);
        say(right, "(Ký, ghi rõ họ tên, đóng dấu)", ParagraphAlignment.CENTER, TEXT, false);
        say(right, " ", ParagraphAlignment.CENTER, TEXT, false);
        say(right, " ", ParagraphAlignment.CENTER, TEXT, false);
        say(right, report.signer(), ParagraphAlignment.CENTER, TEXT, true);
    }

    private XWPFTable table(int rows, int... percents) {
        XWPFTable table = word.createTable(rows, percents.length);
        int width =
                WordPage.twips(SIZE.width() - SIZE.margins().left() - SIZE.margins().right())
                        .intValue();
        table.setWidth(width);
        table.setCellMargins(0, 40, 0, 40);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < percents.length; column++) {
            int each = width * percents[column] / 100;
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
            for (int row = 0; row < rows; row++) {
                table.getRow(row).getCell(column).setWidth(Integer.toString(each));
            }
        }
        return table;
    }

    private void line(
            String text, ParagraphAlignment side, double points, boolean bold, boolean italic) {
        XWPFRun run = run(word.createParagraph(), text, side, points, bold);
        run.setItalic(italic);
    }

    /** A cell comes with one paragraph, which is used before another is added. */
    private static void say(
            XWPFTableCell cell, String text, ParagraphAlignment side, double points, boolean bold) {
        XWPFParagraph last = cell.getParagraphs().getLast();
        run(last.getRuns().isEmpty() ? last : cell.addParagraph(), text, side, points, bold);
    }

    private static XWPFRun run(
            XWPFParagraph paragraph,
            String text,
            ParagraphAlignment side,
            double points,
            boolean bold) {
        paragraph.setAlignment(side);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text);
        return run;
    }
}
