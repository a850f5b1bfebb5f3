package vn.motcua.dossier;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Post;

/** Giving a dossier back to an earlier step, and taking back what one has just passed on. */
final class WayBack {

    private static final Set<DoneTask.End> MOVED_ON =
            EnumSet.of(DoneTask.End.FORWARDED, DoneTask.End.RETURNED, DoneTask.End.REBASED);

    private WayBack() {}

    /**
     * The earlier tasks that a task may be given back to, the last first, one per step. Only what
     * lies on the way to it: from one parallel branch nothing goes back into another.
     */
    static List<DoneTask> targets(DossierState s, OpenTask task, InternalProcess process) {
        return s.done().stream()
                .filter(d -> MOVED_ON.contains(d.end()))
                .filter(d -> d.group() == task.group() && leads(process, d.step(), task.step()))
                .sorted(Comparator.comparing(DoneTask::no).reversed())
                .filter(d -> isLastOfItsStep(s, d))
                .toList();
    }

    private static boolean leads(InternalProcess process, String from, String to) {
        // A step that was done by an earlier process need not be in this one.
        return process.find(from).isPresent() && process.after(from).contains(process.step(to));
    }

    private static boolean isLastOfItsStep(DossierState s, DoneTask d) {
        return s.done().stream()
                .noneMatch(o ->
                        o.no() > d.no()
                                && o.step().equals(d.step())
                                && o.group() == d.group()
                                && o.isWork()
                                && o.end() != DoneTask.End.WITHDRAWN);
    }

    static List<DossierEvent> returnTo(
            DossierState s, DossierCommand.Return c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Step step = Workflow.stepAllowing(s, law, task, StepAction.RETURN);
        List<Refusal> wrong = new java.util.ArrayList<>();
        Texts.check("note", c.note(), 1000, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Kinship.waitsForNothing(s, task);
        Workflow.undecided(s);
        DoneTask target =
                target(s, task, c.step(), law.process())
                        .orElseThrow(
                                () -> Workflow.no(new DossierRefusal.NowhereToReturn(step.id())));
        return List.of(
                new DossierEvent.TaskReturned(
                        task.no(),
                        acting.by(),
                        acting.noteOrNone(),
                        again(s, target, task.no(), law, acting)));
    }

    private static Optional<DoneTask> target(
            DossierState s, OpenTask task, @Nullable String step, InternalProcess process) {
        return targets(s, task, process).stream()
                .filter(d -> step == null || step.isBlank() || d.step().equals(step))
                .findFirst();
    }

    static List<DossierEvent> recall(
            DossierState s, DossierCommand.Recall c, Law law, Acting acting) {
        if (s.isSuspended()) {
            throw Workflow.no(new ClockRefusal.ClockStands(PauseGround.SUSPENSION.name()));
        }
        s.doneTask(c.done())
                .filter(d -> d.by().equals(acting.by()))
                .ifPresent(d -> followers(s, d).forEach(t -> startedNothing(s, t)));
        DoneTask mine =
                s.doneTask(c.done())
                        .filter(d -> d.by().equals(acting.by()) && mayRecall(s, d, law.process()))
                        .orElseThrow(() -> Workflow.no(new DossierRefusal.CannotRecall(c.done())));
        List<Integer> withdrawn = followers(s, mine).stream().map(OpenTask::no).toList();
        return List.of(
                new DossierEvent.TaskRecalled(
                        mine.no(),
                        acting.by(),
                        withdrawn,
                        again(s, mine, mine.from(), law, acting)));
    }

    private static void startedNothing(DossierState s, OpenTask task) {
        int open = s.family().openOf(task.no()).size();
        if (open > 0) {
            throw Workflow.no(new FamilyRefusal.ChildrenOpen(open));
        }
    }

    /** Plainly passed on, and everything that followed from it still lies untouched. */
    static boolean mayRecall(DossierState s, DoneTask d, InternalProcess process) {
        if (!s.processOf(d.no()).equals(process.id())) {
            return false;
        }
        Step step = process.step(d.step());
        boolean plain =
                d.end() == DoneTask.End.FORWARDED
                        && !step.allows(StepAction.DECIDE)
                        && !step.allows(StepAction.RECORD_RESULT);
        boolean nothingDone = s.done().stream().noneMatch(o -> o.from() == d.no() && o.isWork());
        List<OpenTask> followers = followers(s, d);
        boolean waitsInJoin =
                followers.isEmpty()
                        && d.group() > 0
                        && s.open().stream().anyMatch(o -> o.group() == d.group())
                        && !isOpenAgain(s, d)
                        && isLastOfItsStep(s, d);
        boolean untouched =
                !followers.isEmpty() && followers.stream().allMatch(OpenTask::isUntouched);
        return plain && nothingDone && (untouched || waitsInJoin);
    }

    /** Taken back once, a branch is done anew and not taken back a second time. */
    private static boolean isOpenAgain(DossierState s, DoneTask d) {
        return s.open().stream()
                .anyMatch(o -> o.isWork() && o.step().equals(d.step()) && o.group() == d.group());
    }

    private static List<OpenTask> followers(DossierState s, DoneTask d) {
        return s.open().stream().filter(o -> o.from() == d.no() && o.isWork()).toList();
    }

    /** The same step once more, for who did it before if that person still holds the post. */
    private static NewTask again(DossierState s, DoneTask d, int from, Law law, Acting acting) {
        Step step = law.process().step(d.step());
        Post post = post(s, d, step, law);
        boolean stillHolds =
                law.chart().holders(post, law.today()).stream()
                        .anyMatch(h -> h.id().equals(d.by()));
        return new NewTask(
                s.nextNo(),
                d.step(),
                post.unit(),
                post.post(),
                stillHolds ? d.by() : null,
                law.allowance(post.unit(), acting.now(), step.time()),
                from,
                d.group(),
                0);
    }

    /** Where the process changed since, the post that it names now. */
    private static Post post(DossierState s, DoneTask d, Step step, Law law) {
        Post then = new Post(law.chart().successorOf(d.unit(), law.today()), d.post());
        return s.processOf(d.no()).equals(s.process())
                ? then
                : law.chart()
                        .resolve(step.performer(), law.agencyFor(s, step), law.today())
                        .orElse(then);
    }
}
