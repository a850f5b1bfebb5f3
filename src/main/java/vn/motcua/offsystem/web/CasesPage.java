package vn.motcua.offsystem.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.offsystem.LineState;
import vn.motcua.offsystem.ListKind;
import vn.motcua.offsystem.RegisterLine;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The list of cases.
 *
 * @param lines those of this page, with one more where there are further ones
 * @param counts of all lines that the viewer sees
 * @param managing whether the viewer decides
 */
public record CasesPage(
        List<RegisterLine> lines,
        Map<LineState, Long> counts,
        List<Unit> units,
        List<vn.motcua.catalog.Field> fields,
        OffsystemNames names,
        FormView asked,
        boolean managing) {

    static final int PAGE = 50;

    public CasesPage {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        units = List.copyOf(units);
        fields = List.copyOf(fields);
    }

    private CaseQuery query() {
        return new CaseQuery(asked);
    }

    public boolean asks() {
        return query().asks();
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public List<RegisterLine> shown() {
        return lines.subList(0, Math.min(PAGE, lines.size()));
    }

    public String export() {
        return query().address(CasesDoor.PATH + ".xlsx");
    }

    public @Nullable String first() {
        return query().row() == 0 ? null : query().address(CasesDoor.PATH);
    }

    public @Nullable String next() {
        return lines.size() > PAGE ? query().address(CasesDoor.PATH, query().row() + PAGE) : null;
    }

    private long count(LineState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many lines stand where; what nobody decided first. */
    public List<Fact> facts(Frame frame) {
        return Stream.of(
                        LineState.PROPOSED,
                        LineState.OPEN,
                        LineState.CONFIRMED,
                        LineState.ENTERED,
                        LineState.DISMISSED,
                        LineState.MATCHED)
                .map(state ->
                        new Fact(
                                frame.text("offsystem.state." + state), frame.number(count(state))))
                .toList();
    }

    public static String tone(LineState state) {
        return switch (state) {
            case MATCHED -> "done";
            case PROPOSED, OPEN -> "soon";
            case CONFIRMED -> "late";
            case ENTERED, DISMISSED -> "waiting";
        };
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "state",
                        frame.text("offsystem.state"),
                        OffsystemNames.any(
                                frame,
                                Stream.concat(
                                        Stream.of(
                                                Option.of(
                                                        CaseQuery.UNDECIDED,
                                                        frame.text("offsystem.undecided"))),
                                        Stream.of(LineState.values())
                                                .map(state ->
                                                        Option.of(
                                                                state.name(),
                                                                frame.text(
                                                                        "offsystem.state."
                                                                                + state)))))),
                Field.select(
                        "kind",
                        frame.text("offsystem.kind"),
                        OffsystemNames.any(
                                frame,
                                Stream.of(ListKind.values())
                                        .map(kind ->
                                                Option.of(
                                                        kind.name(),
                                                        frame.text("offsystem.kind." + kind))))),
                Field.select(
                        "unit",
                        frame.text("offsystem.unit"),
                        OffsystemNames.any(frame, names.units(units, frame).stream())),
                Field.select(
                        "field",
                        frame.text("offsystem.field"),
                        OffsystemNames.any(frame, OffsystemNames.fields(fields, frame).stream())));
    }
}
