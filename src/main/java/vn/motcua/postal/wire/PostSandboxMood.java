package vn.motcua.postal.wire;

/** How the sandbox says a word about an order. */
public enum PostSandboxMood {
    NOW,
    /** Kept until somebody lets it go, or asks. */
    LATE,
    TWICE,
    /** After it comes a word that was said before it. */
    OUT_OF_ORDER,
    /** Signed with another key. */
    WRONG_SIGNED,
    /** About an order that is not ours. */
    WRONG_ITEM,
    /** A word that nobody knows. */
    WRONG_WORD
}
