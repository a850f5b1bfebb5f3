package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.kernel.VietnameseText;

/**
 * A row while lines are added to it: its cells as one line each.
 *
 * @param afterBreak whether a page ended just before it
 */
final class TableRow {

    private final StringBuilder raw;
    private final int line;
    private final boolean afterBreak;
    private int lastLine;

    TableRow(int line, String text, boolean afterBreak) {
        this.line = line;
        this.lastLine = line;
        this.afterBreak = afterBreak;
        this.raw = new StringBuilder(text);
    }

    void add(int at, String text) {
        raw.append(' ').append(text);
        lastLine = at;
    }

    int tabs() {
        return (int) raw.chars().filter(c -> c == '\t').count();
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (String cell : raw.toString().split("\t", -1)) {
            cells.add(VietnameseText.tidy(cell));
        }
        return cells;
    }

    int line() {
        return line;
    }

    int lastLine() {
        return lastLine;
    }

    boolean afterBreak() {
        return afterBreak;
    }
}
