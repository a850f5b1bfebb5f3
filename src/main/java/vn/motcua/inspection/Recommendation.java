package vn.motcua.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A recommendation of a conclusion (kiến nghị).
 *
 * @param visit of the unit that it is for
 * @param position counted from 1 within its visit
 * @param owner who is to see to it, in words; blank for the unit's head
 * @param due the last good day
 */
public record Recommendation(
        UUID id,
        UUID visit,
        int position,
        RecommendationKind kind,
        String words,
        String owner,
        LocalDate due,
        RecommendationState state,
        List<Act> acts) {

    /** A step that was taken. */
    public record Act(
            int position,
            RecommendationStep step,
            LocalDate day,
            Instant at,
            UUID by,
            String note,
            String file,
            String fileName) {}

    public Recommendation {
        acts = List.copyOf(acts);
    }

    /** The day on which its evidence was accepted. */
    public Optional<LocalDate> closedOn() {
        return acts.stream()
                .filter(act -> act.step() == RecommendationStep.ACCEPT)
                .map(Act::day)
                .findFirst();
    }

    public boolean isOverdue(LocalDate today) {
        return state != RecommendationState.CLOSED && today.isAfter(due);
    }
}
