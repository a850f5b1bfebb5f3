package vn.motcua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the pages' look do not get in each other's way. */
class StyleSheetTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/css");

    /** A rule of one class alone, outside of any question about the screen. */
    private static final Pattern OWN = Pattern.compile("(?m)^\\.([a-z0-9-]+) \\{");

    /** Twice a name that was taken made another page unreadable, which no other test saw. */
    @Test
    void noNameIsGivenToTwoThings() throws IOException {
        Map<String, Integer> rules = new TreeMap<>();
        try (Stream<Path> sheets = Files.list(FOLDER)) {
            // What is printed says again, on purpose, how the same things look on paper.
            sheets.filter(sheet -> !sheet.endsWith("print.css"))
                    .map(StyleSheetTest::text)
                    .forEach(text -> {
                        Matcher own = OWN.matcher(text);
                        while (own.find()) {
                            rules.merge(own.group(1), 1, Integer::sum);
                        }
                    });
        }
        List<String> twice =
                rules.entrySet().stream()
                        .filter(rule -> rule.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList();

        System.out.println("Classes with a rule of their own: " + rules.size());
        assertThat(rules).hasSizeGreaterThan(100);
        assertThat(twice).isEmpty();
    }

    private static String text(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
