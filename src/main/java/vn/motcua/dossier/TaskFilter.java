package vn.motcua.dossier;

/** Which tasks to show. */
public enum TaskFilter {
    ALL,
    LATE,
    SOON,
    /** Whose clock stands, because something is awaited. */
    WAITING,
    MINE
}
