package vn.motcua.dossier;

/** What follows when an agency that was asked for an opinion stays silent past its time. */
public enum Silence {
    /** Nothing is said for it; the lead agency tells the head of the one-stop desk and goes on. */
    NO_ANSWER,
    /** The law takes silence for consent, and the silent agency answers for it. */
    AGREED
}
