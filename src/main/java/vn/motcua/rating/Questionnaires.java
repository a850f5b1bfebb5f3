package vn.motcua.rating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The questionnaires by the day on which they are asked. */
@Component
public class Questionnaires {

    private static final String FILE = "/rating/questionnaires.yaml";

    private final List<Questionnaire> all = read();

    private static List<Questionnaire> read() {
        try (InputStream in =
                Objects.requireNonNull(Questionnaires.class.getResourceAsStream(FILE))) {
            return Arrays.stream(new YAMLMapper().readValue(in, Questionnaire[].class))
                    .sorted(Comparator.comparing(Questionnaire::from).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of a day; before the first, the first. */
    public Questionnaire on(LocalDate day) {
        return all.stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst()
                .orElse(all.getLast());
    }
}
