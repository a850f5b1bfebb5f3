package vn.motcua.catalog.internal.web;

import java.util.List;
import vn.motcua.catalog.internal.InternalImports.Effect;
import vn.motcua.catalog.internal.InternalImports.Row;
import vn.motcua.shell.FormView;

/**
 * A file of internal procedures before it is taken in.
 *
 * @param hash of the file that was looked at; empty before one was
 */
public record InternalImportPage(FormView form, String hash, String file, List<Row> rows) {

    public InternalImportPage {
        rows = List.copyOf(rows);
    }

    public long count(Effect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }

    public boolean doesAnything() {
        return rows.stream().anyMatch(row -> row.effect() != Effect.SAME);
    }

    public String tone(Row row) {
        return row.effect() == Effect.SAME ? "soon" : "done";
    }
}
