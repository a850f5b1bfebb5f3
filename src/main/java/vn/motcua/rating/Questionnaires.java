package vn.motcua.rating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.LawFile;

/** The questionnaires by the day on which they are asked. */
@Component
public class Questionnaires {

    private static final String FILE = "rating/questionnaires.yaml";

    private final List<Questionnaire> all = read();

    private static List<Questionnaire> read() {
        return LawFile.rows(FILE, Questionnaire[].class).stream()
                .sorted(Comparator.comparing(Questionnaire::from).reversed())
                .toList();
    }

    /** The one of a day; before the first, the first. */
    public Questionnaire on(LocalDate day) {
        return all.stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst()
                .orElse(all.getLast());
    }
}
