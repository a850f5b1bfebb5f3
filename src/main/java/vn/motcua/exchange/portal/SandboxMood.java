package vn.motcua.exchange.portal;

/** How the sandbox behaves. */
public enum SandboxMood {
    /** As it should. */
    WELL,
    /** Takes what it gets, and answers when nobody waits any more. */
    LATE,
    /** Takes what it gets and breaks off before the answer, so that all comes twice. */
    DOUBLE,
    /** Answers what nobody can read. */
    WRONG,
    /** Says that it cannot. */
    FAULT,
    /** Takes no connection. */
    DEAD,
    /** Takes dossiers into its book only after the next call. */
    OUT_OF_ORDER,
    /** Takes no session, however new. */
    NO_SESSION
}
