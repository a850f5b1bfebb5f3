package vn.motcua.journal;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A seal over everything that was written before transaction {@code tx} of {@code epoch} and after
 * the seal before it. Its hash chains the seal before; a copy of the newest hash kept elsewhere
 * vouches for the whole journal up to it.
 *
 * @param sealedAt real time
 * @param events events written since the seal before
 * @param streamsMoved streams that these events belong to
 * @param streamsTotal streams begun since the journal began
 * @param logRows rows of the access log and the security log since the seal before
 */
public record Seal(
        int number,
        Instant sealedAt,
        int epoch,
        String tx,
        long events,
        long streamsMoved,
        long streamsTotal,
        long logRows,
        byte[] contentHash,
        byte[] hash) {

    /** Where it ends: everything before this place is sealed. */
    Position end() {
        return Position.before(epoch, tx);
    }

    /** Seals a content behind the seal before it. */
    static Seal of(Instant sealedAt, Position end, Seal before, SealContent content) {
        Seal bare =
                new Seal(
                        before.number + 1,
                        sealedAt,
                        end.epoch(),
                        end.tx(),
                        content.events(),
                        content.streamsMoved(),
                        before.streamsTotal + content.streamsBegun(),
                        content.logRows(),
                        content.hash(),
                        EntryHash.GENESIS);
        return bare.withHash(bare.hashAfter(before));
    }

    /** What stands before the first seal. */
    static Seal none() {
        return new Seal(0, Instant.EPOCH, 0, "0", 0, 0, 0, 0, EntryHash.GENESIS, EntryHash.GENESIS);
    }

    byte[] hashAfter(Seal before) {
        return new Sha256()
                .raw(before.hash)
                .part(number)
                .part(sealedAt)
                .part(epoch)
                .part(tx)
                .part(events)
                .part(streamsMoved)
                .part(streamsTotal)
                .part(logRows)
                .raw(contentHash)
                .end();
    }

    /** The hash in hexadecimal, for people to write down. */
    public String hashText() {
        return HexFormat.of().formatHex(hash);
    }

    private Seal withHash(byte[] sealed) {
        return new Seal(
                number,
                sealedAt,
                epoch,
                tx,
                events,
                streamsMoved,
                streamsTotal,
                logRows,
                contentHash,
                sealed);
    }
}
