package vn.motcua.communication.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.communication.product.Product;
import vn.motcua.communication.product.Standing;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.shell.FormView;

/** Which products of the register are shown. */
public record ProductFilter(FormView asked) {

    private static final List<String> NAMES =
            List.of("q", "channel", "topic", "unit", "month", "standing");

    boolean holds(Standing one) {
        Product product = one.product();
        String wanted = VietnameseText.fold(asked.value("q"));
        return VietnameseText.fold(product.title() + " " + product.author()).contains(wanted)
                && is("channel", product.channel().name())
                && is("topic", product.topic())
                && (is("unit", product.unit().toString())
                        || is("unit", product.agency().toString()))
                && is("month", product.day().toString().substring(0, 7))
                && is("standing", word(one));
    }

    /** How a product stands, in a word. */
    static String word(Standing one) {
        if (one.product().ended() != null) {
            return "ENDED";
        }
        if (one.sameAs() != null) {
            return "REPEATED";
        }
        return one.dead() ? "DEAD" : "GOOD";
    }

    private boolean is(String name, String value) {
        return asked.value(name).isBlank() || asked.value(name).equals(value);
    }

    public boolean asks() {
        return NAMES.stream().anyMatch(name -> !asked.value(name).isBlank());
    }

    /** The address of something else that is asked the same. */
    String address(String path) {
        return path
                + "?"
                + NAMES.stream()
                        .filter(name -> !asked.value(name).isBlank())
                        .map(name ->
                                name
                                        + "="
                                        + URLEncoder.encode(
                                                asked.value(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
