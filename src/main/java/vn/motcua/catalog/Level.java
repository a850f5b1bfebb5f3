package vn.motcua.catalog;

/** The tier of administration whose agencies receive a procedure (cấp thực hiện). */
public enum Level {
    COMMUNE,
    DISTRICT,
    PROVINCE
}
