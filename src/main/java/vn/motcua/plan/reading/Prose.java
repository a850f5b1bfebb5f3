package vn.motcua.plan.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines run together into one text, so that nothing depends on where they were broken; it still
 * knows from which line each character came.
 */
final class Prose {

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> starts = new ArrayList<>();

    void add(int line, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        starts.add(new int[] {text.length(), line});
        text.append(words);
    }

    String text() {
        return text.toString();
    }

    /** The line in which the character at an offset stands; one where the text is empty. */
    int line(int offset) {
        int line = 1;
        for (int[] start : starts) {
            if (start[0] > offset) {
                break;
            }
            line = start[1];
        }
        return line;
    }
}
