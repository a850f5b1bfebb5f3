package vn.motcua.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DoneTask;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PauseGround;

/**
 * A task as the picture of the way needs it, open or over.
 *
 * @param by who did it, or has taken it
 * @param end absent while it is open
 */
record Piece(
        int no,
        String step,
        UUID unit,
        String post,
        @Nullable UUID by,
        Instant openedAt,
        Instant due,
        @Nullable Instant doneAt,
        DoneTask.@Nullable End end,
        int from,
        int group,
        int opinionOf,
        @Nullable PauseGround waits) {

    boolean isOpen() {
        return end == null;
    }

    boolean isOpinion() {
        return opinionOf > 0;
    }

    /** Whether it stands beside the step that asked, instead of being one of the way. */
    boolean isBeside() {
        return isOpinion() || waits != null;
    }

    int asker() {
        return isOpinion() ? opinionOf : from;
    }

    /** All tasks of a dossier in the order in which they were opened. */
    static List<Piece> of(DossierState state) {
        List<Piece> pieces = new ArrayList<>();
        state.done().forEach(t -> pieces.add(of(t)));
        state.open().forEach(t -> pieces.add(of(t)));
        pieces.sort(Comparator.comparing(Piece::no));
        return pieces;
    }

    private static Piece of(DoneTask t) {
        return new Piece(
                t.no(),
                t.step(),
                t.unit(),
                t.post(),
                t.by(),
                t.openedAt(),
                t.due(),
                t.doneAt(),
                t.end(),
                t.from(),
                t.group(),
                t.opinionOf(),
                t.waits());
    }

    private static Piece of(OpenTask t) {
        return new Piece(
                t.no(),
                t.step(),
                t.unit(),
                t.post(),
                t.assignee(),
                t.openedAt(),
                t.due(),
                null,
                null,
                t.from(),
                t.group(),
                t.opinionOf(),
                t.waits());
    }
}
