package vn.motcua.catalog.bulk;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change;
import vn.motcua.kernel.Refusal;

/**
 * What changing many procedures at once would do.
 *
 * @param lines those that change, by code
 * @param same codes of those that are so already
 * @param refusals what stands in the way; with one of them nothing is done
 * @param stamp by which doing it is held to what was seen
 */
public record BulkPreview(
        LocalDate from, List<Line> lines, List<String> same, List<Refusal> refusals, String stamp) {

    /**
     * One procedure.
     *
     * @param changes as the comparison of versions names them; none where only the end moves
     */
    public record Line(ProcedureVersion before, ProcedureVersion after, List<Change> changes) {
        public Line {
            changes = List.copyOf(changes);
        }

        /** Whether it will end on another day. */
        public boolean endMoves() {
            return !java.util.Objects.equals(before.validTo(), after.validTo());
        }

        /** Whether it will be in another field. */
        public boolean fieldMoves() {
            return !before.field().equals(after.field());
        }
    }

    public BulkPreview {
        lines = List.copyOf(lines);
        same = List.copyOf(same);
        refusals = List.copyOf(refusals);
    }
}
