package vn.motcua.petition.web;

import java.util.List;
import vn.motcua.document.UploadRules;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The form by which anybody sends a petition.
 *
 * @param rules what files are taken, {@code most} how many
 */
public record SendPage(FormView form, PetitionNames names, UploadRules rules, int most) {

    /** Nobody sees this field; programs fill it in. */
    static final String TRAP = "website";

    public String trap() {
        return TRAP;
    }

    public Field agency(Frame frame) {
        List<Option> agencies =
                names.addressed().stream().map(unit -> PetitionNames.option(unit, frame)).toList();
        return PetitionForm.agency(agencies, frame);
    }

    public List<Field> content(Frame frame) {
        return PetitionForm.content(names, frame);
    }

    public Field files(Frame frame) {
        return PetitionForm.files(rules.names(), rules.maxMegabytes(), most, frame);
    }

    public List<Field> sender(Frame frame) {
        return PetitionForm.sender(frame, true);
    }

    public Field understood(Frame frame) {
        return Field.checkbox("understood", frame.text("petition.understood")).mandatory();
    }

    /** Files that were good while the rest of the form was not. */
    public List<String> kept() {
        return form.values().getOrDefault(PetitionFiles.KEPT, List.of());
    }

    public String name(String kept) {
        return kept.substring(kept.indexOf(':') + 1);
    }
}
