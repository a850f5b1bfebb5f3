package vn.motcua.catalog;

/** Who may file a procedure (đối tượng thực hiện). */
public enum Applicant {
    CITIZEN,
    BUSINESS,
    ORGANISATION,
    /** Another agency, or a part of one; then nobody else, and no citizen sees it. */
    AGENCY
}
