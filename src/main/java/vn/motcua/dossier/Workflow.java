package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureResult;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/**
 * What a command does to a dossier, or why not. Pure: the same state, command, law and moment give
 * the same events. An empty list means that all is already as asked.
 */
@LegalBasis("nd-61-2018#19")
final class Workflow {

    private Workflow() {}

    static List<DossierEvent> decide(
            DossierState s, DossierCommand command, Law law, Acting acting) {
        if (acting.now().isBefore(s.lastAt())) {
            throw no(new DossierRefusal.ClockWentBack());
        }
        if (s.erased()) {
            throw no(new ErasureRefusal.PersonErased());
        }
        List<DossierEvent> events = events(s, command, law, acting);
        return Kinship.passedBack(s, events, law, acting.by());
    }

    private static List<DossierEvent> events(
            DossierState s, DossierCommand command, Law law, Acting acting) {
        return switch (command) {
            case DossierCommand.Accept c -> Door.accept(s, c, law, acting);
            case DossierCommand.Take c -> TaskHolding.take(s, c, acting);
            case DossierCommand.Release c -> TaskHolding.release(s, c, acting);
            case DossierCommand.Assign c -> TaskHolding.assign(s, c, law, acting);
            case DossierCommand.Forward c -> forward(s, c, law, acting);
            case DossierCommand.Return c -> WayBack.returnTo(s, c, law, acting);
            case DossierCommand.Recall c -> WayBack.recall(s, c, law, acting);
            case DossierCommand.AskOpinions c -> Opinions.ask(s, c, law, acting);
            case DossierCommand.GiveOpinion c -> Opinions.give(s, c, acting);
            case DossierCommand.WithdrawOpinion c -> Opinions.withdraw(s, c, law, acting);
            case DossierCommand.WaiveChild c -> Kinship.waive(s, c, acting);
            case DossierCommand.Decide c -> decision(s, c, law, acting);
            case DossierCommand.RecordResult c -> result(s, c, law, acting);
            case DossierCommand.EnterCertificate c -> Certifying.enter(s, c, law, acting);
            case DossierCommand.Certify c -> Certifying.certify(s, c, law, acting);
            case DossierCommand.HandBack c -> handBack(s, c, law, acting);
            case DossierCommand.CorrectCompletion c -> correct(s, c, acting);
            case DossierCommand.AddNote c -> Remarks.note(c, acting);
            case DossierCommand.PlaceFile c -> Remarks.place(c, acting);
            case DossierCommand.AttachResult c -> Remarks.attach(s, c, acting);
            case DossierCommand.ErasePerson c -> Keeping.erase(s, c, law, acting);
            case DossierCommand.MarkSent c -> Carriages.sent(s, c, law, acting);
            case DossierCommand.MarkArrived c -> Carriages.arrived(s, c, law, acting);
            case DossierCommand.AskSupplement c -> Pauses.askSupplement(s, c, law, acting);
            case DossierCommand.BringSupplement c -> Pauses.bring(s, c, law, acting);
            case DossierCommand.SendSupplement c -> Supplements.send(s, c, law, acting);
            case DossierCommand.ReturnSupplement c -> Supplements.sendBack(s, c, law, acting);
            case DossierCommand.AskPayment c -> Pauses.askPayment(s, c, law, acting);
            case DossierCommand.ConfirmPayment c -> Pauses.confirmPayment(s, c, law, acting);
            case DossierCommand.Suspend c -> Pauses.suspend(s, c, law, acting);
            case DossierCommand.Resume c -> Pauses.resume(s, c, law, acting);
            case DossierCommand.Refuse c -> Endings.refuse(s, c, law, acting);
            case DossierCommand.Withdraw c -> Endings.withdraw(s, c, law, acting);
            case DossierCommand.CloseSilent c -> Endings.lapse(s, c, law, acting);
            case DossierCommand.Apologise c -> Apologies.apologise(s, c, law, acting);
            case DossierCommand.DeliverApology c -> Apologies.deliver(s, c, acting);
            case DossierCommand.RecountDues c -> Recounting.recount(s, c, law, acting);
            case DossierCommand.Rebase c -> Rebasing.rebase(s, c, law, acting);
        };
    }

    private static List<DossierEvent> forward(
            DossierState s, DossierCommand.Forward c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Step step = stepAllowing(s, law, task, StepAction.FORWARD);
        apologised(s, law, acting);
        return followedBy(s, law, wayOn(s, task, step, c.choice(), law, acting));
    }

    /** The way on, with what the tasks that it opens start. */
    private static List<DossierEvent> followedBy(
            DossierState s, Law law, DossierEvent.Forwarded on, DossierEvent... before) {
        List<DossierEvent> events = new ArrayList<>(List.of(before));
        events.add(on);
        events.addAll(Kinship.started(s, on.opened(), law));
        return events;
    }

    /** What is not decided goes no way along which nobody could record its result any more. */
    @LegalBasis("nd-61-2018#20")
    private static DossierEvent.Forwarded wayOn(
            DossierState s,
            OpenTask task,
            Step step,
            @Nullable String choice,
            Law law,
            Acting acting) {
        DossierEvent.Forwarded on = WayOn.from(s, task, step, choice, law, acting);
        boolean barren =
                !on.opened().isEmpty()
                        && on.opened().stream()
                                .noneMatch(t -> comesToResult(law.process(), t.step()));
        if (barren && !s.isDecided()) {
            throw no(new ClockRefusal.ResultMissing(step.id()));
        }
        return on;
    }

