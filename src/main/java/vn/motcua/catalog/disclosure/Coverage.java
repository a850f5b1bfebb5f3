package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.List;

/**
 * How well a place is posted (độ phủ niêm yết).
 *
 * @param required procedures that are to hang there
 * @param current those whose sheet says what holds
 * @param due sheets to put up anew or to take down
 * @param late those of them that are overdue
 * @param postedLate current sheets that were put up after their last day
 */
public record Coverage(int required, int current, int due, int late, int postedLate) {

    public static Coverage of(List<PostingLine> lines, LocalDate today) {
        int required = 0;
        int current = 0;
        int late = 0;
        int postedLate = 0;
        for (PostingLine line : lines) {
            required += line.state() == PostingLine.State.LEFT_OVER ? 0 : 1;
            current += line.isDone() ? 1 : 0;
            late += line.isLate(today) ? 1 : 0;
            postedLate += line.isDone() && line.lateBy() > 0 ? 1 : 0;
        }
        return new Coverage(required, current, lines.size() - current, late, postedLate);
    }
}
