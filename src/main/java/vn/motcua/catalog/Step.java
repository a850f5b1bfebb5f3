package vn.motcua.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.organization.Performer;

/**
 * One row of the internal process.
 *
 * @param id the row's name within its process, such as {@code B1}
 * @param time the allowance for this row, counted as working time of the performing agency
 * @param product what the row leaves behind, such as a form
 * @param next where the dossier goes on to; empty in the last row
 * @param join whether the row waits for all parallel branches that lead to it
 * @param starts other procedures that begin when a dossier comes here; the row waits for them all
 */
public record Step(
        String id,
        String name,
        String nameEn,
        Performer performer,
        WorkDuration time,
        String product,
        String productEn,
        Set<StepAction> actions,
        List<Branch> next,
        Split split,
        boolean join,
        List<Start> starts) {

    /** Stands where a drawn table does not say yet who performs a row; nobody holds such a post. */
    public static final Performer TO_BE_NAMED =
            new Performer(Performer.Relation.RECEIVING, null, "to-be-named");

    /** A row that starts no other procedure. */
    public Step(
            String id,
            String name,
            String nameEn,
            Performer performer,
            WorkDuration time,
            String product,
            String productEn,
            Set<StepAction> actions,
            List<Branch> next,
            Split split,
            boolean join) {
        this(
                id, name, nameEn, performer, time, product, productEn, actions, next, split, join,
                List.of());
    }

    public Step {
        actions = Ordered.set(StepAction.class, actions);
        next = List.copyOf(next);
        // Rows published before rows could start anything do not say.
        starts = starts == null ? List.of() : List.copyOf(starts);
    }

    /** Who receives what this row starts: by default, the agency of its own performer. */
    public Performer receiverOf(Start start) {
        return start.at() == null ? performer : start.at();
    }

    public boolean allows(StepAction action) {
        return actions.contains(action);
    }

    /** Whether the dossier ends here. */
    public boolean isLast() {
        return next.isEmpty();
    }

    /** The branch that the performer picks by {@code choice}. */
    public Optional<Branch> branch(String choice) {
        return next.stream().filter(branch -> choice.equals(branch.choice())).findFirst();
    }
}
