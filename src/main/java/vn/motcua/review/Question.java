package vn.motcua.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;

/**
 * One question of the review form.
 *
 * @param stops whether no further question is asked where the answer is no
 * @param verified whether the words stand in a text that was read
 */
public record Question(
        String id,
        Group group,
        Bilingual text,
        boolean stops,
        boolean verified,
        LocalDate from,
        @Nullable LocalDate to,
        String source) {

    /** What a question is about, in the order in which they are asked. */
    public enum Group {
        NECESSITY,
        REASONABLENESS,
        LEGALITY,
        COST;

        /** Message key of its name. */
        public String key() {
            return "review.question." + this;
        }
    }

    boolean isAsked(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
