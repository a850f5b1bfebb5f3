package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.RebaseDraft;
import vn.motcua.dossier.RebasePlaces;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The dossiers of a procedure on older processes, what would become of each, and the instrument.
 *
 * @param current the version whose process they could go on by
 * @param targets the steps at which a dossier may go on
 */
public record RebaseNewPage(
        Unit agency,
        ProcedureVersion current,
        InternalProcess process,
        List<Step> targets,
        List<RebaseRow> rows,
        RebasePlaces places,
        FormView form) {

    public String name(Frame frame) {
        return frame.either(current.name(), current.nameEn());
    }

    public long moving() {
        return rows.stream().filter(row -> row.line().moves()).count();
    }

    public boolean isCapped() {
        return rows.size() >= RebaseDraft.MOST;
    }

    /** Each step at which some dossier is, once, with the step chosen for it. */
    public List<Field> places(Frame frame) {
        Map<RebasePlaces.Place, RebaseRow> once = new LinkedHashMap<>();
        rows.forEach(row -> once.putIfAbsent(row.place(), row));
        List<Field> fields = new ArrayList<>();
        once.forEach((place, row) ->
                fields.add(
                        Field.select(
                                        RebaseForm.field(place),
                                        frame.text(
                                                "dossier.rebase.at",
                                                row.fromName(frame.english()),
                                                row.from().version()),
                                        options(frame))
                                .mandatory()));
        return fields;
    }

    private List<Option> options(Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", "–")));
        targets.forEach(
                step -> options.add(Option.of(step.id(), RebaseRow.name(step, frame.english()))));
        return options;
    }

    /** The places as they are chosen, or stand by name. */
    public FormView chosen() {
        FormView chosen = form;
        for (RebaseRow row : rows) {
            String to = places.of(row.place().process(), row.place().step());
            chosen = chosen.with(RebaseForm.field(row.place()), to);
        }
        return chosen;
    }

    /** Names and values that the second form carries along. */
    public Map<String, String> carried() {
        Map<String, String> carried = new LinkedHashMap<>();
        carried.put("id", form.value("id"));
        carried.put("agency", agency.id().toString());
        carried.put("procedure", current.code());
        places.chosen().forEach((place, to) -> carried.put(RebaseForm.field(place), to));
        return carried;
    }

    /** All that can be moved, until somebody has chosen. */
    public boolean ticked(RebaseRow row) {
        String dossier = row.line().dossier().toString();
        return form.refusals().isEmpty()
                ? row.line().moves()
                : form.has(RebaseForm.CHOSEN, dossier);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("number", frame.text("dossier.rebase.number"))
                        .hint(frame.text("dossier.rebase.number.hint"))
                        .maxLength(60)
                        .size("medium")
                        .mandatory(),
                Field.date("day", frame.text("dossier.rebase.day"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.textarea("summary", frame.text("dossier.rebase.summary"))
                        .hint(frame.text("dossier.rebase.summary.hint"))
                        .maxLength(500)
                        .mandatory());
    }
}
