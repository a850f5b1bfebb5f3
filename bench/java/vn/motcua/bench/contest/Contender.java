package vn.motcua.bench.contest;

/**
 * One program under test. All methods may be called by many threads; each write is one committed
 * transaction when the method returns.
 */
public interface Contender extends AutoCloseable {

    /** Connects, makes its tables where they are missing and deploys the procedure. */
    void setUp(Target target) throws Exception;

    /** Receives a dossier; its first step is open. Returns what the later calls know it by. */
    Object create(Application application) throws Exception;

    /**
     * Completes the open step, by its person; opens the next with its due date, or closes the
     * dossier after the last. Who, when, from where and to where must be kept.
     *
     * @param step from 0
     * @return what the next call knows the dossier by
     */
    Object complete(Object dossier, Application application, int step) throws Exception;

    /** Reads what lies before the person of a step, the earliest due first; returns how many. */
    int list(Application application, int step) throws Exception;

    /** Waits until what it does in the background is done. */
    default void settle() throws Exception {}

    @Override
    default void close() throws Exception {}
}
