package vn.motcua.board;

/** Why a dossier calls for somebody this morning. */
public enum Press {
    /** The promise is broken. */
    LATE,
    /** Promised for what is left of today. */
    TODAY,
    /** Late at the end of the next working day, if nobody acts. */
    NEXT,
    /** Suspended for longer than the house bears without asking. */
    SUSPENDED
}
