package vn.motcua.citizen;

/** How well the program knows who signed in, the weakest first. */
public enum IdentityLevel {
    /** A code that was sent to a telephone or an e-mail address. */
    CONTACT,
    /** Asserted by an identity provider, level 1. */
    LEVEL_1,
    /** Asserted by an identity provider, level 2: compared with the person's card and face. */
    LEVEL_2;

    /** Whether an identity provider vouches for it. */
    public boolean isAsserted() {
        return this != CONTACT;
    }
}
