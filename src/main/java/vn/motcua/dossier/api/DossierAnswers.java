package vn.motcua.dossier.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.CertificateEvent;
import vn.motcua.dossier.Child;
import vn.motcua.dossier.DoneTask;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FamilyEvent;
import vn.motcua.dossier.OnlineEvent;
import vn.motcua.dossier.OpenTask;
import vn.motcua.dossier.PaperCount;
import vn.motcua.dossier.Pause;
import vn.motcua.dossier.PersonErased;
import vn.motcua.dossier.Rebased;
import vn.motcua.dossier.Relative;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.TaskActions;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.EventType;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;

/** Puts a dossier into the words of the interface, for one asker. */
@Component
class DossierAnswers {

    private final Organizations organizations;
    private final BusinessClock clock;
    private final Access access;

    DossierAnswers(Organizations organizations, BusinessClock clock, Access access) {
        this.organizations = organizations;
        this.clock = clock;
        this.access = access;
    }

    Names names() {
        return new Names(organizations.chart(), clock.today());
    }

    DossierAnswer of(DossierView view, SignedIn by) {
        DossierState s = view.state();
        Names names = names();
        Instant now = clock.instant();
        return new DossierAnswer(
                s.id(),
                s.code(),
                view.version(),
                s.status(),
                s.status().national(),
                s.procedure(),
                view.procedure().name(),
                view.procedure().nameEn(),
                s.caseId(),
                s.channel(),
                names.unit(s.agency()),
                Moments.of(s.receivedAt()),
                s.limit(),
                Moments.orNull(s.promisedDue()),
                Moments.orNull(s.resolvedAt()),
                Moments.orNull(s.returnedAt()),
                view.isLate(now),
                s.outcome(),
                s.pauses().stream().map(DossierAnswers::pause).toList(),
                s.apologies().stream().map(DossierAnswers::apology).toList(),
                s.corrections(),
                Optional.ofNullable(view.applicant()).map(DossierAnswer.Person::of).orElse(null),
                view.resultBy(),
                view.papers().stream().map(p -> paper(view, p)).toList(),
                tasks(view, by, names),
                view.recallable(by).stream().map(DoneTask::no).toList(),
                s.family().parent(),
                view.relatives().children().stream().map(c -> child(s, c, names)).toList(),
                view.timeline().stream().map(e -> line(view, e, names)).toList());
    }

    private static DossierAnswer.Pause pause(Pause p) {
        return new DossierAnswer.Pause(
                p.ground(), Moments.of(p.from()), Moments.orNull(p.to()), p.effect());
    }

    private static DossierAnswer.Apology apology(Apology a) {
        return new DossierAnswer.Apology(
                Moments.of(a.at()),
                Moments.of(a.promised()),
                Moments.of(a.reappointed()),
                a.inTime(),
                a.override(),
                Moments.orNull(a.delivered()));
    }

    private static DossierAnswer.Child child(DossierState parent, Relative r, Names names) {
        Child child = parent.family().child(r.id()).orElseThrow();
        DossierState state = r.state();
        return new DossierAnswer.Child(
                r.id(),
                state == null ? null : state.code(),
                r.procedure(),
                r.name(),
                r.nameEn(),
                names.unit(r.agency()),
                child.task(),
                state == null ? null : state.status(),
                state == null ? null : Moments.orNull(state.promisedDue()),
                child.outcome(),
                child.number(),
                child.waived());
    }

    private static DossierAnswer.PaperHandedIn paper(DossierView view, PaperCount count) {
        String name =
                view.procedure().papers().stream()
                        .filter(p -> p.id().equals(count.paper()))
                        .map(RequiredPaper::name)
                        .findFirst()
                        .orElse("");
        return new DossierAnswer.PaperHandedIn(
                count.paper(),
                name,
                count.originals(),
                count.certified(),
                count.copies(),
                count.shown(),
                count.electronic());
    }

    private List<DossierAnswer.Task> tasks(DossierView view, SignedIn by, Names names) {
        Map<Integer, TaskActions> actions = new HashMap<>();
        view.actions(by).forEach(a -> actions.put(a.task().no(), a));
        return view.state().open().stream()
                .map(t -> task(view, t, actions.get(t.no()), by, names))
                .toList();
    }

    private DossierAnswer.Task task(
            DossierView view, OpenTask t, @Nullable TaskActions actions, SignedIn by, Names names) {
        Step step = view.process().step(t.step());
        List<String> acts = new ArrayList<>(actions == null ? List.of() : acts(actions));
        add(acts, actions != null && isAsked(view, t), "withdraw-opinion");
        add(acts, actions != null && !children(view, t).isEmpty(), "waive-child");
        if (access.may(by, Right.DOSSIER_ASSIGN, Scope.of(t.unit()))) {
            acts.add("assign");
        }
        return new DossierAnswer.Task(
                t.no(),
                t.version(),
                t.step(),
                step.name(),
                step.nameEn(),
                names.unit(t.unit()),
                t.post(),
                names.staff(t.assignee()),
                Moments.of(t.openedAt()),
                Moments.of(t.due()),
                t.isOpinion() ? t.opinionOf() : null,
                t.waits(),
                t.waiting(),
                acts,
                actions == null ? List.of() : choices(actions),
                actions == null
                        ? List.of()
                        : actions.returnTargets().stream().map(Step::id).toList());
    }

