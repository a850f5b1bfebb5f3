package vn.motcua.catalog;

/** What the performer of a step may do with the dossier. */
public enum StepAction {
    /** Passes it on to the next step. */
    FORWARD,
    /** Gives it back to an earlier step, with a reason. */
    RETURN,
    /** Asks another post for an opinion (lấy ý kiến) and waits for it. */
    ASK_OPINION,
    /** Signs the decision (ký duyệt). */
    DECIDE,
    /** Numbers, stamps and enters the result (đóng dấu, phát hành). */
    RECORD_RESULT,
    /** Hands the result to the applicant (trả kết quả) and closes the dossier. */
    HAND_BACK
}
