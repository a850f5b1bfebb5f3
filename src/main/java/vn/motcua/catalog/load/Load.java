package vn.motcua.catalog.load;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package of procedure files and how far it has come.
 *
 * @param file its name
 * @param files how many procedure files are in it
 * @param unread how many of them are still to be read
 * @param problems how many things are wrong, as far as is known
 * @param job the long job that reads or publishes it
 * @param versions how many versions were published; absent until then
 * @param known how many were published before and are said again; absent until then
 */
public record Load(
        UUID id,
        String file,
        int files,
        int unread,
        int problems,
        State state,
        Instant loadedAt,
        UUID loadedBy,
        @Nullable UUID job,
        @Nullable Instant publishedAt,
        @Nullable UUID publishedBy,
        @Nullable Integer versions,
        @Nullable Integer known) {

    /** Where it stands. */
    public enum State {
        /** Files are read and checked. */
        READING,
        /** Something is wrong; nothing of it can be published. */
        REFUSED,
        /** All of it is in order and waits for somebody to publish it. */
        READY,
        PUBLISHING,
        PUBLISHED
    }

    /** Whether a job is at it. */
    public boolean underWay() {
        return state == State.READING || state == State.PUBLISHING;
    }
}
