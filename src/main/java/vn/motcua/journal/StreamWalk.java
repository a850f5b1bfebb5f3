package vn.motcua.journal;

import java.util.Arrays;
import java.util.Iterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goes through all events stream by stream beside the heads of the streams, checks each chain, and
 * hands every stretch of a stream to the seal that covers it.
 */
final class StreamWalk {

    private final Iterator<StreamHead> heads;
    private final SealWalk seals;
    private final Findings findings;

    private @Nullable StreamHead nextHead;
    private @Nullable StreamHead head;
    private @Nullable Entry last;
    private int seal;
    private long eventsInSeal;
    private long streams;
    private long events;

    StreamWalk(Iterator<StreamHead> heads, SealWalk seals, Findings findings) {
        this.heads = heads;
        this.seals = seals;
        this.findings = findings;
        this.nextHead = following();
    }

    /** Takes the next event; streams in order of their ids, versions ascending. */
    void take(Entry entry) {
        events++;
        Entry before = last;
        if (before == null || !before.stream().equals(entry.stream())) {
            endStream();
            beginStream(entry.stream());
            check(entry, 1, EntryHash.GENESIS, Position.START);
        } else {
            check(entry, before.version() + 1, before.hash(), before.position());
        }
        moveIntoSeal(entry);
        last = entry;
    }

    /** Ends the last stream and asks for the events of the heads that are left. */
    void end() {
        endStream();
        while (nextHead != null) {
            headWithoutEvents(nextHead);
        }
    }

    long streams() {
        return streams;
    }

    long events() {
        return events;
    }

    private void check(Entry e, int version, byte[] previousHash, Position after) {
        String which = "Stream " + e.stream() + ", version " + e.version() + ": ";
        findings.addIf(e.version() != version, which + "version " + version + " is missing");
        findings.addIf(
                !Arrays.equals(e.hash(), EntryHash.of(previousHash, e)),
                which + "is not what was written, or does not follow the event before it");
        findings.addIf(
                e.position().compareTo(after) <= 0,
                which + "stands earlier in the journal than the event before it");
    }

    private void moveIntoSeal(Entry entry) {
        int covering = seals.covering(entry.position());
        if (covering != seal) {
            handToSeal();
            seal = covering;
        }
        eventsInSeal++;
    }

    private void handToSeal() {
        if (last != null && eventsInSeal > 0) {
            seals.content(seal).stream(last.stream(), last.version(), last.hash(), eventsInSeal);
        }
        eventsInSeal = 0;
    }

    private void beginStream(UUID stream) {
        streams++;
        while (nextHead != null && compare(nextHead.stream(), stream) < 0) {
            headWithoutEvents(nextHead);
        }
        if (nextHead != null && nextHead.stream().equals(stream)) {
            head = nextHead;
            nextHead = following();
        } else {
            head = null;
            findings.add("Stream " + stream + " has events but no head");
        }
    }

    private void endStream() {
        handToSeal();
        if (last != null && head != null) {
            boolean same =
                    head.version() == last.version() && Arrays.equals(head.hash(), last.hash());
            findings.addIf(
                    !same,
                    "Stream "
                            + last.stream()
                            + ": its head names version "
                            + head.version()
                            + ", its last event is version "
                            + last.version()
                            + (head.version() == last.version() ? " with another hash" : ""));
        }
        last = null;
    }

    private void headWithoutEvents(StreamHead alone) {
        findings.addIf(
                alone.version() > 0,
                "Stream "
                        + alone.stream()
                        + " has a head at version "
                        + alone.version()
                        + " but no events");
        nextHead = following();
    }

    private @Nullable StreamHead following() {
        return heads.hasNext() ? heads.next() : null;
    }

    /** The database's order of ids; Java's own takes them as signed. */
    private static int compare(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
