package vn.motcua.job;

/**
 * A bean of this type runs again and again on exactly one node of the cluster. A run that throws is
 * logged and tried again at its next time.
 */
public interface RecurringJob {

    /** Stable name, {@code <module>-<what>}, such as {@code notice-delivery}. */
    String name();

    JobSchedule schedule();

    void run();
}
