package vn.motcua.notice;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.sql.Parts;

/** Puts messages into the outbox. */
@Component
public final class Notices {

    static final String DEMO = "demo";

    private static final String WRITTEN_FRAGMENT = "select 1";

    private final NoticeStore store;
    private final JdbcOperations jdbc;
    private final Clock clock;

    Notices(NoticeStore store, JdbcOperations jdbc, Clock clock) {
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes one row within the caller's transaction. A message inside the program is there at
     * once; a message of the demo to the outside is kept and marked, and never leaves.
     */
    public UUID queue(Notice notice) {
        Parts parts = new Parts();
        UUID id = queue(notice, parts);
        parts.end(WRITTEN_FRAGMENT).run(jdbc, row -> row.getInt(1));
        return id;
    }

    /** Writes the same row as one more part of the caller's own statement. */
    public UUID queue(Notice notice, Parts parts) {
        UUID id = Uuid7.next();
        NoticeState state = stateOf(notice.channel(), notice.text());
        NoticeStore.insert(parts, id, notice, state, reason(state), clock.instant());
        return id;
    }

    /**
     * Writes a row to whom a query names, if anybody, as one more part of the caller's own
     * statement; the values of the query are to be added to the part.
     *
     * @param recipient the query: at most one row of a channel to the outside and an address
     */
    public void queue(Notice.Text text, String recipient, Parts parts) {
        NoticeState state = stateOf(NoticeChannel.EMAIL, text);
        NoticeStore.insert(
                parts, Uuid7.next(), text, recipient, state, reason(state), clock.instant());
    }

    private static NoticeState stateOf(NoticeChannel channel, Notice.Text text) {
        if (channel == NoticeChannel.IN_APP) {
            return NoticeState.SENT;
        }
        return text.demo() ? NoticeState.SUPPRESSED : NoticeState.QUEUED;
    }

    private static @Nullable String reason(NoticeState state) {
        return state == NoticeState.SUPPRESSED ? DEMO : null;
    }

    /** Deletes the messages that brought codes to a contact, whose account is erased. */
    public void forgetCodes(String recipient) {
        store.forgetCodes(recipient);
    }

    /** Deletes all messages about a subject, whose person is erased. */
    public void forget(SubjectRef subject) {
        store.forget(subject);
    }

    /** Marks all that a staff member or account has in the program as seen. */
    public void read(UUID recipient) {
        store.read(recipient.toString(), clock.instant());
    }
}
