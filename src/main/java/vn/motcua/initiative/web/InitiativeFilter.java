package vn.motcua.initiative.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.initiative.Initiative;
import vn.motcua.initiative.InitiativeState;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;

/**
 * Which initiatives of the list are shown.
 *
 * @param text blank for any, as the others
 * @param procedure a code
 */
public record InitiativeFilter(String text, String state, String unit, String procedure) {

    static InitiativeFilter of(FormView form) {
        return new InitiativeFilter(
                form.value("q").strip(),
                form.value("state"),
                form.value("unit"),
                form.value("procedure").strip());
    }

    /** A unit stands for all of its parts too. */
    List<Initiative> of(List<Initiative> all, InitiativeNames names) {
        String wanted = VietnameseText.fold(text);
        Optional<InitiativeState> in =
                Stream.of(InitiativeState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst();
        Optional<Set<UUID>> whose = InitiativeTyped.id(unit).map(names::parts);
        return all.stream()
                .filter(one ->
                        wanted.isEmpty()
                                || VietnameseText.fold(
                                                one.proposal().name()
                                                        + " "
                                                        + one.proposal().authors())
                                        .contains(wanted))
                .filter(one -> in.isEmpty() || one.state() == in.get())
                .filter(one -> whose.isEmpty() || whose.get().contains(one.unit()))
                .filter(one ->
                        procedure.isEmpty() || one.proposal().procedures().contains(procedure))
                .toList();
    }

    /** The address of something else that is asked the same. */
    String address(String path) {
        List<String> asked = new ArrayList<>();
        add(asked, "q", text);
        add(asked, "state", state);
        add(asked, "unit", unit);
        add(asked, "procedure", procedure);
        return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
    }

    private static void add(List<String> asked, String name, String value) {
        if (!value.isEmpty()) {
            asked.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
