package vn.motcua.postal;

/** Which way the post carries. */
public enum PostWay {
    /** Papers from the applicant to the agency. */
    COLLECT,
    /** The result from the agency to the applicant. */
    DELIVER
}
