package vn.motcua.catalog.eligibility;

import java.util.List;
import vn.motcua.kernel.Bilingual;

/**
 * One of the reasons that a decision may give.
 *
 * @param answers of which decisions it can be the reason
 * @param needsWords whether it says nothing without words of one's own
 */
public record Reason(String key, List<Answer> answers, Bilingual words, boolean needsWords) {

    public Reason {
        answers = List.copyOf(answers);
    }
}
