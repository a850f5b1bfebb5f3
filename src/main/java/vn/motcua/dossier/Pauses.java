package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Post;

/**
 * What makes the agency's clock stand, and go on: a supplement, money to be paid, a leader's stop.
 * One at a time. What is asked of the citizen becomes a wait at the one-stop desk, which alone
 * deals with the citizen.
 */
@LegalBasis({"nd-61-2018#5.1", "nd-61-2018#19.4"})
final class Pauses {

    private static final Set<String> LEADERS = Set.of("chair", "vice-chair", "head", "deputy");

    private Pauses() {}

    static List<DossierEvent> askSupplement(
            DossierState s, DossierCommand.AskSupplement c, Law law, Acting acting) {
        OpenTask task = pausable(s, c, law, acting);
        mayAsk(s, task, law, acting.now());
        List<Refusal> wrong = new ArrayList<>();
        c.request().check(wrong);
        Texts.refuse(wrong);
        Instant until = Supplements.patience(law, acting.now());
        return List.of(
                new DossierEvent.SupplementAsked(
                        task.no(),
                        acting.by(),
                        (s.isAccepted() ? s.supplements() : s.intakeSupplements()) + 1,
                        c.request().items().size(),
                        c.request().papers(),
                        law.rules().supplementEffect(),
                        acting.noteOrNone(),
                        wait(s, task, until, law)));
    }

    /**
     * The desk asks once before it accepts; whoever appraises asks within the days of appraisal.
     */
    private static void mayAsk(DossierState s, OpenTask task, Law law, Instant now) {
        if (isUsedUp(s, task.post(), law)) {
            throw Workflow.no(new ClockRefusal.SupplementsUsedUp(most(s, law)));
        }
        Instant last = appraisalEnds(s, law);
        if (s.isAccepted() && now.isAfter(last)) {
            throw Workflow.no(new ClockRefusal.SupplementTooLate(last));
        }
    }

    /** A leader's own step may go beyond the number where the rule of the day lets it. */
    static boolean isUsedUp(DossierState s, String post, Law law) {
        int asked = s.isAccepted() ? s.supplements() : s.intakeSupplements();
        boolean exceeds =
                s.isAccepted() && law.rules().supplementByLeader() && LEADERS.contains(post);
        return asked >= most(s, law) && !exceeds;
    }

    private static int most(DossierState s, Law law) {
        return s.isAccepted() ? law.rules().supplementMost() : law.door().supplementMost();
    }

    /** The last moment to ask for papers: so long after receipt, or after the last supplement. */
    static Instant appraisalEnds(DossierState s, Law law) {
        Instant from =
                s.pauses().stream()
                        .filter(p -> p.ground() == PauseGround.SUPPLEMENT)
                        .filter(p -> !p.from().isBefore(s.receivedAt()))
                        .map(Pause::to)
                        .filter(Objects::nonNull)
                        .reduce(s.receivedAt(), (a, b) -> b);
        return law.promise().deadline(from, law.rules().appraisal()).due();
    }

    static List<DossierEvent> bring(
            DossierState s, DossierCommand.BringSupplement c, Law law, Acting acting) {
        OpenTask wait = waitOf(s, c, PauseGround.SUPPLEMENT, acting);
        Pause pause = s.pause().orElseThrow();
        int asked = pause.asked();
        List<String> missing =
                IntStream.rangeClosed(1, asked)
                        .filter(i -> !c.brought().contains(i))
                        .mapToObj(Integer::toString)
                        .toList();
        if (!missing.isEmpty()) {
            throw Workflow.no(new ClockRefusal.StillMissing(String.join(", ", missing)));
        }
        return List.of(
                new DossierEvent.SupplementBrought(
                        wait.no(),
                        acting.by(),
                        pause.papers(),
                        promisedOrNone(s, law, pause.endsAt(acting.now())),
                        dues(s, law, pause.endsAt(acting.now())),
                        acting.note()));
    }

    @LegalBasis("nd-43-2014#61.4")
    static List<DossierEvent> askPayment(
            DossierState s, DossierCommand.AskPayment c, Law law, Acting acting) {
        OpenTask task = pausable(s, c, law, acting);
        Workflow.accepted(s);
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("number", c.number(), 60, wrong);
        if (c.amount() <= 0) {
            wrong.add(new DossierRefusal.Missing("amount"));
        }
        Texts.refuse(wrong);
        Instant until = law.promise().deadline(acting.now(), law.rules().remindAfter()).due();
        return List.of(
                new DossierEvent.PaymentAsked(
                        task.no(),
                        acting.by(),
                        c.amount(),
                        c.number().strip(),
                        law.rules().obligationEffect(),
                        acting.note(),
                        wait(s, task, until, law)));
    }

