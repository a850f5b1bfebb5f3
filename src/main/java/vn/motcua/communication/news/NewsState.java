package vn.motcua.communication.news;

import java.util.Optional;

/** Where what is being written stands; a version that is published is seen all the while. */
public enum NewsState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    WITHDRAWN,
    DROPPED;

    /**
     * Where a step leads from here; empty where it cannot be taken.
     *
     * @param published whether some version was published already
     */
    public Optional<NewsState> after(NewsStep step, boolean published) {
        return Optional.ofNullable(
                switch (step) {
                    case SUBMIT -> isOpen() ? SUBMITTED : null;
                    case DROP -> isOpen() && !published ? DROPPED : null;
                    case KEEP -> isOpen() && published ? PUBLISHED : null;
                    case AMEND -> this == PUBLISHED ? DRAFT : null;
                    case RETURN -> this == SUBMITTED ? RETURNED : null;
                    case PUBLISH -> this == SUBMITTED ? PUBLISHED : null;
                    case WITHDRAW -> published && this != WITHDRAWN ? WITHDRAWN : null;
                });
    }

    /** Whether its words may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
