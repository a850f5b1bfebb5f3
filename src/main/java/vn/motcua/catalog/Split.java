package vn.motcua.catalog;

/** How a dossier leaves a step. */
public enum Split {
    /** By the only way there is. */
    NONE,
    /** By the one way that the performer chooses. */
    CHOICE,
    /** By all ways at once, as parallel opinions that meet again in one joining row. */
    ALL
}
