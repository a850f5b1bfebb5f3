package vn.motcua.measure.closing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of what a closed period says, for good.
 *
 * @param unit of whose agencies the figures are
 * @param version 1 for the first closing
 * @param knownAt what was recorded later does not count
 * @param reason why it was closed anew; blank for the first
 * @param digest SHA-256 of its figures as they were kept; it stands in the journal
 * @param signature absent until a leader signed it
 */
public record ClosedPeriod(
        UUID unit,
        ClosingPeriod period,
        int version,
        Instant knownAt,
        Instant closedAt,
        UUID closedBy,
        String reason,
        List<Frozen> figures,
        String digest,
        boolean untouched,
        @Nullable Signature signature) {

    public ClosedPeriod {
        figures = List.copyOf(figures);
    }

    /** Who vouched for it, and when. */
    public record Signature(Instant at, UUID by) {}

    public boolean isSigned() {
        return signature != null;
    }
}
