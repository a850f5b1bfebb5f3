package vn.motcua.dossier;

/** Which tasks to show. */
public enum TaskFilter {
    ALL,
    LATE,
    SOON,
    MINE
}
