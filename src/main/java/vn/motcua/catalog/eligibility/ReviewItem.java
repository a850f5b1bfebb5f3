package vn.motcua.catalog.eligibility;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.OnlineLevel;

/**
 * A procedure as a campaign looks at it: name, field and levels as they were at its opening.
 *
 * @param decision absent while it is unreviewed
 */
public record ReviewItem(
        String code,
        String name,
        String field,
        Level level,
        OnlineLevel online,
        @Nullable EligibilityDecision decision) {

    public boolean isReviewed() {
        return decision != null;
    }

    /** Whether the catalogue offers something else than what was decided. */
    public boolean differs() {
        return decision != null
                && switch (decision.answer()) {
                    case FULL -> online != OnlineLevel.FULL && online != OnlineLevel.LEVEL_4;
                    case PART -> online != OnlineLevel.PART && online != OnlineLevel.LEVEL_3;
                    case NO -> online != OnlineLevel.LEVEL_2;
                };
    }
}
