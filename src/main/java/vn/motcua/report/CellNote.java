package vn.motcua.report;

import java.time.Instant;
import java.util.UUID;

/** What somebody said of a number. */
public record CellNote(String template, RowKey row, int column, String words, Instant at, UUID by) {

    boolean isOf(String code, RowKey of, int at) {
        return template.equals(code) && row.equals(of) && column == at;
    }
}
