package vn.motcua.eform;

import java.util.List;

/** A section of answers in reading form, for a review page, a panel or print. */
public record Answered(String section, String title, List<Line> lines) {

    /** A label with its text, or with rows of a table under heads. */
    public record Line(String label, String text, List<String> heads, List<List<String>> rows) {

        public Line {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        static Line of(String label, String text) {
            return new Line(label, text, List.of(), List.of());
        }

        public boolean table() {
            return !heads.isEmpty();
        }
    }

    public Answered {
        lines = List.copyOf(lines);
    }
}
