package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field in which a secret is typed keeps its form from being kept. */
class SecretFieldsTest {

    private static final Pattern PASSWORD = Pattern.compile("Kind\\.PASSWORD, \"(\\w+)\"");
    private static final Pattern CODE =
            Pattern.compile("\"(\\w+)\", frame\\.text[^@;]*?one-time-code");
    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"(password|credential|secret|token)\"");

    @Test
    void formsThatHoldOneAreKnown() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            for (Path source : sources.filter(SecretFieldsTest::isText).toList()) {
                String text = Files.readString(source);
                for (Pattern pattern : Set.of(PASSWORD, CODE, HIDDEN)) {
                    Matcher matcher = pattern.matcher(text);
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }

        assertThat(found).contains("password", "current", "again", "code", "credential");
        assertThat(KeptForms.SECRETS).containsAll(found);
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
    }
}
