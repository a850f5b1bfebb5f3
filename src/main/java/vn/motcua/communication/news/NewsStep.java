package vn.motcua.communication.news;

/** What is done with a news item. */
public enum NewsStep {
    SUBMIT(false, false),
    /** Given up before it was ever published. */
    DROP(false, false),
    /** Begin a further version of what is published. */
    AMEND(false, true),
    /** Give up a further version; what is published stays as it is. */
    KEEP(false, false),
    RETURN(true, true),
    PUBLISH(true, false),
    WITHDRAW(true, true);

    private final boolean reviewers;
    private final boolean reason;

    NewsStep(boolean reviewers, boolean reason) {
        this.reviewers = reviewers;
        this.reason = reason;
    }

    /** Whether whoever publishes takes it, rather than whoever writes. */
    public boolean isReviewers() {
        return reviewers;
    }

    /** Whether a reason has to be given. */
    public boolean needsReason() {
        return reason;
    }

    /** Whether everybody reads the reason, with the item or in its place. */
    public boolean tellsReason() {
        return this == AMEND || this == WITHDRAW;
    }
}
