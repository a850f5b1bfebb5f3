package vn.motcua.review;

import java.util.List;
import java.util.UUID;

/**
 * What a report says, for good.
 *
 * @param parts the accepted reports of units that went into the consolidated one; none elsewhere
 * @param missing units with a procedure in the plan whose report was not accepted
 */
public record ReportContent(List<Part> parts, List<UUID> missing, List<Merged> procedures) {

    /** A unit's report that went in. */
    public record Part(UUID report, UUID unit, String digest) {}

    public ReportContent {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
        procedures = List.copyOf(procedures);
    }

    public Cut cut() {
        return Cut.sum(procedures.stream().map(Merged::cut).toList());
    }
}
