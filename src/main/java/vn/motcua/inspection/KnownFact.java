package vn.motcua.inspection;

/** What the program itself knows of a dossier that a question asks about. */
public enum KnownFact {
    PAPERS,
    RECEIPT,
    TIME,
    SUPPLEMENTS,
    APOLOGY,
    ENTERED,
    RESULT
}
