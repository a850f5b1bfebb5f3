package vn.motcua.archive;

/** What is known of the digital signatures of an e-file. */
public enum SignatureVerdict {
    /** Nobody looked. */
    NOT_CHECKED,
    /** Signed, and every signature holds. */
    VALID,
    /** Signed, and it is not known whether it holds. */
    UNDECIDED,
    /** A signature does not hold. */
    INVALID,
    /** It carries no signature. */
    NONE
}
