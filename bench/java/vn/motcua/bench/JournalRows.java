package vn.motcua.bench;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import vn.motcua.dossier.Lives;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Entry;
import vn.motcua.journal.PastEvents;
import vn.motcua.journal.StreamHead;

/**
 * The journal of dossiers that were played, gathered for one transaction. All numbers within it are
 * its own, so within each stream the order of the journal is the order of versions.
 */
final class JournalRows {

    private final BinaryRows streams =
            new BinaryRows("journal.stream", "stream_id", "kind", "version", "hash", "epoch", "tx");
    private final BinaryRows events =
            new BinaryRows(
                    "journal.event",
                    "stream_id",
                    "version",
                    "epoch",
                    "tx",
                    "seq",
                    "type",
                    "schema",
                    "occurred_at",
                    "recorded_at",
                    "actor_kind",
                    "actor_id",
                    "key",
                    "demo",
                    "payload",
                    "hash");

    private final PastEvents journal;
    private String tx = "";
    private long number;
    private long seq;

    JournalRows(PastEvents journal) {
        this.journal = journal;
    }

    /** Begins a transaction. */
    void begin(String transaction) {
        tx = transaction;
        number = Long.parseUnsignedLong(tx);
        seq = 1;
    }

    void add(Lives.Life life) {
        StreamHead head = StreamHead.beginning(life.state().id(), "dossier");
        for (Lives.Chapter chapter : life.chapters()) {
            List<Entry> entries =
                    journal.of(
                            head,
                            tx,
                            seq,
                            chapter.events(),
                            chapter.at(),
                            Actor.staff(chapter.by()),
                            chapter.key());
            entries.forEach(this::event);
            Entry last = entries.getLast();
            head = new StreamHead(last.stream(), last.version(), last.hash());
            seq += entries.size();
        }
        streams.row()
                .uuid(head.stream())
                .text("dossier")
                .number(head.version())
                .bytes(head.hash())
                .number(journal.epoch())
                .large(number);
    }

    private void event(Entry e) {
        events.row()
                .uuid(e.stream())
                .number(e.version())
                .number(e.epoch())
                .large(number)
                .large(e.seq())
                .text(e.type())
                .small(e.schema())
                .at(e.occurredAt())
                .at(e.recordedAt())
                .text(e.actor().kind().name())
                .uuid(e.actor().id())
                .uuid(e.key())
                .yes(e.demo())
                .text(e.payload())
                .bytes(e.hash());
    }

    String tx() {
        return tx;
    }

    int epoch() {
        return journal.epoch();
    }

    long lastSeq() {
        return seq - 1;
    }

    void send(PGConnection connection) throws SQLException {
        streams.send(connection);
        events.send(connection);
    }
}
