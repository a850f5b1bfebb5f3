package vn.motcua.catalog.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import vn.motcua.kernel.RefusalException;
import vn.motcua.shell.Csv;

/**
 * Reads a table that is written as text (CSV, UTF-8), by the names of its columns. Cells are parted
 * by comma, semicolon or tab, whichever the row of heads has most of.
 */
public final class CsvReader {

    private static final char QUOTE = '"';

    private final String text;
    private final char parting;
    private final List<SheetLines.Row> rows = new ArrayList<>();
    private final List<SheetLines.Cell> cells = new ArrayList<>();
    private int at;
    private int column;
    private int line = 1;
    private int begun = 1;

    private CsvReader(String text) {
        this.text = text;
        String top = text.lines().findFirst().orElse("");
        this.parting =
                Stream.of(',', ';', '\t')
                        .max(
                                Comparator.comparingLong(
                                        one -> top.chars().filter(letter -> letter == one).count()))
                        .orElseThrow();
    }

    /**
     * @param most rows below the heads at most
     * @throws RefusalException with everything that is wrong, by cell
     */
    public static List<SheetReader.Line> read(
            byte[] content, List<SheetReader.Column> columns, int most) {
        if (content.length > SheetReader.MEGABYTES * 1024 * 1024) {
            throw new RefusalException(new SheetRefusal.SheetTooLarge(SheetReader.MEGABYTES));
        }
        CsvReader reader = new CsvReader(decoded(content));
        reader.parse(most);
        return new SheetLines(columns, new ArrayList<>()).of(reader.rows.iterator(), most);
    }

    private static String decoded(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith(Csv.MARK) ? text.substring(Csv.MARK.length()) : text;
        } catch (CharacterCodingException other) {
            throw new RefusalException(new SheetRefusal.CsvNotUtf8());
        }
    }

    /** As far as the heads and one row too many; what is blank is never kept. */
    private void parse(int most) {
        while (at < text.length() && rows.size() < most + 2) {
            String cell = (text.charAt(at) == QUOTE ? quoted() : plain()).strip();
            if (!cell.isEmpty()) {
                String where = CellReference.convertNumToColString(column) + begun;
                cells.add(new SheetLines.Cell(column, where, cell));
            }
            column++;
            if (at >= text.length() || text.charAt(at) != parting) {
                end();
            } else {
                at++;
                if (at >= text.length()) {
                    end();
                }
            }
        }
    }

    /** Ends a row, and passes over the mark of its end. */
    private void end() {
        if (rows.isEmpty() || !cells.isEmpty()) {
            rows.add(new SheetLines.Row(begun, cells));
        }
        cells.clear();
        column = 0;
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        begun = line;
    }

    private String plain() {
        int from = at;
        while (at < text.length()
                && text.charAt(at) != parting
                && text.charAt(at) != '\r'
                && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** A quotation mark within is written twice. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int opened = begun;
        at++;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '\n') {
                line++;
            }
            if (letter != QUOTE) {
                cell.append(letter);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                return cell + plain();
            }
        }
        throw new RefusalException(new SheetRefusal.CsvQuoteOpen(opened));
    }
}
