package vn.motcua.payment;

/** What was made of what a gateway said. */
public enum Verdict {
    /** It settled what was owed. */
    SETTLED,
    /** Money came for what was no longer owed: it is to be given back. */
    ASTRAY,
    /** The order is over without money. */
    FAILED,
    /** Nothing new: it was known before. */
    KNOWN,
    /** Another amount than was ordered: nothing was settled. */
    WRONG_AMOUNT,
    /** No order has such a reference. */
    NO_ORDER,
    /** It is not signed with the secret: nobody has said anything. */
    FORGED,
    /** The gateway does not know yet either. */
    WAITING
}
