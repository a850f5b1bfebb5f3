package vn.motcua.review;

/** Who may do what is proposed. */
public enum Competence {
    /** The district and its communes themselves. */
    OWN,
    /** To be recommended to the province. */
    PROVINCE,
    /** To be recommended through the province to a ministry or the government. */
    CENTRAL;

    /** Message key of its name. */
    public String key() {
        return "review.competence." + this;
    }
}
