package vn.motcua.catalog.discrepancy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.discrepancy.sheet.SheetProblem;

/**
 * One file of the national catalogue that was sent: a sheet, a table file, or answers as JSON.
 *
 * @param rows how many procedures it holds, once it is read
 * @param problems what is wrong in it, the first fifty; empty where it is kept
 * @param found how many problems there are in all
 * @param job which reads it; absent where that needed none
 */
public record CatalogueSheet(
        UUID id,
        String file,
        State state,
        int rows,
        List<SheetProblem> problems,
        int found,
        UUID loadedBy,
        Instant loadedAt,
        @Nullable UUID job) {

    /** Where it stands. */
    public enum State {
        /** Not read to its end. */
        WAITING,
        /** Its rows are what the national database is known to say, until newer ones come. */
        KEPT,
        /** Something is wrong in it, and nothing of it was kept. */
        REFUSED,
        /** Set aside by a person; its rows count no more. */
        WITHDRAWN
    }

    public CatalogueSheet {
        problems = List.copyOf(problems);
    }
}
