package vn.motcua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of figures (biểu II.06a/VPCP/KSTT), and beside it what its columns hold.
 *
 * @param reporter whose dossiers are counted (đơn vị báo cáo)
 * @param period such as {@code từ ngày 01/3/2022 đến ngày 31/3/2022}
 * @param caution what a reader could take wrongly of these figures; null where nothing
 * @param countedAt how they stood then
 */
public record FiguresSheet(
        Letterhead letterhead,
        String reporter,
        String period,
        @Nullable String caution,
        List<Line> lines,
        Line total,
        List<Beside> beside,
        Instant countedAt) {

    public FiguresSheet {
        lines = List.copyOf(lines);
        beside = List.copyOf(beside);
    }

    /**
     * One field of procedures.
     *
     * @param columns 3 to 13 as the form numbers them
     */
    public record Line(String field, List<Integer> columns) {

        public Line {
            columns = List.copyOf(columns);
        }
    }

    /** How many of the dossiers in a column wait, were returned, or have no due day. */
    public record Beside(String column, int waiting, int returned, int undated) {}
}
