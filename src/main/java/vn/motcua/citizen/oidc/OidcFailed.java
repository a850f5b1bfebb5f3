package vn.motcua.citizen.oidc;

/** A provider did not vouch; {@link #reason} is a code for the page and the log, never a claim. */
public final class OidcFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** It does not answer, or not as one. */
        DOWN,
        /** The person turned back there. */
        CANCELLED,
        /** What came back is not what was begun here, or is not signed by the provider. */
        UNTRUSTED
    }

    private final Reason reason;

    public OidcFailed(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    OidcFailed(Reason reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
