package vn.motcua.catalog.discrepancy.web;

import java.util.List;
import vn.motcua.catalog.discrepancy.CatalogueSheet;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** The files of the national catalogue that were sent, and the form that sends one. */
public record SheetsPage(FormView form, List<CatalogueSheet> sheets, int megabytes) {

    public SheetsPage {
        sheets = List.copyOf(sheets);
    }

    public Field file(Frame frame) {
        return Field.of(Field.Kind.FILE, "file", frame.text("catalog.sheet.file"))
                .hint(frame.text("catalog.sheet.file.hint", megabytes))
                .mandatory();
    }

    public Field newFields(Frame frame) {
        return Field.checkbox("newFields", frame.text("catalog.sheet.new-fields"))
                .hint(frame.text("catalog.sheet.new-fields.hint"));
    }

    static String tone(CatalogueSheet.State state) {
        return switch (state) {
            case WAITING -> "soon";
            case KEPT, WITHDRAWN -> "done";
            case REFUSED -> "late";
        };
    }

    public String tone(CatalogueSheet sheet) {
        return tone(sheet.state());
    }
}
