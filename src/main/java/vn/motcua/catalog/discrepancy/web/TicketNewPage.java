package vn.motcua.catalog.discrepancy.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form by which staff report a discrepancy that they found.
 *
 * @param manager whether they see tickets too
 */
public record TicketNewPage(FormView form, boolean manager) {

    public Field code(Frame frame) {
        return Field.text("code", frame.text("catalog.discrepancy.code"))
                .hint(frame.text("catalog.discrepancy.code.hint"))
                .maxLength(40)
                .size("short")
                .mandatory();
    }

    public Field type(Frame frame) {
        return Field.radio("type", frame.text("catalog.discrepancy.type"), TicketWords.types(frame))
                .mandatory();
    }

    public Field part(Frame frame) {
        List<Option> parts = new ArrayList<>();
        parts.add(Option.of("", frame.text("catalog.difference.whole")));
        DifferencesPage.PARTS.forEach(what ->
                parts.add(Option.of(what.name(), frame.text("catalog.constituent." + what))));
        return Field.select("part", frame.text("catalog.difference.part"), parts);
    }

    public Field note(Frame frame) {
        return Field.textarea("note", frame.text("catalog.discrepancy.note"))
                .hint(frame.text("catalog.discrepancy.note.hint"))
                .maxLength(2000)
                .mandatory();
    }
}
