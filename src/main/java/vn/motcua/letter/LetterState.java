package vn.motcua.letter;

/** How far a letter has come. */
public enum LetterState {
    DRAFT,
    SENT,
    DISCARDED
}
