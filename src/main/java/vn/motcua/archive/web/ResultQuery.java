package vn.motcua.archive.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.archive.ResultFilter;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What is asked of the register, as an address says it. */
record ResultQuery(FormView form) {

    private static final List<String> NAMES =
            List.of("q", "standing", "type", "agency", "from", "to");

    ResultFilter filter(Set<UUID> seen) {
        UUID agency = Typed.id(form.value("agency")).filter(seen::contains).orElse(null);
        return new ResultFilter(
                agency == null ? seen : Set.of(agency),
                form.value("q"),
                form.value("type"),
                Stream.of(ResultFilter.Standing.values())
                        .filter(one -> one.name().equals(form.value("standing")))
                        .findFirst()
                        .orElse(ResultFilter.Standing.ALL),
                Typed.day(form.value("from")).orElse(null),
                Typed.day(form.value("to")).orElse(null));
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
