package vn.motcua.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on which a plan is gone through once a quarter (phiếu rà soát).
 *
 * @param closedOn absent while it is written
 */
public record Review(UUID plan, Quarter quarter, @Nullable LocalDate closedOn, List<Line> lines) {

    /** What is said of one row. */
    public record Line(UUID row, int percent, String difficulty, String proposal) {}

    public Review {
        lines = List.copyOf(lines);
    }

    public boolean isClosed() {
        return closedOn != null;
    }
}