    static List<DossierEvent> confirmPayment(
            DossierState s, DossierCommand.ConfirmPayment c, Law law, Acting acting) {
        OpenTask wait = waitOf(s, c, PauseGround.OBLIGATION, acting);
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("receipt", c.receipt(), 60, wrong);
        LocalDate asked = Zones.dayOf(wait.openedAt());
        if (c.paidOn().isAfter(law.today()) || c.paidOn().isBefore(asked)) {
            wrong.add(new DossierRefusal.ImpossibleDate("paidOn"));
        }
        Texts.refuse(wrong);
        return List.of(
                new DossierEvent.PaymentConfirmed(
                        wait.no(),
                        acting.by(),
                        c.receipt().strip(),
                        c.paidOn(),
                        Promises.resumed(s, law, acting.now()),
                        dues(s, law, acting.now())));
    }

    static List<DossierEvent> suspend(
            DossierState s, DossierCommand.Suspend c, Law law, Acting acting) {
        OpenTask task = pausableWork(s, TaskHolding.asSeen(s, c));
        Workflow.accepted(s);
        Texts.requireGround(c.basis(), c.reason());
        return List.of(
                new DossierEvent.Suspended(
                        task.no(),
                        acting.by(),
                        c.basis().strip(),
                        law.rules().suspensionEffect(),
                        acting.noteOrNone()));
    }

    static List<DossierEvent> resume(
            DossierState s, DossierCommand.Resume c, Law law, Acting acting) {
        OpenTask task = TaskHolding.asSeen(s, c);
        Workflow.undecided(s);
        Pause pause = s.pause().orElseThrow(() -> Workflow.no(new ClockRefusal.NotSuspended()));
        if (pause.ground() != PauseGround.SUSPENSION) {
            throw Workflow.no(new ClockRefusal.NotSuspended());
        }
        return List.of(
                new DossierEvent.Resumed(
                        task.no(),
                        acting.by(),
                        Promises.resumed(s, law, acting.now()),
                        dues(s, law, acting.now()),
                        acting.note()));
    }

    private static OpenTask pausable(
            DossierState s, DossierCommand.OnTask c, Law law, Acting acting) {
        OpenTask task = pausableWork(s, TaskHolding.mine(s, c, acting));
        Kinship.waitsForNothing(s, task);
        if (!mayPause(law.process().step(task.step()))) {
            throw Workflow.no(new DossierRefusal.StepForbids(task.step(), "PAUSE"));
        }
        return task;
    }

    private static OpenTask pausableWork(DossierState s, OpenTask task) {
        Workflow.undecided(s);
        Workflow.work(task);
        s.pause()
                .ifPresent(p -> {
                    throw Workflow.no(new ClockRefusal.ClockStands(p.ground().name()));
                });
        return task;
    }

    /** Whoever works on the matter may; who only issues or hands over the result may not. */
    static boolean mayPause(Step step) {
        return !step.allows(StepAction.RECORD_RESULT) && !step.allows(StepAction.HAND_BACK);
    }

    static OpenTask waitOf(
            DossierState s, DossierCommand.OnTask c, PauseGround ground, Acting acting) {
        OpenTask wait = TaskHolding.mine(s, c, acting);
        if (wait.waits() != ground) {
            throw Workflow.no(new ClockRefusal.WaitsForNothing(wait.no()));
        }
        return wait;
    }

    private static NewTask wait(DossierState s, OpenTask asker, Instant until, Law law) {
        Post desk = law.desk(s.agency());
        return new NewTask(
                s.nextNo(),
                asker.step(),
                desk.unit(),
                desk.post(),
                null,
                until,
                asker.no(),
                asker.group(),
                0);
    }

    /** The promise, counted again through all pauses with this one ended now. */
    private static @Nullable Instant promisedOrNone(DossierState s, Law law, Instant now) {
        return s.isAccepted() ? Promises.resumed(s, law, now) : null;
    }

    /** Allowances begin anew where the limit does, else they go on where they stood. */
    private static List<TaskDue> dues(DossierState s, Law law, Instant now) {
        Pause pause = s.pause().orElseThrow();
        List<TaskDue> dues = new ArrayList<>();
        for (OpenTask task : s.open()) {
            if (!task.isWait() && task.due().isAfter(pause.from())) {
                dues.add(new TaskDue(task.no(), due(task, pause, s.isAccepted(), law, now)));
            }
        }
        return dues;
    }

    private static Instant due(OpenTask task, Pause pause, boolean accepted, Law law, Instant now) {
        if (task.isWork() && !accepted) {
            return law.allowance(task.unit(), now, law.door().answer());
        }
        if (pause.effect() == PauseLedger.Effect.RESTART && task.isWork()) {
            return law.allowance(task.unit(), now, law.process().step(task.step()).time());
        }
        return Allowances.goesOn(task, pause.from(), now, task.due(), law);
    }

    /**
     * Numbers of the open tasks whose clock stands: all of them while the dossier's does; once it
     * is decided, what waits for the applicant to come.
     */
    static Set<Integer> held(DossierState s, Law law) {
        return s.open().stream()
                .filter(task -> s.isPaused() || collects(s, task, law))
                .map(OpenTask::no)
                .collect(Collectors.toSet());
    }

    private static boolean collects(DossierState s, OpenTask task, Law law) {
        return s.isDecided() && law.process().step(task.step()).allows(StepAction.HAND_BACK);
    }
}
