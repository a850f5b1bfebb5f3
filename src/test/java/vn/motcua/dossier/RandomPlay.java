package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.RefusalException;
import vn.motcua.testing.Seeded;

/** One dossier in random hands: acts of all kinds, many of them wrong, then driven to its end. */
final class RandomPlay {

    private static final int NO_SUCH_TASK = 997;
    private static final int ENOUGH = 300;

    /** What makes a dossier's way long. */
    private static final List<Class<?>> WINDING =
            List.of(
                    DossierCommand.Return.class,
                    DossierCommand.Recall.class,
                    DossierCommand.AskOpinions.class,
                    DossierCommand.GiveOpinion.class,
                    DossierCommand.AskSupplement.class,
                    DossierCommand.BringSupplement.class,
                    DossierCommand.AskPayment.class,
                    DossierCommand.CloseSilent.class);

    private final Seeded random;
    private final RandomLaw law;
    private final DossierEvent first;
    private final Instant began;
    private final Tally tally;
    private final List<Invariants.Act> acts = new ArrayList<>();
    private DossierState state;
    private Instant now;

    RandomPlay(Seeded random, Tally tally) {
        this.random = random;
        this.tally = tally;
        law = new RandomLaw(random);
        began = random.momentBetween(Fixture.MORNING, Fixture.at("2022-12-20T17:00"));
        now = began;
        Receive receive = Fixture.complete();
        first =
                random.chance(0.4)
                        ? Intake.register(receive, law.at(now), "code", now, "x")
                        : Intake.accept(receive, law.at(now), "code", now, "x");
        state = Evolution.begin(new UUID(7, 7), first, now);
        if (random.chance(0.15)) {
            happened(new FamilyEvent.StartedBy(new UUID(9, 9), 2));
        }
    }

    /** Something that nobody of this dossier did. */
    private void happened(DossierEvent event) {
        state = Evolution.after(state, event, now);
        acts.add(new Invariants.Act(now, List.of(event)));
        Invariants.checkReplay(first, began, acts, state);
    }

    /** A dossier that this one started comes back. */
    private void comeBack(Child child) {
        boolean result = random.chance(0.7);
        happened(
                new FamilyEvent.ChildResolved(
                        child.task(),
                        child.id(),
                        result ? Outcome.RESULT : random.oneOf(Outcome.REFUSED, Outcome.WITHDRAWN),
                        result ? "KQ.G1" : null,
                        result ? "1/KQ" : null));
        tally.cameBack();
    }

    private List<Child> openChildren() {
        return state.family().children().stream().filter(Child::isOpen).toList();
    }

    void play() {
        int most = random.between(0, 60);
        for (int i = 0; i < most && !state.isClosed(); i++) {
            now = now.plus(later());
            chance();
        }
        for (int i = 0; !state.isClosed(); i++) {
            if (i > ENOUGH) {
                throw new AssertionError("No end in sight: " + state + " by " + process());
            }
            now = now.plus(Duration.ofMinutes(random.between(1, 600)));
            finish();
        }
        tally.ended(state);
    }

    /** What it goes by now: the same rows, under another name once it was rebased. */
    private InternalProcess process() {
        InternalProcess first = law.process;
        return new InternalProcess(
                state.process(), first.code(), first.version(), first.name(), first.steps());
    }

    private Law law() {
        return law.at(now).by(process());
    }

    private Duration later() {
        return switch (random.between(0, 19)) {
            case 0 -> Duration.ofDays(random.between(5, 30));
            case 1, 2 -> Duration.ofDays(random.between(1, 4));
            case 3, 4 -> Duration.ZERO;
            default -> Duration.ofMinutes(random.between(1, 300));
        };
    }

    /** Any command on any task, or the one that is due there. */
    private void chance() {
        if (!openChildren().isEmpty() && random.chance(0.3)) {
            comeBack(random.oneOf(openChildren()));
            return;
        }
        OpenTask task = random.oneOf(state.open());
        Class<?> kind = kind(task);
        if (kind == DossierCommand.Withdraw.class && random.chance(0.7)) {
            return;
        }
        if (random.chance(0.7)) {
            task = Objects.requireNonNull(GoodCommands.aim(kind, state));
        }
        if (kind == DossierCommand.CloseSilent.class && random.chance(0.5)) {
            now = task.due().isAfter(now) ? task.due().plusSeconds(1) : now;
        }
        DossierCommand command = GoodCommands.of(kind, state, task, process(), now);
        UUID by = GoodCommands.giver(kind, state, task);
        if (random.chance(0.1)) {
            by = random.oneOf(Fixture.CHAIR, Fixture.SOCIAL_2, Fixture.EXPERT, Fixture.CLERK);
        }
        act(by, random.chance(0.15) ? spoilt(command) : command);
    }

