package vn.motcua.catalog;

/** Who may file a procedure (đối tượng thực hiện). */
public enum Applicant {
    CITIZEN,
    BUSINESS,
    ORGANISATION
}
