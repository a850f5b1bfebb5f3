package vn.motcua.job;

/** Ends a long job that somebody asked to stop; let it pass. */
public final class JobCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelledException(String message) {
        super(message);
    }
}
