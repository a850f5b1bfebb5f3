package vn.motcua.payment.wire;

/** How the sandbox answers an order that somebody pays there. */
public enum SandboxMood {
    /** Paid, and said so at once. */
    NOW,
    /** Paid; what it has to say is kept until somebody lets it go, or asks. */
    LATE,
    /** Paid, and said so twice. */
    TWICE,
    /** It says first that it failed, then that it was paid. */
    OUT_OF_ORDER,
    /** Signed with another secret. */
    WRONG_SIGNED,
    /** Another amount. */
    WRONG_AMOUNT,
    /** Paid, but it says nothing, nor answers when asked, until it is let go. */
    DEAD,
    /** Not paid: whoever was to pay went away. */
    CANCEL
}
