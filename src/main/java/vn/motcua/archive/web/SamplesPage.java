package vn.motcua.archive.web;

import java.util.List;
import vn.motcua.archive.ResultSample;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * Samples of digitised results.
 *
 * @param units whose results the viewer may have sampled
 */
public record SamplesPage(
        List<ResultSample> samples, List<Unit> units, ArchiveNames names, FormView form) {

    public SamplesPage {
        samples = List.copyOf(samples);
        units = List.copyOf(units);
    }

    public boolean mayDraw() {
        return !units.isEmpty();
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                ResultFields.agency(units, names, frame),
                Field.date("from", frame.text("archive.sample.from"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.date("to", frame.text("archive.sample.to"))
                        .hint(frame.text("archive.sample.to.hint"))
                        .placeholder("dd/mm/yyyy")
                        .mandatory(),
                Field.text("size", frame.text("archive.sample.size"))
                        .maxLength(4)
                        .size("short")
                        .mandatory());
    }
}
