package vn.motcua.measure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the very dossiers behind a figure, with what it is judged by.
 *
 * @param agency the receiving one
 * @param version of the procedure
 * @param received when it was let in
 * @param promised the due date as it lawfully stands
 * @param ended when it was resolved, or ended otherwise
 */
public record Past(
        UUID dossier,
        UUID agency,
        UUID version,
        @Nullable Instant received,
        @Nullable Instant promised,
        @Nullable Instant ended) {

    static Past of(Fact fact) {
        Milestones moments = Milestones.of(fact);
        return new Past(
                fact.dossier(),
                fact.by().agency(),
                fact.by().version(),
                moments.received(),
                fact.now().promised(),
                moments.ended());
    }
}
