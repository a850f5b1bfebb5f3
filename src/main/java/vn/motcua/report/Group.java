package vn.motcua.report;

/**
 * A head over several columns.
 *
 * @param from the first of them, {@code to} the last
 * @param depth 1 for the uppermost
 */
public record Group(String title, String titleEn, int from, int to, int depth) {

    public Group {
        if (to < from || depth < 1) {
            throw new IllegalArgumentException("No columns under " + title);
        }
    }

    boolean covers(int column) {
        return from <= column && column <= to;
    }
}
