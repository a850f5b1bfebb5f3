package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.organization.Post;

/** Where a dossier goes on to from a step: one way, a chosen way, all ways, or into a join. */
final class WayOn {

    private WayOn() {}

    static DossierEvent.Forwarded from(
            DossierState s,
            OpenTask task,
            Step step,
            @Nullable String choice,
            Law law,
            Acting acting) {
        Kinship.waitsForNothing(s, task);
        List<NewTask> opened = new ArrayList<>();
        int group = step.split() == Split.ALL ? task.no() : task.group();
        for (Branch branch : branches(step, choice)) {
            Step target = law.process().step(branch.to());
            boolean joins = target.join() && task.group() > 0;
            if (!joins) {
                opened.add(open(s, task, target, group, opened.size(), law, acting.now()));
            } else if (!s.hasOpenSiblings(task)) {
                opened.add(open(s, task, target, 0, opened.size(), law, acting.now()));
            }
        }
        return new DossierEvent.Forwarded(task.no(), acting.by(), choice, acting.note(), opened);
    }

    private static List<Branch> branches(Step step, @Nullable String choice) {
        if (step.isLast()) {
            throw Workflow.no(new DossierRefusal.StepForbids(step.id(), "FORWARD"));
        }
        if (step.split() != Split.CHOICE) {
            return step.next();
        }
        if (choice == null || choice.isBlank()) {
            throw Workflow.no(new DossierRefusal.ChoiceNeeded(step.id()));
        }
        return List.of(
                step.branch(choice)
                        .orElseThrow(() ->
                                Workflow.no(new DossierRefusal.ChoiceUnknown(step.id(), choice))));
    }

    @LegalBasis("nd-61-2018#19.7")
    private static NewTask open(
            DossierState s, OpenTask from, Step step, int group, int nth, Law law, Instant now) {
        Post post =
                law.chart()
                        .resolve(step.performer(), law.agencyFor(s, step), law.today())
                        .orElseThrow(() ->
                                Workflow.no(
                                        new DossierRefusal.NobodyPerforms(
                                                step.id(), step.performer().text())));
        Instant due = law.allowance(post.unit(), now, step.time());
        return new NewTask(
                s.nextNo() + nth,
                step.id(),
                post.unit(),
                post.post(),
                null,
                due,
                from.no(),
                group,
                0);
    }
}
