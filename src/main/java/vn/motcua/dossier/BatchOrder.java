package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;

/**
 * A wish to do the same with many tasks.
 *
 * @param id made when the form was shown; the same id is the same batch
 */
public record BatchOrder(UUID id, BatchAct act, BatchFields fields, List<BatchRow> rows) {

    public BatchOrder {
        rows = List.copyOf(rows);
    }
}
