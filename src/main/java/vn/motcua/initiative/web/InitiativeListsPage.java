package vn.motcua.initiative.web;

import java.util.List;
import vn.motcua.initiative.InitiativeList;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * The lists in which initiatives went up, or are to go up.
 *
 * @param agencies in whose name the viewer may open one
 */
public record InitiativeListsPage(
        List<InitiativeList> lists, List<Unit> agencies, InitiativeNames names, FormView form) {

    public InitiativeListsPage {
        lists = List.copyOf(lists);
        agencies = List.copyOf(agencies);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("title", frame.text("initiative.list.title")).maxLength(300).mandatory(),
                Field.of(Field.Kind.DIGITS, "year", frame.text("initiative.list.year"))
                        .maxLength(4)
                        .size("tiny")
                        .mandatory(),
                Field.select(
                                "agency",
                                frame.text("initiative.list.agency"),
                                names.options(agencies, frame))
                        .mandatory());
    }
}
