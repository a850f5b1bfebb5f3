package vn.motcua.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Questionnaire asked = new Questionnaires().on(LocalDate.of(2022, 3, 1));

    private Answers.Read read(Map<String, String> typed) {
        return Answers.read(asked, name -> typed.getOrDefault(name, ""));
    }

    @Test
    void whatIsLeftOutIsLeftOut() {
        Answers.Read read = read(Map.of("overall", "5", "time", "1"));

        assertThat(read.wrong()).isEmpty();
        assertThat(read.answers()).isEqualTo(new Answers(5, Map.of("time", 1), ""));
    }

    @Test
    void wordsAreStoredComposed() {
        String decomposed = Normalizer.normalize("Tốt lắm", Normalizer.Form.NFD);

        assertThat(read(Map.of("overall", "4", "comment", decomposed)).answers().comment())
                .isEqualTo("Tốt lắm");
    }

    @Test
    void levelsAreOneToFiveAndTheWholeIsAsked() {
        for (String odd : new String[] {"0", "6", "-1", "five", "٤", ""}) {
            assertThat(read(Map.of("overall", odd)).wrong()).hasSize(1);
        }
    }

    @Test
    void theFirstQuestionnaireIsAskedBeforeItsDayToo() {
        assertThat(new Questionnaires().on(LocalDate.of(2000, 1, 1)).factors()).hasSize(6);
    }
}
