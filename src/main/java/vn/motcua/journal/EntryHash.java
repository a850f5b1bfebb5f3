package vn.motcua.journal;

/** The hash of an entry, over the hash before it and every one of its parts. */
final class EntryHash {

    /** What the first event of a stream has before it. */
    static final byte[] GENESIS = new byte[32];

    private EntryHash() {}

    /** The hash that an entry has behind an entry with that hash. */
    static byte[] of(byte[] previous, Entry e) {
        return new Sha256()
                .hash(previous)
                .part(e.stream())
                .part(e.version())
                .part(e.epoch())
                .part(e.tx())
                .part(e.seq())
                .part(e.type())
                .part(e.schema())
                .part(e.occurredAt())
                .part(e.recordedAt())
                .part(e.actor().kind())
                .part(e.actor().id())
                .part(e.key())
                .part(e.demo())
                .part(e.payload())
                .end();
    }
}
