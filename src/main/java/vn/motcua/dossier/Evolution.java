package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;

/** How each event changes the state. Pure; the journal replayed through it gives the state. */
final class Evolution {

    private Evolution() {}

    /** The first event of a dossier: received at once, or filed to be looked at. */
    static DossierState begin(UUID id, DossierEvent first, Instant at) {
        if (!(first instanceof Beginning b)) {
            throw new IllegalArgumentException("No dossier begins with " + first);
        }
        DossierEvent.Received in = first instanceof DossierEvent.Received r ? r : null;
        return new DossierState(
                id,
                b.code(),
                b.procedure(),
                b.version(),
                b.process(),
                b.agency(),
                b.competent(),
                b.caseId(),
                b.channel(),
                in == null ? Status.REGISTERED : Status.RECEIVED,
                in == null ? at : null,
                at,
                in == null ? "" : in.limit(),
                in == null ? null : in.promisedDue(),
                null,
                null,
                null,
                in == null ? b.papers() : List.of(),
                List.of(),
                List.of(),
                0,
                at,
                List.of(OpenTask.of(b.first(), at, null)),
                List.of(),
                Family.NONE,
                List.of(),
                false);
    }

    static DossierState after(DossierState s, List<DossierEvent> events, Instant at) {
        DossierState state = s;
        for (DossierEvent event : events) {
            state = after(state, event, at);
        }
        return state;
    }

