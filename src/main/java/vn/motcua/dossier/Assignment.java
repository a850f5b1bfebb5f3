package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.Post;

/**
 * How new tasks of a post find their person on some days, the first and the last included.
 *
 * @param lastDay null where it lasts until it is stopped
 * @param otherwise what holds for dossiers that no rule names: OPEN or TURN
 * @param endedAt when somebody stopped it; null where nobody did
 */
public record Assignment(
        UUID id,
        Post post,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        AssignmentWay way,
        AssignmentWay otherwise,
        List<AssignmentRule> rules,
        UUID setBy,
        Instant setAt,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt) {

    public Assignment {
        rules = List.copyOf(rules);
    }

    public boolean on(LocalDate day) {
        return endedAt == null
                && !day.isBefore(firstDay)
                && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether it is to come, or lasts on the day. */
    public boolean isOpen(LocalDate day) {
        return endedAt == null && (lastDay == null || !day.isAfter(lastDay));
    }

    boolean overlaps(Assignment other) {
        return endedAt == null
                && post.equals(other.post)
                && (lastDay == null || !other.firstDay.isAfter(lastDay))
                && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }

    /** The rule for dossiers of a procedure; one for the very procedure goes before its field's. */
    Optional<AssignmentRule> ruleFor(ProcedureVersion procedure) {
        return rules.stream()
                .filter(r ->
                        switch (r.about()) {
                            case FIELD -> r.code().equals(procedure.field().code());
                            case PROCEDURE -> r.code().equals(procedure.code());
                        })
                .max(Comparator.comparing(AssignmentRule::about));
    }

    /** Whether some tasks may go by turn. */
    boolean takesTurns() {
        return way == AssignmentWay.TURN
                || (way == AssignmentWay.RULE && otherwise == AssignmentWay.TURN);
    }
}
