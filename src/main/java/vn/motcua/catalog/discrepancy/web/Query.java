package vn.motcua.catalog.discrepancy.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shell.FormView;

/** The part of an address behind the question mark, made of what a filter asks for. */
final class Query {

    private Query() {}

    /** Names and values that say something; empty where none does. */
    static String of(FormView form, List<String> names, Map<String, String> more) {
        String asked =
                Stream.concat(
                                names.stream().map(name -> Map.entry(name, form.value(name))),
                                more.entrySet().stream())
                        .filter(one -> !one.getValue().isBlank())
                        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
