package vn.motcua.catalog.discrepancy.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a table file (CSV, RFC 4180) in UTF-8 with or without its mark; commas, semicolons or tabs
 * part its cells, whichever the first line has most of.
 */
final class TextTable {

    private static final char[] PARTINGS = {',', ';', '\t'};

    private final String sheet;
    private final String text;
    private final char parting;
    private final SheetTaker taker;
    private int at;
    private int row;

    private TextTable(String sheet, String text, SheetTaker taker) {
        this.sheet = sheet;
        this.text = text;
        this.taker = taker;
        this.parting = parting(text.lines().findFirst().orElse(""));
    }

    /** It is no text in UTF-8. */
    static final class NotUtf8 extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static void read(String file, byte[] content, SheetTaker taker) throws NotUtf8 {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (unmarked.indexOf('\0') >= 0) {
                throw new NotUtf8();
            }
            new TextTable(file, unmarked, taker).rows();
        } catch (CharacterCodingException other) {
            throw new NotUtf8();
        }
    }

    private static char parting(String first) {
        return Stream.of(0, 1, 2)
                .max(
                        Comparator.comparingLong((Integer one) ->
                                first.chars().filter(c -> c == PARTINGS[one]).count()))
                .map(one -> PARTINGS[one])
                .orElse(',');
    }

    private void rows() {
        while (at < text.length()) {
            row++;
            List<SheetCell> cells = new ArrayList<>();
            int column = 0;
            boolean more = true;
            while (more) {
                String cell = cell();
                if (!cell.isBlank()) {
                    cells.add(SheetCell.text(column, cell));
                }
                column++;
                more = at < text.length() && text.charAt(at) == parting;
                at += more ? 1 : 0;
            }
            endOfLine();
            taker.row(sheet, row, cells);
        }
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length()
                && text.charAt(at) != parting
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell + plain();
    }
}
