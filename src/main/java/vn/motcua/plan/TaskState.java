package vn.motcua.plan;

/** Where a task stands, by days alone. From the most pressing to the least. */
public enum TaskState {
    /** Its last day has passed, or a quarter ended without anything to show. */
    OVERDUE,
    RUNNING,
    NOT_BEGUN,
    /** Its words give no days, so that nothing can be said. */
    NO_TIME,
    DONE_LATE,
    DONE_IN_TIME;

    public boolean isDone() {
        return this == DONE_LATE || this == DONE_IN_TIME;
    }
}
