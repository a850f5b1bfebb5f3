package vn.motcua.offsystem;

/** Where a list stands. */
public enum ListState {
    /** Read and looked at; nothing counts yet. */
    READ,
    TAKEN,
    /** Taken, and no longer counted; its lines stay to be read. */
    WITHDRAWN
}
