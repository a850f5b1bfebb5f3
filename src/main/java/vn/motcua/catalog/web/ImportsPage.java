package vn.motcua.catalog.web;

import java.util.List;
import vn.motcua.catalog.national.NationalImport;
import vn.motcua.shell.FormView;

/** The imports of the national database, and the form that loads one. */
public record ImportsPage(FormView form, List<NationalImport> imports) {

    public ImportsPage {
        imports = List.copyOf(imports);
    }
}
