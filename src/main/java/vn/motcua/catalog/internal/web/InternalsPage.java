package vn.motcua.catalog.internal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.InternalProcedures.Entry;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The register: what was asked for, and what was found.
 *
 * @param all what can be asked for
 */
public record InternalsPage(
        List<Entry> rows, List<Entry> all, Units units, LocalDate today, FormView asked) {

    private static final int SHOWN = 300;

    public InternalsPage {
        rows = List.copyOf(rows);
        all = List.copyOf(all);
    }

    /** The first of what was found. */
    public List<Entry> shown() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    public boolean asks() {
        return InternalAsked.asks(asked);
    }

    public String export() {
        return InternalAsked.address(InternalDoor.PATH + ".xlsx", asked);
    }

    public String kind(InternalProcedure p, Frame frame) {
        return kindOf(p, frame);
    }

    static String kindOf(InternalProcedure p, Frame frame) {
        return frame.text(
                "catalog.internal.kind."
                        + p.kind()
                        + (p.kind() == InternalProcedure.Kind.WITHIN
                                ? ""
                                : p.sameLevel() ? ".same" : ".other"));
    }

    public String tone(Entry entry) {
        if (entry.standing().isLate(today)) {
            return "late";
        }
        return entry.standing().reached() == Stage.CURRENT && entry.standing().due() == null
                ? "done"
                : "soon";
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select("kind", frame.text("catalog.internal.kind"), kinds(frame)),
                Field.select("stage", frame.text("catalog.internal.stage"), stages(frame)),
                Field.select("field", frame.text("catalog.list.field"), fields(frame)),
                Field.select("unit", frame.text("catalog.internal.unit"), inCharge(frame)));
    }

    private static List<Option> kinds(Frame frame) {
        return any(
                frame,
                Stream.of(InternalProcedure.Kind.values())
                        .map(kind ->
                                Option.of(
                                        kind.name(), frame.text("catalog.internal.kind." + kind))));
    }

    private static List<Option> stages(Frame frame) {
        return any(
                frame,
                Stream.of(Stage.values())
                        .map(stage ->
                                Option.of(
                                        stage.name(),
                                        frame.text("catalog.internal.stage." + stage))));
    }

    private List<Option> fields(Frame frame) {
        return any(
                frame,
                all.stream()
                        .map(entry -> entry.procedure().field())
                        .distinct()
                        .sorted()
                        .map(field -> Option.of(field, field)));
    }

    private List<Option> inCharge(Frame frame) {
        Set<String> used =
                all.stream()
                        .map(entry -> entry.procedure().unit().toString())
                        .collect(Collectors.toSet());
        return any(
                frame,
                units.options(frame).stream().filter(option -> used.contains(option.value())));
    }

    private static List<Option> any(Frame frame, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", frame.text("catalog.internal.any"))), others)
                .toList();
    }
}
