package vn.motcua.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.law.LawFile;

/** The questions of the review form, by day, as the law folder has them. */
@Component
@LegalBasis("nd-63-2010#28")
public class ReviewQuestions {

    private final List<Question> all = LawFile.rows("law/review/questions.yaml", Question[].class);

    /** In the order in which they are asked. */
    public List<Question> on(LocalDate day) {
        return all.stream().filter(one -> one.isAsked(day)).toList();
    }

    /** Those that are asked once others are answered: none after one that ends it. */
    static List<Question> asked(List<Question> questions, Map<String, Answer> answers) {
        List<Question> asked = new ArrayList<>();
        for (Question question : questions) {
            asked.add(question);
            Answer answer = answers.get(question.id());
            if (question.stops() && answer != null && !answer.yes()) {
                break;
            }
        }
        return asked;
    }
}
