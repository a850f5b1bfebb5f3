package vn.motcua.notice;

/**
 * Carries messages of one channel out of the program: a mail server, an SMS gateway. A bean of this
 * type takes the place of the one that only says that there is none.
 */
public interface Carrier {

    NoticeChannel channel();

    /** Hands the message over, or says why not. Called outside any transaction; may be repeated. */
    Outcome carry(Letter letter);

    /**
     * A message ready to leave.
     *
     * @param key the same at every attempt, so that a carrier can drop repeats
     */
    record Letter(String key, String recipient, String subject, String text) {}

    /** What came of one attempt. */
    sealed interface Outcome {

        record Carried() implements Outcome {}

        /** Not now; the attempt is repeated later. {@code reason} is a short code. */
        record TryLater(String reason) implements Outcome {}

        /** Never; {@code reason} is a short code. */
        record Refused(String reason) implements Outcome {}

        /** There is nobody to carry it; {@code reason} is a short code. */
        record Absent(String reason) implements Outcome {}
    }
}
