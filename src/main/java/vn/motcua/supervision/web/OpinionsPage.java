package vn.motcua.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;
import vn.motcua.supervision.Opinion;
import vn.motcua.supervision.OpinionState;

/**
 * The register of opinions.
 *
 * @param all what the viewer sees, of which {@code shown} is what was asked for
 * @param toUrge how many overdue answers the viewer may urge by a letter that no letter urged yet
 * @param letter id of the letter that would urge them, so that pressed twice it is drafted once
 * @param asked what was asked for, or what was refused
 */
public record OpinionsPage(
        List<Opinion> shown,
        List<Opinion> all,
        OpinionNames names,
        OpinionFilter filter,
        int toUrge,
        UUID letter,
        boolean writes,
        FormView asked) {

    public OpinionsPage {
        shown = List.copyOf(shown);
        all = List.copyOf(all);
    }

    public LocalDate today() {
        return names.today();
    }

    public long overdue() {
        return all.stream().filter(one -> one.isOverdue(today())).count();
    }

    public String export() {
        return filter.address(OpinionsDoor.PATH + ".xlsx");
    }

    public boolean asks() {
        return !filter.address("").isEmpty();
    }

    public static String tone(OpinionState state) {
        return switch (state) {
            case ACCEPTED -> "done";
            case RETURNED -> "late";
            case WITHDRAWN -> "waiting";
            case DRAFT, SENT, RECEIVED, ANSWERED -> "soon";
        };
    }

    public List<Field> filters(Frame frame) {
        return List.of(
                Field.select(
                        "state",
                        frame.text("supervision.state"),
                        any(
                                frame,
                                Stream.concat(
                                        Stream.of(
                                                Option.of(
                                                        OpinionFilter.OVERDUE,
                                                        frame.text("supervision.overdue"))),
                                        Stream.of(OpinionState.values())
                                                .map(state ->
                                                        Option.of(
                                                                state.name(),
                                                                frame.text(
                                                                        "supervision.state."
                                                                                + state)))))),
                units("organisation", Opinion::organisation, frame),
                units("addressee", one -> one.words().addressee(), frame));
    }

    private Field units(String name, Function<Opinion, UUID> which, Frame frame) {
        return Field.select(
                name,
                frame.text("supervision." + name),
                any(
                        frame,
                        all.stream()
                                .map(which)
                                .distinct()
                                .map(id -> Option.of(id.toString(), names.unit(id, frame)))));
    }

    private static List<Option> any(Frame frame, Stream<Option> others) {
        return Stream.concat(Stream.of(Option.of("", frame.text("supervision.any"))), others)
                .toList();
    }
}
