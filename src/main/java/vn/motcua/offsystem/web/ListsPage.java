package vn.motcua.offsystem.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.offsystem.ListKind;
import vn.motcua.offsystem.ListState;
import vn.motcua.offsystem.RegisterList;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Lists that were brought in.
 *
 * @param lists all that the viewer sees, of which {@link #shown} are those asked for
 * @param managing whether the viewer brings lists in
 */
public record ListsPage(
        List<RegisterList> lists, OffsystemNames names, FormView asked, boolean managing) {

    public ListsPage {
        lists = List.copyOf(lists);
    }

    public List<RegisterList> shown() {
        return lists.stream()
                .filter(list -> isAsked("kind", list.kind().name()))
                .filter(list -> isAsked("unit", list.unit().toString()))
                .filter(list -> isAsked("state", list.state().name()))
                .toList();
    }

    private boolean isAsked(String name, String value) {
        String wanted = asked.value(name);
        return wanted.isEmpty() || wanted.equals(value);
    }

    public boolean asks() {
        return Stream.of("kind", "unit", "state").anyMatch(name -> !asked.value(name).isEmpty());
    }

    public static String tone(ListState state) {
        return switch (state) {
            case READ -> "soon";
            case TAKEN -> "done";
            case WITHDRAWN -> "waiting";
        };
    }

    public List<Field> filters(Frame frame) {
        Stream<Option> kinds =
                Stream.of(ListKind.values())
                        .map(kind -> Option.of(kind.name(), frame.text("offsystem.kind." + kind)));
        Stream<Option> states =
                Stream.of(ListState.values())
                        .map(state ->
                                Option.of(
                                        state.name(), frame.text("offsystem.list.state." + state)));
        Stream<UUID> units = lists.stream().map(RegisterList::unit).distinct();
        return List.of(
                Field.select(
                        "kind", frame.text("offsystem.kind"), OffsystemNames.any(frame, kinds)),
                Field.select(
                        "unit",
                        frame.text("offsystem.unit"),
                        OffsystemNames.any(
                                frame,
                                units.map(unit ->
                                        Option.of(unit.toString(), names.unit(unit, frame))))),
                Field.select(
                        "state", frame.text("offsystem.state"), OffsystemNames.any(frame, states)));
    }
}
