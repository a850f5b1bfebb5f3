package vn.motcua.offsystem.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.offsystem.Candidate;
import vn.motcua.offsystem.LineAct;
import vn.motcua.offsystem.LineStep;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.offsystem.RegisterList;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Option;
import vn.motcua.shell.Typed;

/**
 * One line: what its list says, what was done with it, and what may be done now.
 *
 * @param candidates that the viewer may see
 * @param steps that the viewer may take
 * @param units whose case it may be said to be
 * @param form with the step in {@code form}, where one was refused
 */
public record CasePage(
        RegisterLine line,
        RegisterList list,
        List<LineAct> acts,
        List<Candidate> candidates,
        List<LineStep> steps,
        List<Unit> units,
        List<vn.motcua.catalog.Field> fields,
        OffsystemNames names,
        FormView form) {

    public CasePage {
        acts = List.copyOf(acts);
        candidates = List.copyOf(candidates);
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        fields = List.copyOf(fields);
    }

    public String path(String rest) {
        return CaseDoor.PATH + "/" + line.id() + rest;
    }

    /** What was refused stands in its own form; the others begin anew. */
    public FormView form(LineStep step) {
        if (form.value("step").equals(step.name())) {
            return form;
        }
        return step == LineStep.CONFIRM
                ? FormView.empty()
                        .with("unit", line.unit().toString())
                        .with("procedure", line.procedure())
                        .with("day", Typed.text(line.entry().day()))
                : FormView.empty();
    }

    public boolean isRefused(LineStep step) {
        return form.value("step").equals(step.name());
    }

    /** Whether what was refused has no form on this page. */
    public boolean isAstray() {
        return !form.refusals().isEmpty() && steps.stream().noneMatch(this::isRefused);
    }

    public List<Fact> decided(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("offsystem.unit"), names.unit(line.unit(), frame)));
        if (!line.field().isEmpty()) {
            facts.add(
                    new Fact(
                            frame.text("offsystem.field"),
                            fields.stream()
                                    .filter(one -> one.code().equals(line.field()))
                                    .findFirst()
                                    .map(one -> frame.either(one.name(), one.nameEn()))
                                    .orElse(line.field())));
        }
        facts.add(new Fact(frame.text("offsystem.caseDay"), frame.day(line.caseDay())));
        return facts;
    }

    public List<Moment> timeline(Frame frame) {
        return acts.reversed().stream()
                .map(act ->
                        new Moment(
                                act.at(),
                                frame.text("offsystem.act." + act.step()),
                                names.person(act.by(), frame),
                                act.note(),
                                tone(act.step())))
                .toList();
    }

    private static Moment.Tone tone(LineStep step) {
        return switch (step) {
            case CONFIRM -> Moment.Tone.LATE;
            case MATCH, TAKE, LINK -> Moment.Tone.DONE;
            case REFUSE, DISMISS, REOPEN, EXPLAIN -> Moment.Tone.PLAIN;
        };
    }

    /** The fields that a step asks for. */
    public List<Field> fields(LineStep step, Frame frame) {
        List<Field> fields = new ArrayList<>();
        if (step.namesDossier()) {
            fields.add(
                    Field.text("dossier", frame.text("offsystem.dossier"))
                            .hint(frame.text("offsystem.other.hint"))
                            .maxLength(60)
                            .size("medium")
                            .mandatory());
        }
        if (step == LineStep.CONFIRM) {
            fields.add(
                    Field.select("unit", frame.text("offsystem.unit"), names.units(units, frame))
                            .mandatory());
            fields.add(
                    Field.text("procedure", frame.text("offsystem.procedure.code"))
                            .hint(frame.text("offsystem.procedure.hint"))
                            .placeholder("2.000635")
                            .maxLength(40)
                            .size("short"));
            fields.add(
                    Field.select(
                                    "field",
                                    frame.text("offsystem.field"),
                                    Stream.concat(
                                                    Stream.of(
                                                            Option.of(
                                                                    "",
                                                                    frame.text(
                                                                            "offsystem.field.of"))),
                                                    OffsystemNames.fields(this.fields, frame)
                                                            .stream())
                                            .toList())
                            .hint(frame.text("offsystem.field.hint")));
            fields.add(
                    Field.date("day", frame.text("offsystem.caseDay"))
                            .placeholder("dd/mm/yyyy")
                            .mandatory());
        }
        Field note = Field.textarea("note", frame.text("offsystem.reason")).maxLength(2000);
        if (step.needsReason()) {
            fields.add(note.mandatory());
        }
        return fields;
    }
}
