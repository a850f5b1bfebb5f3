package vn.motcua.journal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the next stretch of the journal while the one before it is followed: a follower that is far
 * behind need not wait for it. What was read ahead is what would be read from that place later, if
 * not all of it: events only append, and what no running transaction could overtake then cannot be
 * overtaken now.
 */
@Component
class ReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);

    private record Stretch(Position from, int epoch, CompletableFuture<List<Entry>> entries) {}

    private final JournalStore journal;
    private final Map<String, Stretch> begun = new ConcurrentHashMap<>();

    ReadAhead(JournalStore journal) {
        this.journal = journal;
    }

    /** The entries after a position: those that were read ahead from just there, or read now. */
    List<Entry> after(Position from, int epoch, Follower follower) {
        Stretch ahead = begun.remove(follower.name());
        if (ahead != null && ahead.from().equals(from) && ahead.epoch() == epoch) {
            List<Entry> entries = outcome(ahead);
            if (!entries.isEmpty()) {
                return entries;
            }
        }
        return read(from, epoch, follower);
    }

    /** Begins to read what comes after a position, on a connection of its own. */
    void begin(Position from, int epoch, Follower follower) {
        begun.put(
                follower.name(),
                new Stretch(
                        from,
                        epoch,
                        CompletableFuture.supplyAsync(
                                () -> prepared(from, epoch, follower),
                                Thread::startVirtualThread)));
    }

    private List<Entry> prepared(Position from, int epoch, Follower follower) {
        List<Entry> entries = read(from, epoch, follower);
        follower.prepare(entries);
        return entries;
    }

    private List<Entry> read(Position from, int epoch, Follower follower) {
        return journal.after(from, epoch, follower.stretch()).toList();
    }

    private static List<Entry> outcome(Stretch ahead) {
        try {
            return ahead.entries().join();
        } catch (CompletionException e) {
            LOG.info("Could not read ahead; read again", e);
            return List.of();
        }
    }
}
