package vn.motcua.document.signature;

import java.util.Locale;

/** What one signature is worth, or all of a file together; the later the worse. */
public enum Standing {
    /** Whole, by a certificate of a trusted issuer that was valid and not revoked. */
    VALID,
    /** As {@link #VALID}, but no list of revoked certificates was at hand to look in. */
    REVOCATION_UNKNOWN,
    /** Whole, but nobody here knows who stands behind the certificate. */
    CHAIN_UNKNOWN,
    /**
     * Whole, but made by rules that are no longer thought safe, or not as a signature should be.
     */
    UNSOUND,
    /** Whole, but the certificate had run out, or was not valid yet. */
    EXPIRED,
    /** Whole, but the certificate had been revoked. */
    REVOKED,
    /** What is shown was changed after it was signed. */
    CHANGED,
    /** There is a signature, but what stands in it is none. */
    BROKEN;

    /** Whether the paper is as it was signed. */
    public boolean isWhole() {
        return compareTo(CHANGED) < 0;
    }

    /** Whether an officer may go by it without asking anybody. */
    public boolean isGood() {
        return this == VALID || this == REVOCATION_UNKNOWN;
    }

    /** A forgery, or somebody who had lost the right to sign. */
    public boolean isAlarming() {
        return compareTo(REVOKED) >= 0;
    }

    /** The end of a message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Standing worse(Standing one, Standing other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