    static DossierState after(DossierState s, DossierEvent event, Instant at) {
        Draft d = new Draft(s, at);
        switch (event) {
            case DossierEvent.Accepted e -> {
                d.status = Status.RECEIVED;
                d.receivedAt = at;
                d.limit = e.limit();
                d.promisedDue = e.promisedDue();
                d.filed.clear();
                d.change(e.task(), t -> t.dueAt(e.taskDue()));
            }
            case DossierEvent.NotReceived e -> {
                d.end(e.task(), e.by(), DoneTask.End.ENDED);
                d.status = Status.NOT_RECEIVED;
                d.outcome = Outcome.NOT_RECEIVED;
                d.resolvedAt = at;
                d.returnedAt = at;
            }
            case DossierEvent.Registered _, DossierEvent.Received _ ->
                    throw new IllegalArgumentException("A dossier is received once: " + s.id());
            case DossierEvent.TaskTaken e -> d.change(e.task(), t -> t.assignedTo(e.by()));
            case DossierEvent.TaskReleased e -> d.change(e.task(), t -> t.assignedTo(null));
            case DossierEvent.TaskAssigned e -> d.change(e.task(), t -> t.assignedTo(e.to()));
            case DossierEvent.Forwarded e -> {
                d.end(e.task(), e.by(), DoneTask.End.FORWARDED);
                d.begin(e.opened());
                d.processing();
            }
            case DossierEvent.TaskReturned e -> {
                d.end(e.task(), e.by(), DoneTask.End.RETURNED);
                d.begin(List.of(e.opened()));
            }
            case DossierEvent.TaskRecalled e -> {
                e.withdrawn().forEach(no -> d.end(no, e.by(), DoneTask.End.WITHDRAWN));
                d.begin(List.of(e.opened()));
            }
            case DossierEvent.OpinionsAsked e -> {
                d.change(e.task(), t -> t.waitingFor(e.opened().size()));
                d.begin(e.opened(), e.within());
            }
            case DossierEvent.OpinionGiven e -> {
                int asker = d.end(e.task(), e.by(), DoneTask.End.ANSWERED).opinionOf();
                d.change(asker, t -> t.waitingFor(-1));
            }
            case DossierEvent.OpinionWithdrawn e -> {
                d.end(e.opinion(), e.by(), DoneTask.End.WITHDRAWN);
                d.change(e.task(), t -> t.waitingFor(-1));
            }
            case DossierEvent.OpinionLapsed e -> {
                d.end(e.opinion(), e.by(), DoneTask.End.SILENT);
                d.change(e.task(), t -> t.waitingFor(-1));
            }
            case DossierEvent.DuesRecounted e ->
                    e.dues().forEach(m -> d.change(m.task(), t -> t.recountedTo(m.due())));
            case DossierEvent.NoteAdded _,
                    DossierEvent.FilePlaced _,
                    DossierEvent.Sent _,
                    DossierEvent.Arrived _,
                    OnlineEvent.ResultAttached _,
                    CertificateEvent.Entered _,
                    CertificateEvent.Certified _,
                    DossierEvent.SignedFor _ -> {
                // Nothing follows from it.
            }
            case DossierEvent.Decided _ -> d.processing();
            case DossierEvent.ResultRecorded _ -> {
                d.status = Status.RESOLVED;
                // A further result of the same matter does not move its completion.
                d.resolvedAt = s.resolvedAt() == null ? at : s.resolvedAt();
                d.outcome = Outcome.RESULT;
            }
            case DossierEvent.HandedBack e -> d.end(e.task(), e.by(), DoneTask.End.HANDED_BACK);
            case DossierEvent.Closed _ -> {
                d.status = Status.closed(d.outcome);
                d.returnedAt = at;
            }
            case DossierEvent.CompletionCorrected _ -> d.corrections++;
            case DossierEvent.SupplementAsked e ->
                    d.await(
                            pause(PauseGround.SUPPLEMENT, e.task(), at, e.effect())
                                    .asking(e.items(), e.papers()),
                            e.opened());
            case DossierEvent.PaymentAsked e ->
                    d.await(pause(PauseGround.OBLIGATION, e.task(), at, e.effect()), e.opened());
            case DossierEvent.SupplementBrought e -> {
                d.fulfilled(e.task(), e.by());
                d.resume(e.promisedDue(), e.dues());
                if (!s.isAccepted()) {
                    d.filed.addAll(e.papers());
                }
            }
            case OnlineEvent.SupplementSent e -> {
                d.sent(at);
                d.change(e.task(), t -> t.dueAt(e.taskDue()));
            }
            case OnlineEvent.SupplementWanting e -> {
                d.sent(null);
                d.change(e.task(), t -> t.dueAt(e.taskDue()));
            }
            case DossierEvent.PaymentConfirmed e -> {
                d.fulfilled(e.task(), e.by());
                d.resume(e.promisedDue(), e.dues());
            }
            case DossierEvent.Suspended e ->
                    d.pause(pause(PauseGround.SUSPENSION, e.task(), at, e.effect()));
            case DossierEvent.Resumed e -> d.resume(e.promisedDue(), e.dues());
            case DossierEvent.Ended e -> d.finish(e);
            case DossierEvent.Apologised e ->
                    d.apologies.add(
                            new Apology(
                                    at,
                                    e.promised(),
                                    e.reappointed(),
                                    e.inTime(),
                                    e.override(),
                                    null));
            case FamilyEvent.ChildrenStarted e -> {
                d.change(e.task(), t -> t.waitingFor(e.children().size()));
                d.family = s.family().with(e);
            }
            case FamilyEvent.StartedBy e -> d.family = Family.startedBy(e.parent());
            case FamilyEvent.ChildResolved e -> {
                // Its task is gone where the parent ended first, or went on without it.
                if (s.family().open(e.child()).isPresent()) {
                    d.change(e.task(), t -> t.waitingFor(-1));
                }
                d.family = s.family().with(e);
            }
            case FamilyEvent.ChildWaived e -> {
                d.change(e.task(), t -> t.waitingFor(-1));
                d.family = s.family().with(e);
            }
            case FamilyEvent.SetFree _ -> d.family = s.family().free();
            case PersonErased _ -> d.erased = true;
            case Rebased e -> {
                d.end(e.task(), e.by(), DoneTask.End.REBASED);
                d.earlier.add(new EarlierProcess(e.from(), e.opened().no()));
                d.process = e.process();
                d.begin(List.of(e.opened()), e.left());
            }
            case FamilyEvent.PassedToParent e -> d.end(e.task(), e.by(), DoneTask.End.HANDED_BACK);
            case DossierEvent.ApologyDelivered _ ->
                    d.apologies.add(d.apologies.removeLast().deliveredAt(at));
        }
        return d.state();
    }

    private static Pause pause(
            PauseGround ground, int task, Instant from, PauseLedger.Effect effect) {
        return new Pause(ground, task, 0, List.of(), from, null, effect, null);
    }

    /** A state being changed; lives for one event. */
    private static final class Draft {

