package vn.motcua.archive.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.ArchivedResult;
import vn.motcua.archive.ResultFilter;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The register of results.
 *
 * @param results those of this page, with one more where there are further ones
 * @param keeping whether the viewer enters results
 */
public record ResultsPage(
        List<ArchivedResult> results,
        List<Unit> units,
        ArchiveNames names,
        FormView asked,
        boolean keeping) {

    static final int PAGE = 50;

    public ResultsPage {
        results = List.copyOf(results);
        units = List.copyOf(units);
    }

    private ResultQuery query() {
        return new ResultQuery(asked);
    }

    public boolean asks() {
        return query().asks();
    }

    public List<ArchivedResult> shown() {
        return results.subList(0, Math.min(PAGE, results.size()));
    }

    public String export() {
        return query().address(ResultsDoor.PATH + ".xlsx");
    }

    public @Nullable String first() {
        return query().row() == 0 ? null : query().address(ResultsDoor.PATH);
    }

    public @Nullable String next() {
        return results.size() > PAGE
                ? query().address(ResultsDoor.PATH, query().row() + PAGE)
                : null;
    }

    static List<Option> any(Frame frame, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", frame.text("archive.any"))), others).toList();
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "standing",
                        frame.text("archive.standing"),
                        Stream.of(ResultFilter.Standing.values())
                                .map(one ->
                                        Option.of(
                                                one == ResultFilter.Standing.ALL ? "" : one.name(),
                                                frame.text("archive.standing." + one)))
                                .toList()),
                Field.select(
                        "type",
                        frame.text("archive.type"),
                        any(frame, names.kinds(frame).stream())),
                Field.select(
                        "agency",
                        frame.text("archive.agency"),
                        any(frame, names.units(units, frame).stream())),
                Field.date("from", frame.text("archive.signed.from")).placeholder("dd/mm/yyyy"),
                Field.date("to", frame.text("archive.signed.to")).placeholder("dd/mm/yyyy"));
    }
}
