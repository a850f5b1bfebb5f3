package vn.motcua.inspection;

/** What somebody is in a team. */
public enum TeamRole {
    LEADER,
    DEPUTY,
    SECRETARY,
    MEMBER;

    /** Whether somebody of this role takes steps of a visit, rather than only looking. */
    public boolean leads() {
        return this != MEMBER;
    }
}
