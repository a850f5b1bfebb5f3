package vn.motcua.petition;

/** How a petition came in. */
public enum PetitionChannel {
    /** By the form of this program. */
    WEB,
    /** A letter handed in at an office. */
    LETTER,
    POST,
    /** By the published number; the officer writes down what is said, truthfully. */
    TELEPHONE,
    /** Said when the agency receives people. */
    MEETING,
    EMAIL,
    /** By the national system of petitions; its code and link are noted. */
    NATIONAL
}
