package vn.motcua.archive.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.ResultSample;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * A sample: how it was drawn, and what was found.
 *
 * @param reproduced whether the register, drawn from again, gives the very same
 * @param open those that the viewer may check now
 * @param form with the result in {@code result}, where a check was refused
 */
public record SamplePage(
        ResultSample sample,
        Map<UUID, ArchivedResult> results,
        boolean reproduced,
        Set<UUID> open,
        ArchiveNames names,
        FormView form) {

    public SamplePage {
        results = Map.copyOf(results);
        open = Set.copyOf(open);
    }

    public ArchivedResult result(ResultSample.Drawn drawn) {
        return Objects.requireNonNull(results.get(drawn.result()));
    }

    public String path(String rest) {
        return SamplesDoor.PATH + "/" + sample.id() + rest;
    }

    public boolean isOpen(ResultSample.Drawn drawn) {
        return open.contains(drawn.result());
    }

    /** Whether what was refused has no form on this page. */
    public boolean isAstray() {
        return !form.refusals().isEmpty()
                && open.stream().noneMatch(one -> form.value("result").equals(one.toString()));
    }

    public FormView form(ResultSample.Drawn drawn) {
        return form.value("result").equals(drawn.result().toString()) ? form : FormView.empty();
    }

    public static String scope(ResultSample.Drawn drawn) {
        return "r" + drawn.position() + "-";
    }

    public List<Fact> facts(Frame frame) {
        return List.of(
                new Fact(frame.text("archive.agency"), names.unit(sample.agency(), frame)),
                new Fact(
                        frame.text("archive.sample.days"),
                        frame.day(sample.from()) + " – " + frame.day(sample.to())),
                new Fact(
                        frame.text("archive.sample.population"), frame.number(sample.population())),
                new Fact(
                        frame.text("archive.sample.checked"),
                        frame.number(sample.checked())
                                + " / "
                                + frame.number(sample.drawn().size())),
                new Fact(frame.text("archive.sample.failed"), frame.number(sample.failed())),
                new Fact(frame.text("archive.sample.drawnBy"), names.person(sample.drawnBy())));
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.radio(
                                "passed",
                                frame.text("archive.sample.verdict"),
                                List.of(
                                        Option.of("yes", frame.text("archive.sample.passed")),
                                        Option.of("no", frame.text("archive.sample.failed.one"))))
                        .mandatory(),
                Field.textarea("note", frame.text("archive.sample.note"))
                        .hint(frame.text("archive.sample.note.hint"))
                        .maxLength(1000));
    }
}
