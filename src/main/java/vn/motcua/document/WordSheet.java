package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A Word document on one of our sheets: paragraphs, columns side by side, tables, a picture. */
final class WordSheet implements Closeable {

    private static final int CELL_MARGIN = 60;

    private final XWPFDocument word = new XWPFDocument();
    private final PageSize size;

    WordSheet(PageSize size, String title, Instant madeAt) {
        this.size = size;
        WordPage.prepare(word, size, title, madeAt);
    }

    XWPFParagraph paragraph() {
        return word.createParagraph();
    }

    WordText begin(XWPFParagraph paragraph, WordLook look) {
        paragraph.setAlignment(look.side());
        paragraph.setSpacingBefore((int) (look.before() * size.text() * 20));
        paragraph.setSpacingAfter(look.side() == ParagraphAlignment.LEFT ? 40 : 0);
        return new WordText(paragraph, look, look.bold(), size.text());
    }

    /** A line whose second half begins in the middle of the page. */
    WordText beginHalves() {
        XWPFParagraph paragraph = paragraph();
        WordText text = begin(paragraph, WordLook.PLAIN);
        CTTabStop middle = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        middle.setVal(STTabJc.LEFT);
        middle.setPos(BigInteger.valueOf(textWidth() * 53L / 100));
        return text;
    }

    /** The short line under the name of an agency. */
    void rule(XWPFParagraph paragraph) {
        // Written in, so that what comes next does not share its height.
        paragraph.createRun();
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(textWidth() / 8);
        paragraph.setIndentationRight(textWidth() / 8);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(3, LineSpacingRule.EXACT);
    }

    void picture(XWPFParagraph paragraph, String dataAddress, String label) {
        byte[] png =
                Base64.getDecoder().decode(dataAddress.substring(dataAddress.indexOf(',') + 1));
        int side = (int) (5.4 * size.text() * Units.EMU_PER_POINT);
        try {
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            Document.PICTURE_TYPE_PNG,
                            label,
                            side,
                            side);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Places side by side without lines, whose widths are per cent of the page's text. */
    List<Supplier<XWPFParagraph>> columns(int... percents) {
        List<Double> widths = new ArrayList<>();
        for (int percent : percents) {
            widths.add((double) percent);
        }
        XWPFTable table = table(1, widths);
        table.removeBorders();
        table.getRow(0).setCantSplitRow(true);
        gap();
        return cells(table, 0);
    }

    /** A table with lines whose first row is its head, said again on every page. */
    List<List<Supplier<XWPFParagraph>>> grid(int rows, List<Double> widths) {
        XWPFTable table = table(rows, widths);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0)
                .getTableCells()
                .forEach(cell -> cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER));
        gap();
        List<List<Supplier<XWPFParagraph>>> grid = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            table.getRow(row).setCantSplitRow(true);
            grid.add(cells(table, row));
        }
        return grid;
    }

    /** Two tables that touch are one to Word. */
    private void gap() {
        XWPFParagraph gap = word.createParagraph();
        gap.setSpacingAfter(0);
        gap.setSpacingBetween(3, LineSpacingRule.EXACT);
    }

    private XWPFTable table(int rows, List<Double> percents) {
        XWPFTable table = word.createTable(rows, percents.size());
        table.setWidth(textWidth());
        table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < percents.size(); column++) {
            int width = (int) (textWidth() * percents.get(column) / 100);
            for (int row = 0; row < rows; row++) {
                table.getRow(row).getCell(column).setWidth(Integer.toString(width));
            }
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        return table;
    }

    private static List<Supplier<XWPFParagraph>> cells(XWPFTable table, int row) {
        List<Supplier<XWPFParagraph>> cells = new ArrayList<>();
        for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
            cells.add(() -> next(cell));
        }
        return cells;
    }

    /** A cell comes with one paragraph, which is used before another is added. */
    private static XWPFParagraph next(XWPFTableCell cell) {
        XWPFParagraph last = cell.getParagraphs().getLast();
        return last.getRuns().isEmpty() ? last : cell.addParagraph();
    }

    void write(OutputStream out) throws IOException {
        word.write(out);
    }

    @Override
    public void close() throws IOException {
        word.close();
    }

    private int textWidth() {
        return WordPage.twips(size.width() - size.margins().left() - size.margins().right())
                .intValue();
    }
}
