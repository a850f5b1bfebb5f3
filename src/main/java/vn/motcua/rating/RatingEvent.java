package vn.motcua.rating;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.journal.EventType;
import vn.motcua.journal.JournalEvent;

/** What happens to the rating of a dossier; its words stand in a row of their own. */
sealed interface RatingEvent extends JournalEvent {

    /**
     * @param overall from 1, very dissatisfied, to 5, very satisfied
     * @param levels the same by factor, of those that were answered
     * @param comment digest of the comment, where there is one
     */
    @EventType("rating.given")
    record Given(
            UUID dossier,
            RatingSource source,
            int overall,
            Map<String, Integer> levels,
            @Nullable String comment)
            implements RatingEvent {

        public Given {
            levels = Map.copyOf(levels);
        }
    }

    /** Whether a comment may be shown to everybody. */
    @EventType("rating.comment-judged")
    record CommentJudged(boolean shown, UUID by) implements RatingEvent {}
}
