package vn.motcua.inspection;

/** What an inspector finds of an item or a question. */
public enum Verdict {
    MET,
    NOT_MET,
    NOT_APPLICABLE
}
