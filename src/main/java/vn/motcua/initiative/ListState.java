package vn.motcua.initiative;

/** How far a list of initiatives has come. */
public enum ListState {
    OPEN,
    APPROVED,
    SENT
}
