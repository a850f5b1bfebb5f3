package vn.motcua.communication.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.communication.paper.CommunicationPaper;
import vn.motcua.communication.paper.PaperKind;
import vn.motcua.communication.paper.PaperTyped;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Plans and directives of units, with the form of a further one.
 *
 * @param unit whose are asked for; blank for all
 * @param units in whose name the viewer records one; none where the viewer does not
 * @param strikable those that the viewer may strike
 */
public record PapersPage(
        List<CommunicationPaper> all,
        String unit,
        List<Unit> units,
        Set<UUID> strikable,
        CommunicationNames names,
        FormView form) {

    public PapersPage {
        all = List.copyOf(all);
        units = List.copyOf(units);
        strikable = Set.copyOf(strikable);
    }

    public List<CommunicationPaper> shown() {
        return all.stream()
                .filter(one -> unit.isBlank() || one.unit().toString().equals(unit))
                .toList();
    }

    public FormView form(String which) {
        return form.value("form").equals(which) ? form : FormView.empty();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select("unit", frame.text("communication.unit"), names.units(units, frame))
                        .mandatory(),
                Field.radio(
                                "kind",
                                frame.text("communication.paper.kind"),
                                Arrays.stream(PaperKind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text(
                                                                "communication.paper.kind."
                                                                        + kind)))
                                        .toList())
                        .mandatory(),
                Field.text("number", frame.text("communication.paper.number"))
                        .maxLength(PaperTyped.NUMBER)
                        .size("medium")
                        .mandatory(),
                Field.date("signedOn", frame.text("communication.paper.signedOn"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.date("until", frame.text("communication.paper.until"))
                        .hint(frame.text("communication.paper.until.hint"))
                        .placeholder("dd/mm/yyyy"),
                Field.text("title", frame.text("communication.paper.title"))
                        .maxLength(PaperTyped.TITLE)
                        .mandatory(),
                Field.of(Field.Kind.FILE, "file", frame.text("communication.file")));
    }
}
