package vn.motcua.inspection;

/** How a unit is inspected (cách thức). */
public enum InspectionWay {
    /** Trực tiếp: the team works at the place. */
    DIRECT,
    /** Gián tiếp: the team studies reports and papers. */
    INDIRECT
}
