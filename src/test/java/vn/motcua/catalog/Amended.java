package vn.motcua.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Files of procedures of the demo that say something else. */
public final class Amended {

    private Amended() {}

    /** A procedure of the demo from another day on, with some words replaced. */
    public static SourceFile file(String code, LocalDate from, Map<String, String> words) {
        try {
            String text =
                    new ClassPathResource("demo/procedures/" + code + ".yaml")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replaceAll("(?m)^valid_from: .*$", "valid_from: " + from);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return new SourceFile(code + "-" + words.hashCode() + ".yaml", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
