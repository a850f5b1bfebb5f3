package vn.motcua.dossier;

import java.util.List;
import vn.motcua.organization.Post;

/**
 * Who holds a task: taking, giving back to the post, assigning; and whether an act may go ahead.
 */
final class TaskHolding {

    private TaskHolding() {}

    /**
     * The task as the person saw it and may act on: unchanged, and nobody else's but theirs for
     * whom one stands in.
     */
    static OpenTask mine(DossierState s, DossierCommand.OnTask c, Acting acting) {
        OpenTask task = asSeen(s, c);
        if (!acting.mayDo(task)) {
            throw Workflow.no(new DossierRefusal.TakenByAnother(task.no()));
        }
        return task;
    }

    static OpenTask asSeen(DossierState s, DossierCommand.OnTask c) {
        if (s.isClosed()) {
            throw Workflow.no(new DossierRefusal.AlreadyClosed(s.code()));
        }
        return s.task(c.task())
                .filter(t -> t.version() == c.seen())
                .orElseThrow(() -> Workflow.no(new DossierRefusal.TaskMoved(c.task())));
    }

    static List<DossierEvent> take(DossierState s, DossierCommand.Take c, Acting acting) {
        OpenTask task = mine(s, c, acting);
        return acting.by().equals(task.assignee())
                ? List.of()
                : List.of(new DossierEvent.TaskTaken(task.no(), acting.by()));
    }

    static List<DossierEvent> release(DossierState s, DossierCommand.Release c, Acting acting) {
        OpenTask task = mine(s, c, acting);
        return task.assignee() == null
                ? List.of()
                : List.of(new DossierEvent.TaskReleased(task.no(), acting.by()));
    }

    static List<DossierEvent> assign(
            DossierState s, DossierCommand.Assign c, Law law, Acting acting) {
        OpenTask task = asSeen(s, c);
        Post post = new Post(task.unit(), task.post());
        if (law.chart().holders(post, law.today()).stream().noneMatch(h -> h.id().equals(c.to()))) {
            throw Workflow.no(new DossierRefusal.NotAHolder());
        }
        return c.to().equals(task.assignee())
                ? List.of()
                : List.of(new DossierEvent.TaskAssigned(task.no(), c.to(), acting.by()));
    }
}
