package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form of an instrument.
 *
 * @param id of the instrument that it makes
 */
public record RecountNewPage(String id, List<Unit> agencies, FormView form) {

    /** Of one agency there is nothing to pick. */
    public List<Field> fields(Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (agencies.size() > 1) {
            fields.add(
                    Field.select("agency", frame.text("dossier.recount.agency"), options(frame))
                            .hint(frame.text("dossier.recount.agency.hint"))
                            .mandatory());
        }
        fields.add(
                Field.text("number", frame.text("dossier.recount.number"))
                        .hint(frame.text("dossier.recount.number.hint"))
                        .maxLength(60)
                        .size("medium")
                        .mandatory());
        fields.add(Field.date("day", frame.text("dossier.recount.day")).mandatory());
        fields.add(
                Field.textarea("summary", frame.text("dossier.recount.summary"))
                        .hint(frame.text("dossier.recount.summary.hint"))
                        .maxLength(500)
                        .mandatory());
        return fields;
    }

    private List<Option> options(Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", "–")));
        agencies.forEach(
                a -> options.add(Option.of(a.id().toString(), frame.either(a.name(), a.nameEn()))));
        return options;
    }
}
