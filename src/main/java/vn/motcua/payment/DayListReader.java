package vn.motcua.payment;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.Refusal;

/**
 * Reads what a gateway lists of a day, one order a line: reference, number of the transaction,
 * amount in đồng, and {@code 00} where it was paid; parted by commas, semicolons or tabs. A first
 * line of words is its head.
 */
final class DayListReader {

    static final int MOST = 20_000;
    private static final int CELLS = 4;
    private static final int LONGEST = 100;

    private DayListReader() {}

    /** The lines, or everything that is wrong with them. */
    static List<DayLine> read(String text, List<Refusal> wrong) {
        List<DayLine> lines = new ArrayList<>();
        String[] all = text.strip().split("\\R", -1);
        for (int i = isHead(all[0]) ? 1 : 0; i < all.length && wrong.size() < 20; i++) {
            if (all[i].isBlank()) {
                continue;
            }
            String[] cells = all[i].split("[,;\t]", -1);
            if (!isLine(all[i])) {
                wrong.add(new PaymentRefusal.DayLineWrong(i + 1));
            } else {
                lines.add(
                        new DayLine(
                                lines.size() + 1,
                                cells[0].strip(),
                                cells[1].strip(),
                                Long.parseLong(cells[2].strip()),
                                cells[3].strip().equals("00")));
            }
        }
        if (lines.size() > MOST || text.isBlank() || lines.isEmpty() && wrong.isEmpty()) {
            wrong.add(new PaymentRefusal.DayListEmpty(MOST));
        }
        return lines;
    }

    /** Words where an amount would stand. */
    private static boolean isHead(String text) {
        String[] cells = text.split("[,;\t]", -1);
        return cells.length == CELLS && !cells[2].matches(".*[0-9].*");
    }

    private static boolean isLine(String text) {
        String[] cells = text.split("[,;\t]", -1);
        return cells.length == CELLS
                && !cells[0].isBlank()
                && cells[0].length() <= LONGEST
                && cells[1].length() <= LONGEST
                && cells[2].strip().matches("[0-9]{1,13}")
                && cells[3].strip().matches("[0-9A-Za-z]{1,10}");
    }
}
