package vn.motcua.outbound;

/** A call of which no answer came that could be read. */
public final class OutboundException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is none. */
    public enum Reason {
        /** No connection came about, so nothing was sent. */
        UNREACHABLE,
        /** The connection broke; nobody knows whether the call was carried out. */
        BROKEN,
        /** Not in time; nobody knows whether it was carried out. */
        LATE,
        /** The server says that it cannot (5xx) or that it is too much (429). */
        SERVER,
        /** The answer is larger than is read. */
        TOO_LARGE,
        /** Not even tried, since the last calls failed: the breaker is open. */
        RESTING
    }

    private final Reason reason;
    private final int status;

    OutboundException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.status = 0;
    }

    OutboundException(int status, String message) {
        super(message);
        this.reason = Reason.SERVER;
        this.status = status;
    }

    public Reason reason() {
        return reason;
    }

    /** Of HTTP, where the server said that it cannot; else 0. */
    public int status() {
        return status;
    }

    /** Whether it is certain that the call was not carried out. */
    public boolean isUnsent() {
        return reason == Reason.UNREACHABLE || reason == Reason.RESTING;
    }
}