        private final DossierState s;
        private final Instant at;
        private final List<OpenTask> open;
        private final List<DoneTask> done;
        private Status status;
        private @Nullable Instant resolvedAt;
        private @Nullable Instant returnedAt;
        private @Nullable Outcome outcome;
        private Instant receivedAt;
        private String limit;
        private @Nullable Instant promisedDue;
        private final List<PaperCount> filed;
        private final List<Pause> pauses;
        private final List<Apology> apologies;
        private int corrections;
        private UUID process;
        private final List<EarlierProcess> earlier;
        private Family family;
        private boolean erased;

        Draft(DossierState s, Instant at) {
            this.s = s;
            this.at = at;
            this.open = new ArrayList<>(s.open());
            this.done = new ArrayList<>(s.done());
            this.status = s.status();
            this.resolvedAt = s.resolvedAt();
            this.returnedAt = s.returnedAt();
            this.outcome = s.outcome();
            this.receivedAt = s.receivedAt();
            this.limit = s.limit();
            this.promisedDue = s.promisedDue();
            this.filed = new ArrayList<>(s.filed());
            this.pauses = new ArrayList<>(s.pauses());
            this.apologies = new ArrayList<>(s.apologies());
            this.corrections = s.corrections();
            this.process = s.process();
            this.earlier = new ArrayList<>(s.earlier());
            this.family = s.family();
            this.erased = s.erased();
        }

        void processing() {
            if (status == Status.RECEIVED) {
                status = Status.PROCESSING;
            }
        }

        void change(int no, UnaryOperator<OpenTask> change) {
            open.replaceAll(t -> t.no() == no ? change.apply(t) : t);
        }

        OpenTask end(int no, UUID by, DoneTask.End end) {
            OpenTask task = s.task(no).orElseThrow();
            open.removeIf(t -> t.no() == no);
            done.add(DoneTask.of(task, by, at, end));
            return task;
        }

        void begin(List<NewTask> tasks) {
            tasks.forEach(t -> open.add(OpenTask.of(t, at, null)));
        }

        void begin(List<NewTask> tasks, @Nullable String within) {
            tasks.forEach(t -> open.add(OpenTask.of(t, at, null).within(within)));
        }

        void pause(Pause pause) {
            pauses.add(pause);
            status = pause.ground().status();
        }

        void await(Pause pause, NewTask wait) {
            change(pause.task(), t -> t.waitingFor(1));
            open.add(OpenTask.of(wait, at, pause.ground()));
            pause(pause);
        }

        void fulfilled(int wait, UUID by) {
            int asker = end(wait, by, DoneTask.End.FULFILLED).from();
            change(asker, t -> t.waitingFor(-1));
        }

        void sent(@Nullable Instant moment) {
            pauses.add(pauses.removeLast().sentAt(moment));
        }

        void resume(@Nullable Instant newPromise, List<TaskDue> dues) {
            Pause pause = pauses.removeLast();
            pauses.add(pause.endedAt(pause.endsAt(at)));
            promisedDue = newPromise;
            dues.forEach(due -> change(due.task(), t -> t.dueAt(due.due())));
            status = running();
        }

        private Status running() {
            if (promisedDue == null) {
                return Status.REGISTERED;
            }
            return done.stream().anyMatch(t -> t.end() == DoneTask.End.FORWARDED)
                    ? Status.PROCESSING
                    : Status.RECEIVED;
        }

        /** A pause that lasts stays open: the clock never ran again. */
        void finish(DossierEvent.Ended e) {
            s.open().forEach(t -> end(t.no(), e.by(), DoneTask.End.ENDED));
            begin(List.of(e.opened()));
            outcome = e.outcome();
            resolvedAt = at;
            status = e.outcome() == Outcome.WITHDRAWN ? Status.WITHDRAWN : Status.STOPPED;
        }

        DossierState state() {
            return new DossierState(
                    s.id(),
                    s.code(),
                    s.procedure(),
                    s.version(),
                    process,
                    s.agency(),
                    s.competent(),
                    s.caseId(),
                    s.channel(),
                    status,
                    s.filedAt(),
                    receivedAt,
                    limit,
                    promisedDue,
                    resolvedAt,
                    returnedAt,
                    outcome,
                    filed,
                    pauses,
                    apologies,
                    corrections,
                    at,
                    open,
                    done,
                    family,
                    earlier,
                    erased);
        }
    }
}
