package vn.motcua.offsystem.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.offsystem.CaseFilter;
import vn.motcua.offsystem.LineState;
import vn.motcua.offsystem.ListKind;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What is asked of the list of cases, as an address says it. */
record CaseQuery(FormView form) {

    private static final List<String> NAMES =
            List.of("q", "state", "kind", "unit", "field", "list");

    /** Undecided stands for both of its states. */
    static final String UNDECIDED = "UNDECIDED";

    CaseFilter filter(Set<UUID> seen) {
        UUID unit = Typed.id(form.value("unit")).filter(seen::contains).orElse(null);
        return new CaseFilter(
                unit == null ? seen : Set.of(unit),
                states(),
                Stream.of(ListKind.values())
                        .filter(kind -> kind.name().equals(form.value("kind")))
                        .findFirst()
                        .orElse(null),
                form.value("field"),
                Typed.id(form.value("list")).orElse(null),
                form.value("q"));
    }

    private List<LineState> states() {
        String state = form.value("state");
        return state.equals(UNDECIDED)
                ? List.of(LineState.PROPOSED, LineState.OPEN)
                : Stream.of(LineState.values()).filter(one -> one.name().equals(state)).toList();
    }

    int row() {
        String row = form.value("row");
        return row.matches("\\d{1,6}") ? Integer.parseInt(row) : 0;
    }

    boolean asks() {
        return !address("").isEmpty();
    }

    /** The address of something else that is asked the same. */
    String address(String path) {
        List<String> asked = new ArrayList<>();
        for (String name : NAMES) {
            String value = form.value(name).strip();
            if (!value.isEmpty()) {
                asked.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
    }

    String address(String path, int row) {
        String first = address(path);
        return row == 0 ? first : first + (first.contains("?") ? "&" : "?") + "row=" + row;
    }
}
