package vn.motcua.job;

import java.util.UUID;

/** What a running long job holds: the way to say how far it is and to hear that it should stop. */
public interface JobRun {

    UUID id();

    /** Says how many pieces of work there are in all. */
    void total(long pieces);

    /**
     * Says that {@code pieces} more are done. Written at most a few times a second.
     *
     * @throws JobCancelledException when somebody asked the job to stop
     */
    void advance(long pieces);

    /** A short sentence for the person who waits; no personal data. */
    void message(String text);
}
