package vn.motcua.catalog.internal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.internal.InternalFilter;
import vn.motcua.catalog.internal.InternalProcedure;
import vn.motcua.catalog.internal.Stage;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Typed;

/** What somebody asks of the list, as it stands in an address; what cannot be read is not asked. */
final class InternalAsked {

    private static final List<String> NAMES =
            List.of("q", "field", "unit", "kind", "stage", "waiting");

    private InternalAsked() {}

    static InternalFilter filter(FormView form) {
        return new InternalFilter(
                form.value("q"),
                form.value("field"),
                Typed.id(form.value("unit")).orElse(null),
                Stream.of(InternalProcedure.Kind.values())
                        .filter(kind -> kind.name().equals(form.value("kind")))
                        .findFirst()
                        .orElse(null),
                Stream.of(Stage.values())
                        .filter(stage -> stage.name().equals(form.value("stage")))
                        .findFirst()
                        .orElse(null),
                form.has("waiting", "on"));
    }

    /** The same questions behind another path. */
    static String address(String path, FormView form) {
        String query =
                NAMES.stream()
                        .filter(name -> !form.value(name).isBlank())
                        .map(name ->
                                name
                                        + "="
                                        + URLEncoder.encode(
                                                form.value(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static boolean asks(FormView form) {
        return NAMES.stream().anyMatch(name -> !form.value(name).isBlank());
    }
}
