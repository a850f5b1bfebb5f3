package vn.motcua.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

/**
 * A row of the matrix.
 *
 * @param endpoint method and pattern as the program maps them; a pattern {@code -} where no mapping
 *     answers
 * @param path what is asked for; like {@code sent} with names in braces, which {@link Office} fills
 * @param answers one for each {@link Person}
 */
record Row(String endpoint, String path, List<String> answers, String sent) {

    private static final String MATRIX = "rights/matrix.txt";

    Row {
        answers = List.copyOf(answers);
        if (answers.size() != Person.values().length) {
            throw new IllegalArgumentException(endpoint + " has " + answers.size() + " answers");
        }
    }

    static List<Row> all() {
        try {
            return new ClassPathResource(MATRIX)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row read(String line) {
        String[] parts = line.split("\\|", 4);
        List<String> answers = Arrays.asList(parts[2].strip().split("\\s+", -1));
        return new Row(parts[0].strip(), parts[1].strip(), answers, parts[3].strip());
    }

    HttpMethod method() {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        return method.equals("ANY") ? HttpMethod.GET : HttpMethod.valueOf(method);
    }

    boolean isMapped() {
        return !endpoint.endsWith(" -");
    }

    /** Whether it takes a token, where pages take a session. */
    boolean isInterface() {
        return path.startsWith("/api/");
    }

    boolean isForm() {
        return method().equals(HttpMethod.POST) && !isInterface();
    }

    String answer(Person person) {
        return answers.get(person.ordinal());
    }

    @Override
    public String toString() {
        return endpoint + " asked for " + path + (sent.isEmpty() ? "" : " with " + sent);
    }
}
