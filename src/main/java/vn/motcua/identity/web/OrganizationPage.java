package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.organization.Unit;
import vn.motcua.shell.FormView;

/** Today's units, each with its depth in the tree, and the form that loads a file. */
public record OrganizationPage(List<Row> rows, FormView form) {

    /** One unit in a line; {@code depth} counts from 0. */
    public record Row(Unit unit, int depth) {}

    public OrganizationPage {
        rows = List.copyOf(rows);
    }
}
