package vn.motcua.catalog.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a publication decision.
 *
 * @param name as it was handed in, without its folders
 * @param file the hash of its content
 * @param size in bytes
 */
public record DecisionPaper(
        UUID id, UUID decision, Kind kind, String name, String file, long size, Instant notedAt) {

    /** What it is. */
    public enum Kind {
        DECISION,
        ANNEX
    }
}
