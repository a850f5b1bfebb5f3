package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/**
 * The rules of dossiers that start others. A step that starts procedures opens a dossier for each,
 * at the agency that resolves it, and waits for them all; the result of each goes back through the
 * dossier that started it, whose desk alone deals with the citizen. Pure.
 */
@LegalBasis("nd-61-2018#19.7")
final class Kinship {

    private Kinship() {}

    /**
     * What the tasks that were just opened start. What is under way already, or has a result, is
     * not started again; what was refused before is tried anew.
     */
    static List<DossierEvent> started(DossierState s, List<NewTask> opened, Law law) {
        List<DossierEvent> events = new ArrayList<>();
        for (NewTask task : opened) {
            Step step = law.process().step(task.step());
            List<NewChild> children = new ArrayList<>();
            for (Start start : step.starts()) {
                if (!s.family().holds(start.procedure())) {
                    UUID agency = receiver(s, step, start, law);
                    children.add(NewChild.of(s.id(), task.no(), start.procedure(), agency));
                }
            }
            if (!children.isEmpty()) {
                events.add(new FamilyEvent.ChildrenStarted(task.no(), children));
            }
        }
        return events;
    }

    private static UUID receiver(DossierState s, Step step, Start start, Law law) {
        Performer performer = step.receiverOf(start);
        UUID from = start.at() == null ? law.agencyFor(s, step) : s.resolver();
        UUID unit =
                law.chart()
                        .resolve(performer, from, law.today())
                        .map(Post::unit)
                        .orElseThrow(() ->
                                Workflow.no(
                                        new DossierRefusal.NobodyPerforms(
                                                step.id(), performer.text())));
        Unit agency = law.chart().agencyOf(unit, law.today()).orElseThrow();
        if (!law.offers().test(start.procedure(), agency.id())) {
            throw Workflow.no(
                    new FamilyRefusal.NotStartable(step.id(), start.procedure(), agency.name()));
        }
        return agency.id();
    }

    /** A task goes nowhere while it waits, for opinions or for dossiers that it started. */
    static void waitsForNothing(DossierState s, OpenTask task) {
        int children = s.family().openOf(task.no()).size();
        if (children > 0) {
            throw Workflow.no(new FamilyRefusal.ChildrenOpen(children));
        }
        if (task.waiting() > 0) {
            throw Workflow.no(new DossierRefusal.OpinionsOutstanding(task.waiting()));
        }
    }

    /**
     * Goes on without a dossier that was started, such as a card that is long overdue while the
     * citizen could have the rest. That one goes on by itself and is handed over by its own desk.
     */
    static List<DossierEvent> waive(DossierState s, DossierCommand.WaiveChild c, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("reason", c.reason(), 1000, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        if (s.family().openOf(task.no()).stream().noneMatch(o -> o.id().equals(c.child()))) {
            throw Workflow.no(new FamilyRefusal.NotAwaited(task.no()));
        }
        return List.of(
                new FamilyEvent.ChildWaived(
                        task.no(), c.child(), acting.by(), acting.noteOrNone()));
    }

    /**
     * A dossier that another one started is not handed to the citizen: it comes to its end by going
     * back to its parent, in the act that would bring it to its own desk.
     */
    static List<DossierEvent> passedBack(
            DossierState s, List<DossierEvent> events, Law law, UUID by) {
        boolean over = events.stream().anyMatch(DossierEvent.Closed.class::isInstance);
        if (!s.family().isChild() || over) {
            return events;
        }
        List<DossierEvent> all = new ArrayList<>(events);
        events.stream()
                .flatMap(e ->
                        switch (e) {
                            case DossierEvent.Forwarded on -> on.opened().stream();
                            case DossierEvent.Ended end -> List.of(end.opened()).stream();
                            default -> List.<NewTask>of().stream();
                        })
                .filter(t -> law.process().step(t.step()).allows(StepAction.HAND_BACK))
                .forEach(t -> {
                    all.add(new FamilyEvent.PassedToParent(t.no(), by));
                    all.add(new DossierEvent.Closed(by));
                });
        return all;
    }
}
