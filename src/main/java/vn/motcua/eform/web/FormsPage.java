package vn.motcua.eform.web;

import java.util.List;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.shell.FormView;

/** Procedures with and without a form. */
public record FormsPage(FormView form, List<Row> rows, int made) {

    /**
     * @param made whether a form is in force
     * @param begun whether somebody works at one
     */
    public record Row(ProcedureVersion version, boolean made, boolean begun) {}

    public FormsPage {
        rows = List.copyOf(rows);
    }
}
