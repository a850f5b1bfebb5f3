package vn.motcua.job;

/**
 * Work that takes longer than a page may wait: an import, a batch, a report. A bean of this type is
 * started by {@link Jobs#start} and runs on one node.
 */
public interface LongJob {

    /** Stable name that {@link JobOrder#kind} refers to, such as {@code demo-traffic}. */
    String kind();

    /**
     * Does the work, telling {@code run} how far it is. When the node dies in the middle the job
     * runs again from the start, so it must bear being repeated.
     */
    void run(JobRun run, String argument);
}
