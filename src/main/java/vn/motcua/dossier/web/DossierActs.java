package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PauseGround;

/**
 * What the viewer may do with the dossier as a whole, beside the tasks of their posts.
 *
 * @param suspend the task on which a head may stop processing; absent where none may
 * @param resume the task on which a head may let it go on
 * @param override whether an apology would be one beyond the rule, which a head signs
 */
public record DossierActs(
        boolean withdraw,
        boolean apologise,
        boolean override,
        boolean deliver,
        @Nullable OpenTask suspend,
        @Nullable OpenTask resume) {

    public boolean any() {
        return withdraw || apologise || deliver || suspend != null || resume != null;
    }

    /**
     * @param headOf open tasks in units that the viewer heads
     * @param receives whether the viewer receives dossiers for the agency that received this one
     */
    static DossierActs of(
            DossierView view, List<OpenTask> headOf, boolean receives, boolean speaks) {
        var state = view.state();
        boolean runs = !state.isDecided() && !state.isClosed();
        boolean suspended =
                state.pause().filter(p -> p.ground() == PauseGround.SUSPENSION).isPresent();
        OpenTask heads = headOf.stream().filter(t -> !t.isWait()).findFirst().orElse(null);
        boolean due = view.apologyDraft().isPresent();
        boolean again = view.apologiesUsedUp();
        boolean undelivered =
                !state.apologies().isEmpty() && state.apologies().getLast().delivered() == null;
        return new DossierActs(
                runs && receives,
                due && (again ? heads != null : speaks),
                again,
                undelivered && receives,
                runs && !state.isPaused() ? heads : null,
                runs && suspended ? heads : null);
    }
}