    private static List<String> acts(TaskActions a) {
        List<String> acts = new ArrayList<>();
        add(acts, a.take(), "take");
        add(acts, a.release(), "release");
        add(acts, a.forward(), "forward");
        add(acts, a.giveBack(), "return");
        add(acts, a.askOpinion(), "ask-opinions");
        add(acts, a.giveOpinion(), "give-opinion");
        add(acts, a.decide(), "decide");
        add(acts, a.recordResult(), "record-result");
        add(acts, a.handBack(), "hand-back");
        add(acts, a.accept(), "accept");
        add(acts, a.askSupplement(), "ask-supplement");
        add(acts, a.bring(), "bring-supplement");
        add(acts, a.returnSupplement(), "return-supplement");
        add(acts, a.closeSilent(), "close-silent");
        add(acts, a.askPayment(), "ask-payment");
        add(acts, a.confirmPayment(), "confirm-payment");
        add(acts, a.refuse(), "refuse");
        return acts;
    }

    private static boolean isAsked(DossierView view, OpenTask task) {
        return view.state().open().stream().anyMatch(o -> o.opinionOf() == task.no());
    }

    private static List<Child> children(DossierView view, OpenTask task) {
        return view.state().family().openOf(task.no());
    }

    private static void add(List<String> acts, boolean allowed, String act) {
        if (allowed) {
            acts.add(act);
        }
    }

    private static List<DossierAnswer.Choice> choices(TaskActions actions) {
        return actions.choices().stream()
                .map(b ->
                        new DossierAnswer.Choice(
                                Objects.requireNonNullElse(b.choice(), ""),
                                b.label(),
                                b.labelEn(),
                                b.to()))
                .toList();
    }

    private static DossierAnswer.TimelineLine line(DossierView view, TimelineEntry e, Names names) {
        Integer task = taskOf(e.event());
        UUID actor = e.actor().id();
        return new DossierAnswer.TimelineLine(
                e.version(),
                Moments.of(e.at()),
                e.event().getClass().getAnnotation(EventType.class).value(),
                task,
                task == null ? null : stepOf(view.state(), task),
                names.staff(actor),
                note(e));
    }

    /** A request's items are in its own words; the line says why it was made. */
    private static @Nullable String note(TimelineEntry e) {
        String note = e.note();
        return note != null && e.event() instanceof DossierEvent.SupplementAsked
                ? SupplementRequest.read(note).reason()
                : note;
    }

    private static @Nullable String stepOf(DossierState s, int task) {
        return s.task(task)
                .map(OpenTask::step)
                .or(() -> s.doneTask(task).map(DoneTask::step))
                .orElse(null);
    }

    private static @Nullable Integer taskOf(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Received e -> e.first().no();
            case DossierEvent.Registered e -> e.first().no();
            case DossierEvent.Accepted e -> e.task();
            case DossierEvent.NotReceived e -> e.task();
            case DossierEvent.TaskTaken e -> e.task();
            case DossierEvent.TaskReleased e -> e.task();
            case DossierEvent.TaskAssigned e -> e.task();
            case DossierEvent.Forwarded e -> e.task();
            case DossierEvent.TaskReturned e -> e.task();
            case DossierEvent.TaskRecalled e -> e.task();
            case DossierEvent.OpinionsAsked e -> e.task();
            case DossierEvent.OpinionGiven e -> e.task();
            case DossierEvent.OpinionWithdrawn e -> e.task();
            case DossierEvent.OpinionLapsed e -> e.task();
            case DossierEvent.Decided e -> e.task();
            case DossierEvent.ResultRecorded e -> e.task();
            case DossierEvent.HandedBack e -> e.task();
            case DossierEvent.SupplementAsked e -> e.task();
            case DossierEvent.SupplementBrought e -> e.task();
            case OnlineEvent.SupplementSent e -> e.task();
            case OnlineEvent.SupplementWanting e -> e.task();
            case DossierEvent.PaymentAsked e -> e.task();
            case DossierEvent.PaymentConfirmed e -> e.task();
            case DossierEvent.Suspended e -> e.task();
            case DossierEvent.Resumed e -> e.task();
            case DossierEvent.Ended e -> e.task() == 0 ? null : e.task();
            case DossierEvent.Sent e -> e.task();
            case DossierEvent.Arrived e -> e.task();
            case FamilyEvent.ChildrenStarted e -> e.task();
            case FamilyEvent.ChildResolved e -> e.task();
            case FamilyEvent.ChildWaived e -> e.task();
            case FamilyEvent.PassedToParent e -> e.task();
            case Rebased e -> e.task();
            case FamilyEvent.StartedBy _,
                    FamilyEvent.SetFree _,
                    DossierEvent.Apologised _,
                    DossierEvent.ApologyDelivered _,
                    DossierEvent.DuesRecounted _,
                    DossierEvent.NoteAdded _,
                    DossierEvent.FilePlaced _,
                    OnlineEvent.ResultAttached _,
                    PersonErased _,
                    CertificateEvent.Entered _,
                    DossierEvent.SignedFor _ ->
                    null;
            case CertificateEvent.Certified e -> e.task();
            case DossierEvent.Closed _ -> null;
            case DossierEvent.CompletionCorrected _ -> null;
        };
    }
}
