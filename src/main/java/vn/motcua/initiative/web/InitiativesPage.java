package vn.motcua.initiative.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeState;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * The register of initiatives.
 *
 * @param all what there is, of which {@code shown} is what was asked for
 * @param toJudge those that the viewer is named for and that wait for it
 */
public record InitiativesPage(
        List<Initiative> shown,
        List<Initiative> all,
        Set<UUID> toJudge,
        InitiativeNames names,
        InitiativeFilter filter,
        FormView asked,
        boolean mayPropose) {

    public InitiativesPage {
        shown = List.copyOf(shown);
        all = List.copyOf(all);
        toJudge = Set.copyOf(toJudge);
    }

    public String export() {
        return filter.address(InitiativesDoor.PATH + ".xlsx");
    }

    public boolean asks() {
        return !filter.address("").isEmpty();
    }

    public static String tone(InitiativeState state) {
        return switch (state) {
            case RECOGNISED, APPLIED -> "done";
            case REFUSED, NOT_RECOGNISED, RETURNED -> "late";
            case WITHDRAWN, JOINED -> "waiting";
            case DRAFT, SUBMITTED, RECEIVED, ACCEPTED, LISTED, SENT, PILOTED -> "soon";
        };
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "state",
                        frame.text("initiative.state"),
                        any(
                                frame,
                                Stream.of(InitiativeState.values())
                                        .map(state ->
                                                Option.of(
                                                        state.name(),
                                                        frame.text("initiative.state." + state))))),
                Field.select(
                        "unit",
                        frame.text("initiative.unit"),
                        any(
                                frame,
                                all.stream()
                                        .map(Initiative::unit)
                                        .distinct()
                                        .map(unit ->
                                                Option.of(
                                                        unit.toString(),
                                                        names.unit(unit, frame))))),
                Field.select(
                        "procedure",
                        frame.text("initiative.procedure"),
                        any(
                                frame,
                                all.stream()
                                        .flatMap(one -> one.proposal().procedures().stream())
                                        .distinct()
                                        .sorted()
                                        .map(code -> Option.of(code, code)))));
    }

    private static List<Option> any(Frame frame, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", frame.text("initiative.any"))), others)
                .toList();
    }
}
