package vn.motcua.dossier;

/** How the result reaches the applicant. */
public enum ReturnMethod {
    DESK,
    POST,
    ONLINE
}
