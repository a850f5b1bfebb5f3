package vn.motcua.archive.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** The form by which a result of before the system is entered. */
public record OldResultPage(List<Unit> units, ArchiveNames names, FormView form) {

    public OldResultPage {
        units = List.copyOf(units);
    }

    public List<Field> fields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        fields.add(ResultFields.agency(units, names, frame));
        fields.addAll(ResultFields.old(names, frame));
        fields.addAll(ResultFields.paper(false, false, frame));
        return fields;
    }
}