    /** Whether somebody could record the result at this step or after it. */
    static boolean comesToResult(InternalProcess process, String step) {
        return Stream.concat(Stream.of(process.step(step)), process.after(step).stream())
                .anyMatch(row -> row.allows(StepAction.RECORD_RESULT) && !row.isLast());
    }

    private static List<DossierEvent> decision(
            DossierState s, DossierCommand.Decide c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Step step = stepAllowing(s, law, task, StepAction.DECIDE);
        apologised(s, law, acting);
        DossierEvent.Forwarded on = wayOn(s, task, step, c.choice(), law, acting);
        String choice = step.split() == Split.CHOICE ? c.choice() : null;
        return followedBy(s, law, on, new DossierEvent.Decided(task.no(), acting.by(), choice));
    }

    private static List<DossierEvent> result(
            DossierState s, DossierCommand.RecordResult c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        Step step = stepAllowing(s, law, task, StepAction.RECORD_RESULT);
        runs(s);
        Certifying.numberedOtherwise(s, law);
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("number", c.number(), 60, wrong);
        if (law.procedure().results().stream()
                .map(ProcedureResult::code)
                .noneMatch(c.result()::equals)) {
            wrong.add(new DossierRefusal.ResultUnknown(c.result()));
        }
        if (c.signedOn().isAfter(law.today())
                || c.signedOn().isBefore(vn.motcua.kernel.Zones.dayOf(s.receivedAt()))) {
            wrong.add(new DossierRefusal.ImpossibleDate("signedOn"));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return followedBy(
                s,
                law,
                WayOn.from(s, task, step, null, law, acting),
                new DossierEvent.ResultRecorded(
                        task.no(), acting.by(), c.result(), c.number().strip(), c.signedOn()));
    }

    @LegalBasis("nd-61-2018#20")
    private static List<DossierEvent> handBack(
            DossierState s, DossierCommand.HandBack c, Law law, Acting acting) {
        OpenTask task = TaskHolding.mine(s, c, acting);
        stepAllowing(s, law, task, StepAction.HAND_BACK);
        Kinship.waitsForNothing(s, task);
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("receiver", c.receiver(), 120, wrong);
        Texts.checkLength("identity", c.identity(), 60, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        List<DossierEvent> events = new ArrayList<>();
        events.add(
                new DossierEvent.HandedBack(
                        task.no(), acting.by(), c.method(), acting.noteOrNone()));
        HandSignature.noted(c.signed(), acting).ifPresent(events::add);
        events.add(new DossierEvent.Closed(acting.by()));
        return events;
    }

    /** The recorded moment stays: a correction only stands beside it. */
    private static List<DossierEvent> correct(
            DossierState s, DossierCommand.CorrectCompletion c, Acting acting) {
        if (s.resolvedAt() == null) {
            throw no(new DossierRefusal.NotResolved());
        }
        List<Refusal> wrong = new ArrayList<>();
        Texts.check("note", c.note(), 1000, wrong);
        Texts.check("reason", c.reason(), 60, wrong);
        if (c.claimed().isAfter(acting.now()) || c.claimed().isBefore(s.receivedAt())) {
            wrong.add(new DossierRefusal.ImpossibleDate("claimed"));
        }
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return List.of(
                new DossierEvent.CompletionCorrected(
                        s.resolvedAt(),
                        c.claimed(),
                        c.reason(),
                        acting.by(),
                        acting.noteOrNone(),
                        ""));
    }

    static Step stepAllowing(DossierState s, Law law, OpenTask task, StepAction action) {
        work(task);
        if (!s.isDecided()) {
            accepted(s);
        }
        if (s.isPaused() && (task.waiting() > 0 || s.isSuspended())) {
            throw no(new ClockRefusal.ClockStands(s.pause().orElseThrow().ground().name()));
        }
        Step step = law.process().step(task.step());
        if (!step.allows(action)) {
            throw no(new DossierRefusal.StepForbids(step.id(), action.name()));
        }
        return step;
    }

    static void runs(DossierState s) {
        if (s.isPaused()) {
            throw no(new ClockRefusal.ClockStands(s.pause().orElseThrow().ground().name()));
        }
    }

    static void work(OpenTask task) {
        if (task.isOpinion()) {
            throw no(new DossierRefusal.IsAnOpinion(task.no()));
        }
        if (task.isWait()) {
            throw no(new ClockRefusal.IsAWait(task.no()));
        }
    }

    private static void apologised(DossierState s, Law law, Acting acting) {
        if (Apologies.isOwed(s, law.rules(), acting.now())) {
            throw no(new ClockRefusal.ApologyOwed());
        }
    }

    static void accepted(DossierState s) {
        if (!s.isAccepted()) {
            throw no(new ClockRefusal.NotAccepted(s.code()));
        }
    }

    static void undecided(DossierState s) {
        if (s.isDecided()) {
            throw no(new ClockRefusal.AlreadyDecided(s.code()));
        }
    }

    static RefusalException no(Refusal refusal) {
        return new RefusalException(refusal);
    }
}
