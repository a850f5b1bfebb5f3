package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.Seeded;

/**
 * One dossier driven through a process by people who know nothing of it: at each turn any act that
 * is allowed and leads on, whichever way, and now and then one that leads aside or back. There must
 * always be such an act.
 */
final class ProcessDrive {

    private static final List<Class<?>> ASIDE =
            List.of(
                    DossierCommand.Take.class,
                    DossierCommand.Return.class,
                    DossierCommand.Recall.class,
                    DossierCommand.AskOpinions.class,
                    DossierCommand.AskSupplement.class,
                    DossierCommand.AskPayment.class,
                    DossierCommand.Suspend.class);

    private record Move(UUID by, DossierCommand command) {}

    private final Seeded random;
    private final InternalProcess process;
    private final Map<String, Integer> done = new TreeMap<>();
    private DossierState state;
    private Instant now = Fixture.MORNING;
    private final int pace;
    private int aside;
    private int acts;

    ProcessDrive(Seeded random, InternalProcess process, int aside) {
        this.random = random;
        this.process = process;
        this.aside = aside;
        // Some are so slow that apologies are owed.
        pace = random.chance(0.3) ? 20_000 : 600;
        Receive receive = Fixture.complete();
        DossierEvent first =
                random.chance(0.3)
                        ? Intake.register(receive, law(), "code", now, "x")
                        : Intake.accept(receive, law(), "code", now, "x");
        state = Evolution.begin(new UUID(7, 7), first, now);
        if (random.chance(0.1)) {
            state = Evolution.after(state, new FamilyEvent.StartedBy(new UUID(9, 9), 2), now);
        }
    }

    private Law law() {
        return Fixture.law(now, Fixture.DAY, ProcessWalk.PROCEDURE, process, Fixture.calendar());
    }

    /** From receipt until it is handed over, within so many acts as the table has room for. */
    DossierState drive() {
        // Each going back lets every row be done once more, each with its opinions and apology.
        int most = 10 + (aside + 1) * 4 * process.steps().size();
        while (!state.isClosed()) {
            if (acts > most) {
                throw new AssertionError("No end after " + acts + " acts: " + this);
            }
            now = now.plus(Duration.ofMinutes(random.between(1, pace)));
            if (aside > 0 && random.chance(0.4) && goAside()) {
                aside--;
            } else {
                goOn();
            }
        }
        return state;
    }

    int acts() {
        return acts;
    }

    Map<String, Integer> done() {
        return done;
    }

    private boolean goAside() {
        Class<?> kind = random.oneOf(ASIDE);
        OpenTask task = GoodCommands.aim(kind, state);
        return acted(
                new Move(
                        GoodCommands.giver(kind, state, task),
                        GoodCommands.of(kind, state, task, process, now)));
    }

    private void goOn() {
        List<Child> children = state.family().children().stream().filter(Child::isOpen).toList();
        if (!children.isEmpty() && random.chance(0.7)) {
            Child child = random.oneOf(children);
            happened(
                    new FamilyEvent.ChildResolved(
                            child.task(), child.id(), Outcome.RESULT, "KQ.G1", "1/KQ"));
            return;
        }
        List<Move> moves = moves();
        while (!moves.isEmpty()) {
            if (acted(moves.remove(random.between(0, moves.size() - 1)))) {
                return;
            }
        }
        if (children.isEmpty()) {
            throw new AssertionError("Nobody can go on: " + this);
        }
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        if (Apologies.isOwed(state, law().rules(), now)) {
            moves.add(move(DossierCommand.Apologise.class, null));
        }
        for (OpenTask task : state.open()) {
            if (task.isOpinion()) {
                moves.add(move(DossierCommand.GiveOpinion.class, task));
            } else if (task.isWait()) {
                moves.add(
                        move(
                                task.waits() == PauseGround.SUPPLEMENT
                                        ? DossierCommand.BringSupplement.class
                                        : DossierCommand.ConfirmPayment.class,
                                task));
            } else if (state.isSuspended()) {
                moves.add(move(DossierCommand.Resume.class, task));
            } else if (!state.isAccepted()) {
                moves.add(move(DossierCommand.Accept.class, task));
            } else {
                moves.addAll(onward(task, process.step(task.step())));
            }
        }
        return moves;
    }

    private List<Move> onward(OpenTask task, Step step) {
        List<Move> moves = new ArrayList<>();
        UUID by = GoodCommands.giver(DossierCommand.Forward.class, state, task);
        for (Branch way : step.split() == Split.CHOICE ? step.next() : List.of(NO_CHOICE)) {
            if (step.allows(StepAction.FORWARD)) {
                moves.add(
                        new Move(
                                by,
                                new DossierCommand.Forward(
                                        task.no(), task.version(), way.choice(), null)));
            }
            if (step.allows(StepAction.DECIDE)) {
                moves.add(
                        new Move(
                                by,
                                new DossierCommand.Decide(
                                        task.no(), task.version(), way.choice(), null)));
            }
        }
        if (step.allows(StepAction.RECORD_RESULT)) {
            moves.add(move(DossierCommand.RecordResult.class, task));
        }
        if (step.allows(StepAction.HAND_BACK)) {
            moves.add(move(DossierCommand.HandBack.class, task));
        }
        return moves;
    }

    private static final Branch NO_CHOICE = new Branch("", null, "", "");

    private Move move(Class<?> kind, @Nullable OpenTask task) {
        return new Move(
                GoodCommands.giver(kind, state, task),
                GoodCommands.of(kind, state, task, process, now));
    }

    private boolean acted(Move move) {
        List<DossierEvent> events;
        try {
            events =
                    Workflow.decide(
                            state, move.command(), law(), new Acting(move.by(), now, "note"));
        } catch (RefusalException e) {
            return false;
        }
        state = Evolution.after(state, events, now);
        count(move.command().getClass());
        return !events.isEmpty();
    }

    private void happened(DossierEvent event) {
        state = Evolution.after(state, event, now);
        count(event.getClass());
    }

    private void count(Class<?> what) {
        acts++;
        done.merge(what.getSimpleName(), 1, Integer::sum);
    }

    @Override
    public String toString() {
        return done + " left " + state.open() + " of " + process.steps();
    }
}
