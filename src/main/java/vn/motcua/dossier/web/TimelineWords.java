package vn.motcua.dossier.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.CertificateEvent;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.FamilyEvent;
import vn.motcua.dossier.NewTask;
import vn.motcua.dossier.OnlineEvent;
import vn.motcua.dossier.PersonErased;
import vn.motcua.dossier.Rebased;
import vn.motcua.dossier.SentSupplement;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.kernel.Dong;
import vn.motcua.organization.Post;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Segment;

/** The journal of one dossier in words, youngest first. */
final class TimelineWords {

    /** A task with the end of its allowance, as it was set or last counted again. */
    private record Began(NewTask task, Instant at, Instant due) {

        Began until(Instant counted) {
            return new Began(task, at, counted);
        }
    }

    private final DossierView view;
    private final Names names;
    private final Function<UUID, WorkCalendar> calendars;
    private final Frame frame;
    private final Map<Integer, Began> tasks = new HashMap<>();

    TimelineWords(
            DossierView view, Names names, Function<UUID, WorkCalendar> calendars, Frame frame) {
        this.view = view;
        this.names = names;
        this.calendars = calendars;
        this.frame = frame;
        for (TimelineEntry entry : view.timeline()) {
            for (NewTask task : OpenedTasks.by(entry.event())) {
                tasks.put(task.no(), new Began(task, entry.at(), task.due()));
            }
            if (entry.event() instanceof DossierEvent.DuesRecounted e) {
                e.dues()
                        .forEach(m ->
                                tasks.computeIfPresent(
                                        m.task(), (no, began) -> began.until(m.due())));
            }
        }
    }

    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        for (TimelineEntry entry : view.timeline().reversed()) {
            moments.add(
                    new Moment(
                            entry.at(),
                            what(entry.event()),
                            actor(entry),
                            detail(entry),
                            tone(entry)));
        }
        return moments;
    }

    /** Such as "Nguyễn Văn A, làm thay Trần Thị B". */
    private String actor(TimelineEntry entry) {
        String actor = names.actor(frame, entry.actor());
        return InStead.of(view, entry, this::task, names.chart())
                .map(giver -> actor + ", " + say("instead-of", names.person(giver)))
                .orElse(actor);
    }

    private @Nullable NewTask task(int no) {
        Began began = tasks.get(no);
        return began == null ? null : began.task();
    }

    private String what(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Received e -> say("received", e.promisedDue());
            case DossierEvent.Registered _ -> say("registered");
            case DossierEvent.Accepted e -> say("received", e.promisedDue());
            case DossierEvent.NotReceived _ -> say("not-received");
            case DossierEvent.TaskTaken e -> say("taken", step(e.task()));
            case DossierEvent.TaskReleased e -> say("released", step(e.task()));
            case DossierEvent.TaskAssigned e ->
                    say("assigned", step(e.task()), names.person(e.to()));
            case DossierEvent.Forwarded e ->
                    e.opened().isEmpty()
                            ? say("joining", step(e.task()))
                            : say("forwarded", step(e.task()), steps(e.opened()));
            case DossierEvent.TaskReturned e ->
                    say("returned", step(e.task()), step(e.opened().no()));
            case DossierEvent.TaskRecalled e -> say("recalled", step(e.opened().no()));
            case DossierEvent.OpinionsAsked e -> say("asked", posts(e.opened()));
            case DossierEvent.OpinionGiven e ->
                    say("answered", frame.text("dossier.verdict." + e.verdict().name()));
            case DossierEvent.OpinionWithdrawn e -> say("withdrawn", post(e.opinion()));
            case DossierEvent.OpinionLapsed e ->
                    say("lapsed." + e.silence().name(), post(e.opinion()));
            case DossierEvent.Decided e -> say("decided", step(e.task()));
            case DossierEvent.ResultRecorded e ->
                    say("result", result(e.result()), e.number(), e.signedOn());
            case DossierEvent.HandedBack e ->
                    say(
                            view.state().isWithoutResult() ? "papers-back" : "handed-back",
                            frame.text("dossier.method." + e.method().name()));
            case DossierEvent.SupplementAsked e -> say("supplement-asked", e.nth(), e.items());
            case DossierEvent.SupplementBrought e -> brought(e);
            case OnlineEvent.SupplementSent e -> say("supplement-sent", e.files());
            case OnlineEvent.SupplementWanting _ -> say("supplement-wanting");
            case DossierEvent.PaymentAsked e -> say("payment-asked", e.amount(), e.number());
            case DossierEvent.PaymentConfirmed e ->
                    say("payment-confirmed", e.receipt(), e.paidOn(), e.promisedDue());
            case DossierEvent.Suspended e -> say("suspended", e.basis());
            case DossierEvent.Resumed e -> say("resumed", e.promisedDue());
            case DossierEvent.Ended e ->
                    say("ended", frame.text("dossier.outcome." + e.outcome().name()));
            case DossierEvent.Apologised e -> say("apologised", e.promised(), e.reappointed());
            case DossierEvent.ApologyDelivered e ->
                    say("apology-delivered", frame.text("dossier.method." + e.method().name()));
            case DossierEvent.DuesRecounted e -> say("recounted", e.number());
            case Rebased e ->
                    say(
                            "rebased",
                            step(e.task()),
                            step(e.opened().no()),
                            e.number(),
                            e.day(),
                            e.opened().due());
            case DossierEvent.NoteAdded _ -> say("note-added");
            case DossierEvent.FilePlaced e ->
                    say(e.originals() ? "file-placed.originals" : "file-placed", e.place());
            case DossierEvent.Sent e ->
                    say("sent", frame.text("dossier.carriage." + e.as().name()));
            case DossierEvent.Arrived e ->
                    say("arrived", frame.text("dossier.carriage." + e.as().name()), post(e.task()));
            case OnlineEvent.ResultAttached _ -> say("result-attached");
            case PersonErased e ->
                    e.ground().isEmpty()
                            ? say("person-erased.asked")
                            : say("person-erased", e.ground());
            case CertificateEvent.Entered e ->
                    say("certificate-entered", e.copies(), frame.money(new Dong(e.fee())));
            case CertificateEvent.Certified e ->
                    say(
                            "certified",
                            names.person(e.signer()),
                            e.number(),
                            e.copies(),
                            frame.money(new Dong(e.fee())));
            case DossierEvent.SignedFor e -> say("signed-for." + e.way());
            case FamilyEvent.ChildrenStarted e -> say("children-started", children(e));
            case FamilyEvent.StartedBy _ -> say("started-by");
            case FamilyEvent.ChildResolved e -> resolved(e);
            case FamilyEvent.ChildWaived e -> say("child-waived", relative(e.child()));
            case FamilyEvent.SetFree _ -> say("set-free");
            case FamilyEvent.PassedToParent _ -> say("passed-to-parent");
            case DossierEvent.Closed _ -> say("closed");
            case DossierEvent.CompletionCorrected e -> say("corrected", e.recorded(), e.claimed());
        };
    }

    private String children(FamilyEvent.ChildrenStarted e) {
        return e.children().stream().map(c -> relative(c.id())).collect(Collectors.joining("; "));
    }

    private String relative(UUID id) {
        return view.relatives().child(id).map(r -> frame.either(r.name(), r.nameEn())).orElse("—");
    }

    private String resolved(FamilyEvent.ChildResolved e) {
        String procedure = relative(e.child());
        String outcome = frame.text("dossier.outcome." + e.outcome().name());
        return e.number() == null
                ? say("child-resolved", procedure, outcome)
                : say("child-resolved.number", procedure, outcome, e.number());
    }

    private String brought(DossierEvent.SupplementBrought e) {
        Instant promised = e.promisedDue();
        return promised == null
                ? say("supplement-brought-filed")
                : say("supplement-brought", promised);
    }

    private String say(String what, Object... args) {
        return frame.text("dossier.event." + what, args);
    }

    private String detail(TimelineEntry entry) {
        List<String> parts = new ArrayList<>();
        String note = entry.note();
        if (note != null && isPlain(entry.event())) {
            parts.add("“" + note + "”");
        }
        switch (entry.event()) {
            case DossierEvent.Forwarded e -> choice(parts, e.task(), e.choice());
            case DossierEvent.Decided e -> choice(parts, e.task(), e.choice());
            case DossierEvent.SupplementAsked _ -> asked(parts, note);
            case OnlineEvent.SupplementSent _ -> sent(parts, note);
            case DossierEvent.Apologised e -> {
                if (!e.inTime()) {
                    parts.add(frame.text("dossier.event.apology-late"));
                }
                if (e.override()) {
                    parts.add(frame.text("dossier.event.apology-override"));
                }
            }
            case DossierEvent.DuesRecounted e ->
                    e.dues()
                            .forEach(m ->
                                    parts.add(
                                            say(
                                                    "recounted.due",
                                                    doer(m.task()),
                                                    m.before(),
                                                    m.due())));
            case DossierEvent.NotReceived e -> parts.add(e.basis());
            case DossierEvent.Ended e when !e.basis().isEmpty() -> parts.add(e.basis());
            case DossierEvent.CompletionCorrected e ->
                    parts.add(frame.text("dossier.correction." + e.reason()));
            default -> {
                // The sentence says it all.
            }
        }
        Segment spent = spent(entry);
        if (spent != null) {
            parts.add(frame.text("dossier.event.spent", frame.stepNote(spent)));
        }
        return String.join(" · ", parts);
    }

    /** Whether the note is a text as typed, and no record of its own. */
    private static boolean isPlain(DossierEvent event) {
        return !(event instanceof DossierEvent.SupplementAsked)
                && !(event instanceof OnlineEvent.SupplementSent);
    }

    private static void sent(List<String> parts, @Nullable String note) {
        if (note != null) {
            SentSupplement sent = SentSupplement.read(note);
            sent.files().forEach(file -> parts.add(file.name()));
            if (!sent.message().isEmpty()) {
                parts.add("“" + sent.message() + "”");
            }
        }
    }

    private static void asked(List<String> parts, @Nullable String note) {
        if (note != null) {
            SupplementRequest request = SupplementRequest.read(note);
            request.items()
                    .forEach(i ->
                            parts.add(i.what().isBlank() ? i.name() : i.name() + ": " + i.what()));
            parts.add("“" + request.reason() + "”");
        }
    }

    private void choice(List<String> parts, int task, @Nullable String choice) {
        Began began = tasks.get(task);
        if (choice != null && began != null) {
            view.step(task, began.task().step())
                    .branch(choice)
                    .map((Branch b) -> frame.either(b.label(), b.labelEn()))
                    .ifPresent(parts::add);
        }
    }

    private Moment.Tone tone(TimelineEntry entry) {
        Segment spent = spent(entry);
        if (spent != null && spent.late()) {
            return Moment.Tone.LATE;
        }
        boolean last = entry.version() == view.timeline().getLast().version();
        boolean end =
                entry.event() instanceof DossierEvent.Closed
                        || entry.event() instanceof DossierEvent.Ended
                        || entry.event() instanceof DossierEvent.ResultRecorded;
        return end ? Moment.Tone.DONE : last ? Moment.Tone.NOW : Moment.Tone.PLAIN;
    }

    /** How long the task took that this event ended; null where it ended none. */
    private @Nullable Segment spent(TimelineEntry entry) {
        int no =
                switch (entry.event()) {
                    case DossierEvent.Forwarded e -> e.task();
                    case DossierEvent.TaskReturned e -> e.task();
                    case Rebased e -> e.task();
                    case DossierEvent.OpinionGiven e -> e.task();
                    case DossierEvent.HandedBack e -> e.task();
                    default -> 0;
                };
        Began began = tasks.get(no);
        if (began == null) {
            return null;
        }
        WorkCalendar calendar = calendars.apply(began.task().unit());
        Duration allowed = calendar.workingTime(began.at(), began.due());
        Duration took = calendar.workingTime(began.at(), entry.at());
        return new Segment(0, "", "", allowed, took, Segment.State.DONE, "");
    }

    private String step(int no) {
        Began began = tasks.get(no);
        if (began == null) {
            return "—";
        }
        Step step = view.step(no, began.task().step());
        return frame.either(step.name(), step.nameEn());
    }

    private String steps(List<NewTask> opened) {
        return opened.stream().map(t -> step(t.no())).collect(Collectors.joining("; "));
    }

    private String posts(List<NewTask> opened) {
        return opened.stream().map(t -> post(t.no())).collect(Collectors.joining("; "));
    }

    private String post(int no) {
        Began began = tasks.get(no);
        return began == null
                ? "—"
                : names.post(frame, new Post(began.task().unit(), began.task().post()));
    }

    /** Whose time it is: the step's, or the asked post's. */
    private String doer(int no) {
        Began began = tasks.get(no);
        return began != null && began.task().opinionOf() > 0 ? post(no) : step(no);
    }

    private String result(String code) {
        return view.procedure().results().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .map(r -> frame.either(r.name(), r.nameEn()))
                .orElse(code);
    }
}
