package vn.motcua.inspection;

import java.util.Optional;

/** Where a recommendation stands. */
public enum RecommendationState {
    OPEN,
    /** The unit showed what it did; nobody has judged it yet. */
    SHOWN,
    CLOSED;

    /** Where a step leads from here; empty where it cannot be taken. */
    public Optional<RecommendationState> after(RecommendationStep step) {
        return switch (step) {
            case SHOW -> this == OPEN ? Optional.of(SHOWN) : Optional.empty();
            case RETURN -> this == SHOWN ? Optional.of(OPEN) : Optional.empty();
            case ACCEPT -> this == SHOWN ? Optional.of(CLOSED) : Optional.empty();
        };
    }
}
