package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Zones;

/**
 * Reads the hand-overs between units off a dossier's journal. Pure. Steps within one unit are its
 * own affair, but a unit that was late in one of them stays late until it gives the dossier away.
 */
final class HandOvers {

    /** A branch that ended and waits for its siblings before anybody receives it. */
    private record Waiting(NewTask task, UUID by, Instant at) {}

    private final Map<Integer, NewTask> tasks = new HashMap<>();
    private final Takings takings = new Takings();
    private final Set<Integer> lateWithin = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<HandOver> found = new ArrayList<>();

    private HandOvers() {}

    static List<HandOver> of(List<TimelineEntry> timeline) {
        HandOvers reader = new HandOvers();
        timeline.forEach(entry -> reader.takings.note(entry.event(), entry.at()));
        timeline.forEach(reader::read);
        return List.copyOf(reader.found);
    }

    private void read(TimelineEntry entry) {
        Instant at = entry.at();
        switch (entry.event()) {
            case DossierEvent.Received e -> tasks.put(e.first().no(), e.first());
            case DossierEvent.Registered e -> tasks.put(e.first().no(), e.first());
            case DossierEvent.Accepted e -> resumed(List.of(new TaskDue(e.task(), e.taskDue())));
            case DossierEvent.Forwarded e -> forwarded(e, at);
            case DossierEvent.TaskReturned e ->
                    pass(
                            e.task(),
                            e.by(),
                            e.opened(),
                            at,
                            HandOver.Occasion.RETURNED,
                            entry.note());
            case DossierEvent.TaskRecalled e -> recalled(e, at);
            case Rebased e -> pass(e.task(), null, e.opened(), at, HandOver.Occasion.REBASED, null);
            case DossierEvent.OpinionsAsked e -> e.opened().forEach(o -> asked(e, o, at));
            case DossierEvent.OpinionGiven e -> {
                NewTask opinion = task(e.task());
                between(
                        opinion,
                        e.by(),
                        task(opinion.opinionOf()),
                        at,
                        standing(opinion, at),
                        HandOver.Occasion.OPINION_GIVEN,
                        null);
            }
            case DossierEvent.OpinionWithdrawn e ->
                    between(
                            task(e.opinion()),
                            null,
                            task(e.task()),
                            at,
                            null,
                            HandOver.Occasion.OPINION_WITHDRAWN,
                            null);
            case DossierEvent.OpinionLapsed e ->
                    between(
                            task(e.opinion()),
                            null,
                            task(e.task()),
                            at,
                            HandOver.Standing.LATE,
                            e.silence() == Silence.AGREED
                                    ? HandOver.Occasion.OPINION_TAKEN_FOR_CONSENT
                                    : HandOver.Occasion.OPINION_SILENT,
                            null);
            case DossierEvent.HandedBack e -> {
                NewTask task = task(e.task());
                found.add(
                        new HandOver(
                                task.unit(),
                                e.by(),
                                null,
                                null,
                                at,
                                standing(task, at),
                                HandOver.Occasion.HANDED_BACK,
                                entry.note(),
                                null,
                                null,
                                null));
            }
            case FamilyEvent.PassedToParent e -> {
                NewTask task = task(e.task());
                found.add(
                        new HandOver(
                                task.unit(),
                                e.by(),
                                null,
                                null,
                                at,
                                standing(task, at),
                                HandOver.Occasion.PASSED_TO_PARENT,
                                null,
                                null,
                                null,
                                null));
            }
            case DossierEvent.SupplementAsked e ->
                    awaited(e.task(), e.by(), e.opened(), at, HandOver.Occasion.SUPPLEMENT_ASKED);
            case DossierEvent.PaymentAsked e ->
                    awaited(e.task(), e.by(), e.opened(), at, HandOver.Occasion.PAYMENT_ASKED);
            case DossierEvent.SupplementBrought e -> {
                resumed(e.dues());
                back(e.task(), e.by(), at, HandOver.Occasion.SUPPLEMENT_BROUGHT);
            }
            case DossierEvent.PaymentConfirmed e -> {
                resumed(e.dues());
                back(e.task(), e.by(), at, HandOver.Occasion.PAYMENT_CONFIRMED);
            }
            case DossierEvent.Resumed e -> resumed(e.dues());
            case DossierEvent.DuesRecounted e ->
                    resumed(e.dues().stream().map(MovedDue::after).toList());
            case DossierEvent.Ended e -> ended(e, at);
            case OnlineEvent.SupplementSent _,
                    OnlineEvent.SupplementWanting _,
                    DossierEvent.NotReceived _,
                    DossierEvent.TaskTaken _,
                    DossierEvent.TaskReleased _,
                    DossierEvent.TaskAssigned _,
                    DossierEvent.Suspended _,
                    DossierEvent.NoteAdded _,
                    DossierEvent.FilePlaced _,
                    DossierEvent.Sent _,
                    DossierEvent.Arrived _,
                    OnlineEvent.ResultAttached _,
                    PersonErased _,
                    CertificateEvent.Entered _,
                    CertificateEvent.Certified _,
                    DossierEvent.SignedFor _,
                    DossierEvent.Apologised _,
                    DossierEvent.ApologyDelivered _,
                    DossierEvent.Decided _,
                    DossierEvent.ResultRecorded _,
                    DossierEvent.Closed _,
                    FamilyEvent.ChildrenStarted _,
                    FamilyEvent.StartedBy _,
                    FamilyEvent.ChildResolved _,
                    FamilyEvent.ChildWaived _,
                    FamilyEvent.SetFree _,
                    DossierEvent.CompletionCorrected _ -> {}
        }
    }

