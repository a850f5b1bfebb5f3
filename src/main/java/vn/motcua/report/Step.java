package vn.motcua.report;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a version.
 *
 * @param words why, where a reason was given; blank otherwise
 * @param number of the document; blank where it has none
 */
public record Step(int version, Kind kind, Instant at, UUID by, String words, String number) {

    /** What can be done with a version. */
    public enum Kind {
        GENERATED,
        CHECKED,
        APPROVED,
        SIGNED,
        SENT,
        RETURNED,
        CONSOLIDATED
    }
}
