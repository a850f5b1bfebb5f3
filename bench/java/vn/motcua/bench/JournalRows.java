package vn.motcua.bench;

import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.motcua.dossier.Lives;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Appending;
import vn.motcua.journal.Entry;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;

/**
 * The journal of dossiers that were played, gathered for one transaction: chained and hashed by the
 * journal itself, which is handed heads that name this transaction. All its numbers are its own, so
 * within each stream the order of the journal is the order of versions.
 */
final class JournalRows {

    private final BinaryRows streams =
            new BinaryRows(
                    "journal.stream", "stream_id", "kind", "version", "hash", "epoch", "tx");
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

    private final Journal journal;
    private String tx = "";
    private long number;
    private long seq;
    private int epoch;

    JournalRows(Journal journal) {
        this.journal = journal;
    }

    /** Begins a transaction. */
    void begin(String transaction) {
        tx = transaction;
        number = Long.parseUnsignedLong(tx);
        seq = 1;
    }

    void add(Lives.Life life) {
        UUID id = life.state().id();
        int version = 0;
        byte[] hash = new byte[32];
        for (Lives.Chapter chapter : life.chapters()) {
            Appending appending =
                    journal.prepare(
                            new StreamHead(id, version, hash, tx, seq),
                            chapter.events(),
                            chapter.at(),
                            Actor.staff(chapter.by()),
                            chapter.key());
            appending.entries().forEach(this::event);
            version = appending.lastVersion();
            hash = appending.lastHash();
            seq += chapter.events().size();
        }
        streams.row().uuid(id).text("dossier").number(version).bytes(hash).number(epoch).large(number);
    }

    private void event(Entry e) {
        epoch = e.epoch();
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
        return epoch;
    }

    long lastSeq() {
        return seq - 1;
    }

    void send(PGConnection connection) throws SQLException {
        streams.send(connection);
        events.send(connection);
    }
}