    /** The asker's time stands from here, so the wait itself is neither early nor late. */
    private void awaited(int asker, UUID by, NewTask wait, Instant at, HandOver.Occasion occasion) {
        tasks.put(wait.no(), wait);
        between(task(asker), by, wait, at, standing(task(asker), at), occasion, null);
    }

    private void back(int wait, UUID by, Instant at, HandOver.Occasion occasion) {
        NewTask from = task(wait);
        between(from, by, task(from.from()), at, null, occasion, null);
    }

    private void resumed(List<TaskDue> dues) {
        for (TaskDue due : dues) {
            NewTask t = task(due.task());
            tasks.put(
                    t.no(),
                    new NewTask(
                            t.no(),
                            t.step(),
                            t.unit(),
                            t.post(),
                            t.assignee(),
                            due.due(),
                            t.from(),
                            t.group(),
                            t.opinionOf()));
        }
    }

    private void ended(DossierEvent.Ended e, Instant at) {
        tasks.put(e.opened().no(), e.opened());
        if (e.task() > 0) {
            between(
                    task(e.task()),
                    e.by(),
                    e.opened(),
                    at,
                    standing(task(e.task()), at),
                    HandOver.Occasion.ENDED,
                    null);
        }
    }

    private void forwarded(DossierEvent.Forwarded e, Instant at) {
        NewTask from = task(e.task());
        if (e.opened().isEmpty()) {
            waiting.add(new Waiting(from, e.by(), at));
            return;
        }
        for (NewTask opened : e.opened()) {
            boolean joins = from.group() > 0 && opened.group() != from.group();
            if (joins) {
                waiting.stream()
                        .filter(w -> w.task().group() == from.group())
                        .forEach(w ->
                                between(
                                        w.task(),
                                        w.by(),
                                        opened,
                                        w.at(),
                                        standing(w.task(), w.at()),
                                        HandOver.Occasion.PASSED_ON,
                                        null));
                waiting.removeIf(w -> w.task().group() == from.group());
            }
            pass(e.task(), e.by(), opened, at, HandOver.Occasion.PASSED_ON, null);
        }
    }

    private void recalled(DossierEvent.TaskRecalled e, Instant at) {
        tasks.put(e.opened().no(), e.opened());
        waiting.removeIf(w -> w.task().no() == e.task());
        for (int no : e.withdrawn()) {
            between(task(no), null, e.opened(), at, null, HandOver.Occasion.RECALLED, null);
        }
    }

    private void asked(DossierEvent.OpinionsAsked e, NewTask opinion, Instant at) {
        tasks.put(opinion.no(), opinion);
        between(task(e.task()), e.by(), opinion, at, null, HandOver.Occasion.OPINION_ASKED, null);
    }

    private void pass(
            int task,
            @Nullable UUID by,
            NewTask opened,
            Instant at,
            HandOver.Occasion occasion,
            @Nullable String text) {
        NewTask from = task(task);
        tasks.put(opened.no(), opened);
        HandOver.Standing standing = standing(from, at);
        if (from.unit().equals(opened.unit()) && standing == HandOver.Standing.LATE) {
            lateWithin.add(opened.no());
        }
        between(from, by, opened, at, standing, occasion, text);
    }

    private void between(
            NewTask from,
            @Nullable UUID giver,
            NewTask to,
            Instant at,
            HandOver.@Nullable Standing standing,
            HandOver.Occasion occasion,
            @Nullable String text) {
        if (!from.unit().equals(to.unit())) {
            found.add(
                    new HandOver(
                            from.unit(),
                            giver,
                            to.unit(),
                            takings.taker(to.no()),
                            at,
                            standing,
                            occasion,
                            text,
                            takings.sentAs(from.no()),
                            takings.acceptedAt(to.no()),
                            takings.arrivedAs(to.no())));
        }
    }

    /**
     * Early is before the day on which the allowance ends; on time is on that day, up to its end.
     */
    private HandOver.Standing standing(NewTask task, Instant at) {
        if (at.isAfter(task.due()) || lateWithin.contains(task.no())) {
            return HandOver.Standing.LATE;
        }
        return Zones.dayOf(at).isBefore(Zones.dayOf(task.due()))
                ? HandOver.Standing.EARLY
                : HandOver.Standing.ON_TIME;
    }

    private NewTask task(int no) {
        return Objects.requireNonNull(tasks.get(no), () -> "No task " + no + " in this journal");
    }
}
