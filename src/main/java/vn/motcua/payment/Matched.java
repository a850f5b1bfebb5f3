package vn.motcua.payment;

/**
 * A line of a statement, and how it stands to what we have.
 *
 * @param owed what the dossier still owes, in đồng
 */
public record Matched(StatementLine line, State state, long owed) {

    /** How it stands. */
    public enum State {
        /** It pays all that the dossier owes, and waits to be confirmed. */
        PAYS,
        /** Noted here as a transfer. */
        NOTED,
        /** Another amount than the dossier owes. */
        AMOUNT,
        /** The dossier owes nothing any more: to be given back. */
        NOT_OWED,
        /** It names no dossier of the agency. */
        UNKNOWN,
        /** Noted here in these days, and not in the statement. */
        MISSING
    }
}
