package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whether one procedure can be done online, as a reviewer decided it in a campaign.
 *
 * @param reason key of a {@link Reason}
 * @param words in the reviewer's own words; may be empty
 * @param on the day of the decision
 */
public record EligibilityDecision(
        UUID campaign,
        String code,
        Answer answer,
        String reason,
        String words,
        LocalDate on,
        UUID reviewer) {

    boolean saysTheSame(EligibilityDecision other) {
        return answer == other.answer
                && reason.equals(other.reason)
                && words.equals(other.words)
                && on.equals(other.on);
    }
}
