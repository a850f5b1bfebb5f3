package vn.motcua.inspection;

/** Why a round is held (hình thức). */
public enum InspectionForm {
    /** Định kỳ, by the yearly plan. */
    PERIODIC,
    /** Đột xuất, outside of it. */
    UNANNOUNCED
}
