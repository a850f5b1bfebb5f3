package vn.motcua.dossier;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.identity.SignedIn;
import vn.motcua.organization.Lent;
import vn.motcua.organization.Post;

/**
 * What one person may do with one open task now, so that a page offers nothing that would be
 * refused.
 *
 * @param choices the ways on, where the step is a choice
 * @param returnTargets earlier steps it may be given back to, the last first
 */
public record TaskActions(
        OpenTask task,
        Step step,
        boolean take,
        boolean release,
        boolean forward,
        boolean decide,
        boolean recordResult,
        boolean handBack,
        boolean askOpinion,
        boolean giveOpinion,
        boolean giveBack,
        boolean accept,
        boolean askSupplement,
        boolean askPayment,
        boolean refuse,
        boolean bring,
        boolean confirmPayment,
        boolean closeSilent,
        boolean returnSupplement,
        List<Branch> choices,
        List<Step> returnTargets) {

    public TaskActions {
        choices = List.copyOf(choices);
        returnTargets = List.copyOf(returnTargets);
    }

    /** Whether there is anything to do. */
    public boolean any() {
        return take
                || release
                || forward
                || decide
                || recordResult
                || handBack
                || askOpinion
                || giveOpinion
                || giveBack
                || accept
                || task.isWait();
    }

    static List<TaskActions> of(DossierView view, SignedIn by) {
        Set<Lent> lent = view.law().lentTo(by.staff());
        return view.state().open().stream()
                .filter(t -> by.posts().contains(new Post(t.unit(), t.post())))
                .filter(t -> Acting.mayDo(by.staff(), lent, t))
                .map(t -> of(view, t, by.staff()))
                .toList();
    }

    private static TaskActions of(DossierView view, OpenTask task, UUID me) {
        Step step = view.process().step(task.step());
        boolean ready = task.waiting() == 0;
        boolean runs = !view.state().isPaused();
        boolean sent = view.state().pause().map(Pause::sent).isPresent();
        boolean own = task.isWork() && !view.state().isSuspended();
        boolean taken = view.state().isAccepted();
        boolean unresolved = !view.state().isDecided();
        boolean asks = own && ready && unresolved && runs && Pauses.mayPause(step);
        List<Step> back =
                WayBack.targets(view.state(), task, view.process()).stream()
                        .map(d -> view.process().step(d.step()))
                        .toList();
        @Nullable UUID assignee = task.assignee();
        return new TaskActions(
                task,
                step,
                !me.equals(assignee),
                me.equals(assignee),
                own && ready && taken && step.allows(StepAction.FORWARD),
                own && ready && taken && step.allows(StepAction.DECIDE),
                own && ready && taken && runs && step.allows(StepAction.RECORD_RESULT),
                own && ready && !unresolved && step.allows(StepAction.HAND_BACK),
                own && taken && step.allows(StepAction.ASK_OPINION),
                task.isOpinion(),
                own && ready && unresolved && step.allows(StepAction.RETURN) && !back.isEmpty(),
                own && ready && unresolved && !taken,
                asks && view.maySupplement(task),
                asks && taken && view.mayOweMoney(),
                own && ready && unresolved && (!taken || step.allows(StepAction.DECIDE)),
                task.waits() == PauseGround.SUPPLEMENT,
                task.waits() == PauseGround.OBLIGATION,
                task.waits() == PauseGround.SUPPLEMENT && !sent && view.mayClose(task),
                sent && task.waits() == PauseGround.SUPPLEMENT,
                step.split() == Split.CHOICE ? step.next() : List.of(),
                back);
    }
}
