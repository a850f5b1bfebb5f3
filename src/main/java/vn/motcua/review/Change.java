package vn.motcua.review;

/** What is proposed for a regulatory item; what is kept has no proposal. */
public enum Change {
    /** Đơn giản hóa: replaced, or done electronically. */
    SIMPLIFY,
    /** Cắt giảm: shorter, fewer, cheaper. */
    REDUCE,
    /** Bãi bỏ. */
    ABOLISH;

    /** Message key of its name. */
    public String key() {
        return "review.change." + this;
    }
}
