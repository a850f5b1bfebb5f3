package vn.motcua.measure.board;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.measure.indicator.Measured;
import vn.motcua.measure.indicator.Verdict;
import vn.motcua.plan.Plan;

/**
 * A plan as it stands.
 *
 * @param asked of whom and of when its figures are
 */
public record Board(Plan plan, Asked asked, List<BoardRow> rows) {

    public Board {
        rows = List.copyOf(rows);
    }

    /** All indicators of its rows. */
    public Stream<Measured> measured() {
        return rows.stream().flatMap(row -> row.measured().stream());
    }

    public long count(Verdict verdict) {
        return measured()
                .filter(Measured::hasSource)
                .filter(one -> one.verdict() == verdict)
                .count();
    }

    public long withoutSource() {
        return measured().filter(one -> !one.hasSource()).count();
    }
}
