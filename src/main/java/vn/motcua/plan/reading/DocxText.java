package vn.motcua.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import vn.motcua.kernel.VietnameseText;

/**
 * A Word document as lines: a row of a table is one line whose cells are parted by tabs. Tables
 * that only lay out a page, such as its head, are the lines of their cells.
 */
public final class DocxText {

    private static final int COLUMNS = 4;
    private static final int MOST_COLUMNS = 20;

    private DocxText() {}

    /**
     * @throws IOException where it is no such document
     */
    public static String read(InputStream docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(docx)) {
            List<String> lines = new ArrayList<>();
            boolean tasks = false;
            for (IBodyElement element : document.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> lines.add(text(paragraph.getText()));
                    case XWPFTable table -> tasks = table(table, tasks, lines);
                    default -> {}
                }
            }
            return String.join("\n", lines);
        } catch (OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new IOException(broken);
        }
    }

    private static boolean table(XWPFTable table, boolean tasksBefore, List<String> lines) {
        List<XWPFTableRow> rows = table.getRows();
        int widest = rows.stream().mapToInt(row -> row.getTableCells().size()).max().orElse(0);
        boolean named =
                !rows.isEmpty()
                        && rows.getFirst().getTableCells().stream()
                                .anyMatch(cell ->
                                        Column.of(cell.getText()).orElse(null) == Column.NUMBER);
        boolean tasks = named || tasksBefore && widest >= COLUMNS;
        lines.add("");
        for (XWPFTableRow row : rows) {
            if (tasks) {
                lines.add(
                        row.getTableCells().stream()
                                .map(cell -> cell(cell) + "\t".repeat(span(cell) - 1))
                                .collect(Collectors.joining("\t")));
            } else {
                row.getTableCells()
                        .forEach(cell ->
                                cell.getParagraphs()
                                        .forEach(one -> lines.add(text(one.getText()))));
            }
        }
        lines.add("");
        return tasks;
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .map(DocxText::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /** Over how many columns it goes. */
    private static int span(XWPFTableCell cell) {
        CTTcPr look = cell.getCTTc().getTcPr();
        return look == null || look.getGridSpan() == null
                ? 1
                : Math.clamp(look.getGridSpan().getVal().intValue(), 1, MOST_COLUMNS);
    }

    private static String text(String words) {
        return VietnameseText.tidy(words);
    }
}
