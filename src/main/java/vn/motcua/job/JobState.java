package vn.motcua.job;

/** Where a long job stands. */
public enum JobState {
    WAITING,
    RUNNING,
    CANCELLING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether nothing more will happen to it. */
    public boolean ended() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
