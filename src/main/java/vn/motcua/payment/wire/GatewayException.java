package vn.motcua.payment.wire;

/** A gateway did not answer, or not as its protocol says. */
public final class GatewayException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    public GatewayException(String message) {
        super(message);
        this.refusal = false;
    }

    public GatewayException(String message, Throwable cause) {
        super(message, cause);
        this.refusal = false;
    }

    private GatewayException(String message, boolean refusal) {
        super(message);
        this.refusal = refusal;
    }

    /** The gateway itself said no, so that it has done nothing. */
    static GatewayException refused(String code) {
        return new GatewayException(code, true);
    }

    /** Whether nothing was done; else nobody knows. */
    public boolean isRefusal() {
        return refusal;
    }
}
