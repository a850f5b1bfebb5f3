package vn.motcua.journal;

import java.util.UUID;

/**
 * A stream locked for writing in the running transaction: its last version and hash, and the
 * transaction and sequence numbers that the next events take.
 */
public record StreamHead(UUID stream, int version, byte[] hash, String tx, long seq) {}
