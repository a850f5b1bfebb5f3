package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.List;

/**
 * How well a place is posted (độ phủ niêm yết).
 *
 * @param required procedures that are to hang there
 * @param current those whose sheet says what holds
 * @param late sheets that are overdue, to put up or to take down
 */
public record Coverage(int required, int current, int late) {

    static Coverage of(List<PostingLine> lines, LocalDate today) {
        int required = 0;
        int current = 0;
        int late = 0;
        for (PostingLine line : lines) {
            required += line.state() == PostingLine.State.LEFT_OVER ? 0 : 1;
            current += line.isDone() ? 1 : 0;
            late += line.isLate(today) ? 1 : 0;
        }
        return new Coverage(required, current, late);
    }
}