    private Class<?> kind(OpenTask task) {
        if (Apologies.isOwed(state, law().rules(), now) && random.chance(0.4)) {
            return DossierCommand.Apologise.class;
        }
        Class<?> due = due(task);
        if (random.chance(0.05)) {
            return endingInsteadOf(due);
        }
        return switch (random.between(0, 9)) {
            case 0, 1 -> due;
            case 2, 3, 4, 5 -> random.oneOf(WINDING);
            default -> random.oneOf(GoodCommands.kinds());
        };
    }

    private static Class<?> endingInsteadOf(Class<?> due) {
        return switch (due.getSimpleName()) {
            case "Accept", "Decide" -> DossierCommand.Refuse.class;
            case "BringSupplement" -> DossierCommand.CloseSilent.class;
            default -> due;
        };
    }

    private DossierCommand spoilt(DossierCommand command) {
        if (command instanceof DossierCommand.Recall) {
            return new DossierCommand.Recall(random.between(0, 20));
        }
        if (command instanceof DossierCommand.OnTask c) {
            return random.chance(0.5)
                    ? GoodCommands.with(c, "seen", c.seen() + random.oneOf(-1, 1))
                    : GoodCommands.with(c, "task", random.oneOf(NO_SUCH_TASK, 0, 1, 2, 3));
        }
        return command instanceof DossierCommand.Withdraw
                ? new DossierCommand.Withdraw(" ")
                : command;
    }

    private Class<?> due(OpenTask task) {
        if (task.isOpinion()) {
            return DossierCommand.GiveOpinion.class;
        }
        if (task.isWait()) {
            return task.waits() == PauseGround.SUPPLEMENT
                    ? DossierCommand.BringSupplement.class
                    : DossierCommand.ConfirmPayment.class;
        }
        if (state.isSuspended()) {
            return DossierCommand.Resume.class;
        }
        if (!state.isAccepted() && !state.isDecided()) {
            return DossierCommand.Accept.class;
        }
        return onward(process().step(task.step()));
    }

    private Class<?> onward(Step step) {
        if (step.allows(StepAction.HAND_BACK)) {
            return DossierCommand.HandBack.class;
        }
        if (step.allows(StepAction.RECORD_RESULT) && !state.isDecided()) {
            return DossierCommand.RecordResult.class;
        }
        if (step.allows(StepAction.DECIDE)) {
            return DossierCommand.Decide.class;
        }
        return step.allows(StepAction.FORWARD)
                ? DossierCommand.Forward.class
                : DossierCommand.RecordResult.class;
    }

    /** The next act that is due and possible; none of them may be refused. */
    private void finish() {
        if (Apologies.isOwed(state, law().rules(), now) && !state.isPaused()) {
            must(DossierCommand.Apologise.class, null);
            return;
        }
        if (!openChildren().isEmpty()) {
            comeBack(openChildren().getFirst());
            return;
        }
        OpenTask task =
                state.open().stream()
                        .filter(t -> t.waiting() == 0)
                        .filter(t -> t.isWait() || !state.isPaused() || state.isSuspended())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Nothing to do in " + state));
        must(due(task), task);
    }

    private void must(Class<?> kind, @Nullable OpenTask task) {
        UUID by = GoodCommands.giver(kind, state, task);
        DossierCommand command = GoodCommands.of(kind, state, task, process(), now);
        if (!act(by, command)) {
            throw new AssertionError(command + " is refused to " + state);
        }
    }

    private boolean act(UUID by, DossierCommand command) {
        DossierState before = state;
        String said = before.toString();
        List<DossierEvent> events;
        try {
            Acting acting = new Acting(by, now, "note");
            events = Workflow.decide(before, command, law(), acting);
        } catch (RefusalException e) {
            if (!before.toString().equals(said)) {
                throw new AssertionError(command + " was refused and changed " + said, e);
            }
            tally.refused(e.first());
            return false;
        }
        if (events.isEmpty()) {
            return true;
        }
        state = Evolution.after(before, events, now);
        acts.add(new Invariants.Act(now, events));
        tally.acted(before, state);
        Invariants.check(before, command, events, state, law.calendar(), now);
        Invariants.checkReplay(first, began, acts, state);
        RecountInvariants.check(state, law, random, now);
        return true;
    }
}
