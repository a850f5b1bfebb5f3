package vn.motcua.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version as a file describes it, not yet published.
 *
 * @param process the internal process; the national catalogue gives none
 * @param at where the file begins to speak of it
 * @param rows the line of each row of the process
 */
public record ProcedureDraft(
        ProcedureVersion version,
        @Nullable InternalProcess process,
        Place at,
        Map<String, Place> rows) {

    public ProcedureDraft {
        rows = Map.copyOf(rows);
    }

    /** The same, published by this decision. */
    ProcedureDraft under(Decision decision) {
        return new ProcedureDraft(version.under(decision), process, at, rows);
    }
}
