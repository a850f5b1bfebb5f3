package vn.motcua.postal.wire;

/** An operator did not answer, or not as its protocol says. */
public final class OperatorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    OperatorException(String message) {
        super(message);
        this.refusal = false;
    }

    OperatorException(String message, Throwable cause) {
        super(message, cause);
        this.refusal = false;
    }

    private OperatorException(String message, boolean refusal) {
        super(message);
        this.refusal = refusal;
    }

    static OperatorException refused(String message) {
        return new OperatorException(message, true);
    }

    /** Whether the operator itself said no, so that it has done nothing; else nobody knows. */
    public boolean isRefusal() {
        return refusal;
    }
}
