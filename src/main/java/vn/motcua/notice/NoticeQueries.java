package vn.motcua.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.SubjectRef;

/** What pages ask about messages. */
@Component
public final class NoticeQueries {

    private final NoticeStore store;

    NoticeQueries(NoticeStore store) {
        this.store = store;
    }

    /** Messages inside the program for a staff member or account, youngest first. */
    public List<SentNotice> inApp(UUID recipient, int limit) {
        return store.inApp(recipient.toString(), limit);
    }

    public long unread(UUID recipient) {
        return store.unread(recipient.toString());
    }

    /** All messages about one subject, oldest first. */
    public List<SentNotice> about(SubjectRef subject) {
        return store.about(subject);
    }
}
