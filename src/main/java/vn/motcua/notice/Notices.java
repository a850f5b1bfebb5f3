package vn.motcua.notice;

import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
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
        NoticeState state = stateOf(notice);
        String reason = state == NoticeState.SUPPRESSED ? DEMO : null;
        NoticeStore.insert(parts, id, notice, state, reason, clock.instant());
        return id;
    }

    private static NoticeState stateOf(Notice notice) {
        if (notice.channel() == NoticeChannel.IN_APP) {
            return NoticeState.SENT;
        }
        return notice.demo() ? NoticeState.SUPPRESSED : NoticeState.QUEUED;
    }

    /** Marks all that a staff member or account has in the program as seen. */
    public void read(UUID recipient) {
        store.read(recipient.toString(), clock.instant());
    }
}
