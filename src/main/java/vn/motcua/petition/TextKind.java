package vn.motcua.petition;

/** What a text of a petition is. */
public enum TextKind {
    TITLE,
    /** What the sender wrote: at first, added, or opening it again. */
    CONTENT,
    /** What the sender is asked. */
    QUESTION,
    /** Why an officer decided so; for the sender to read where it is refused or passed on. */
    REASON,
    /** The agency outside to which it was passed on. */
    OUTSIDE,
    /** What was found by the six criteria. */
    ASSESSMENT,
    REPLY,
    /** What is to be looked at in the review plan. */
    PROPOSAL
}
