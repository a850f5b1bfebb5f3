package vn.motcua.report;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a report, which never changes.
 *
 * @param knownAt what was recorded later does not count
 * @param reason why it was made anew; blank for the first version
 * @param digest of all that it says, SHA-256; the same stands in the journal
 */
public record Snapshot(
        UUID report,
        int version,
        Instant knownAt,
        Instant madeAt,
        UUID madeBy,
        String reason,
        Content content,
        String digest) {}
