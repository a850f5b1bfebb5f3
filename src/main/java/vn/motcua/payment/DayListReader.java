package vn.motcua.payment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/**
 * Reads what a gateway lists of a day, one order a line: reference, number of the transaction,
 * amount in đồng, and {@code 00} where it was paid or {@code 05} where it was given back; parted by
 * commas, semicolons or tabs. A first line of words is its head.
 */
final class DayListReader {

    static final int MOST = 200_000;
    private static final int NAMED = 20;
    private static final int LINE = 1_000;
    private static final char BOM = '\uFEFF';
    private static final String PARTS = "[,;\t]";
    private static final String PAID = "00";

    /** As VNPAY calls a refund that it carries out. */
    private static final String BACK = "05";

    private static final int CELLS = 4;
    private static final int LONGEST = 100;

    private DayListReader() {}

    /** The lines, or everything that is wrong with them. */
    static List<DayLine> read(String text, List<Refusal> wrong) {
        try {
            return read(new StringReader(text), wrong);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** The same, line by line: however long the list, no more than its lines is held. */
    static List<DayLine> read(Reader text, List<Refusal> wrong) throws IOException {
        List<DayLine> lines = new ArrayList<>();
        BufferedReader in = new BufferedReader(text);
        int number = 0;
        for (String line = next(in); line != null; line = next(in)) {
            number++;
            if (line.isBlank() || number == 1 && isHead(line)) {
                continue;
            }
            if (!isLine(line)) {
                wrong.add(new StatementRefusal.DayLineWrong(number));
            } else {
                lines.add(line(lines.size() + 1, line.split(PARTS, -1)));
            }
            if (wrong.size() >= NAMED || lines.size() > MOST) {
                break;
            }
        }
        if (lines.size() > MOST || lines.isEmpty() && wrong.isEmpty()) {
            wrong.add(new StatementRefusal.DayListEmpty(MOST));
        }
        return lines;
    }

    /**
     * Of a line that is too long only the beginning, which is none of ours either; null at the end.
     */
    private static @Nullable String next(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.length() <= LINE && c != '\r' && c != BOM) {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static DayLine line(int no, String[] cells) {
        String state = cells[3].strip();
        return new DayLine(
                no,
                cells[0].strip(),
                cells[1].strip(),
                Long.parseLong(cells[2].strip()),
                state.equals(PAID),
                state.equals(BACK));
    }

    /** Words where an amount would stand. */
    private static boolean isHead(String text) {
        String[] cells = text.split(PARTS, -1);
        return cells.length == CELLS && !cells[2].matches(".*[0-9].*");
    }

    private static boolean isLine(String text) {
        String[] cells = text.split(PARTS, -1);
        return cells.length == CELLS
                && !cells[0].isBlank()
                && cells[0].length() <= LONGEST
                && cells[1].length() <= LONGEST
                && cells[2].strip().matches("[0-9]{1,13}")
                && cells[3].strip().matches("[0-9A-Za-z]{1,10}");
    }
}
