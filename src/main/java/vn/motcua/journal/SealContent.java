package vn.motcua.journal;

import java.util.UUID;

/**
 * What a seal is taken over, gathered row by row: the last version and hash of each stream that
 * moved, by stream id; the rows of the access log, then of the security log, in their order. Making
 * a seal and checking one gather alike.
 */
final class SealContent {

    private final Sha256 heads = new Sha256();
    private final Sha256 looks = new Sha256();
    private final Sha256 refusals = new Sha256();
    private long events;
    private long streamsMoved;
    private long streamsBegun;
    private long logRows;

    /** A stream that moved: its last version and hash, and how many of its events are new. */
    void stream(UUID stream, int lastVersion, byte[] hash, long newEvents) {
        heads.part(stream).part(lastVersion).raw(hash);
        events += newEvents;
        streamsMoved++;
        if (newEvents == lastVersion) {
            streamsBegun++;
        }
    }

    void look(LogRow row) {
        row.hashInto(looks);
        logRows++;
    }

    void refusal(LogRow row) {
        row.hashInto(refusals);
        logRows++;
    }

    long events() {
        return events;
    }

    long streamsMoved() {
        return streamsMoved;
    }

    long streamsBegun() {
        return streamsBegun;
    }

    long logRows() {
        return logRows;
    }

    /** The hash over all that was gathered; asked once, at the end. */
    byte[] hash() {
        return new Sha256().raw(heads.end()).raw(looks.end()).raw(refusals.end()).end();
    }
}
