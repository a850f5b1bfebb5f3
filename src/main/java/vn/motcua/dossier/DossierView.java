package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Deadline;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.identity.Access;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Scope;

/**
 * A dossier as its page shows it.
 *
 * @param applicant absent when the person has been erased
 * @param earlier the processes that it went by before, as {@link DossierState#earlier} has them
 * @param deadline the promise, able to explain itself
 * @param version version of the stream as shown
 * @param now business time of the look
 * @param relatives the dossier that started it, and those that it started
 */
public record DossierView(
        DossierState state,
        int version,
        @Nullable Applicant applicant,
        @Nullable Representative representative,
        @Nullable ReturnMethod resultBy,
        String trackKey,
        ProcedureVersion procedure,
        InternalProcess process,
        List<InternalProcess> earlier,
        Deadline deadline,
        Law law,
        Instant now,
        List<TimelineEntry> timeline,
        Relatives relatives) {

    public DossierView {
        timeline = List.copyOf(timeline);
        earlier = List.copyOf(earlier);
    }

    /** The step of a task, in the process that the task belongs to. */
    public Step step(int task, String id) {
        UUID of = state.processOf(task);
        return earlier.stream()
                .filter(one -> one.id().equals(of))
                .findFirst()
                .orElse(process)
                .step(id);
    }

    /** Whether the citizen has a receipt of it; for what another dossier started, of that one. */
    public boolean hasReceipt() {
        return state.isAccepted() && !state.family().isChild();
    }

    /** What was handed in: at the door, and with supplements that have come. */
    public List<PaperCount> papers() {
        Map<String, PaperCount> papers = new LinkedHashMap<>();
        for (TimelineEntry entry : timeline) {
            for (PaperCount count : brought(entry.event())) {
                papers.merge(count.paper(), count, PaperCount::plus);
            }
        }
        return List.copyOf(papers.values());
    }

    private static List<PaperCount> brought(DossierEvent event) {
        return switch (event) {
            case Beginning b -> b.papers();
            case DossierEvent.SupplementBrought e -> e.papers();
            default -> List.of();
        };
    }

    /** How it began: what was brought, to whom, and the first task. */
    public Beginning beginning() {
        return (Beginning) timeline.getFirst().event();
    }

    /** The date on the receipt, whatever lawfully moved it since; absent before it is accepted. */
    public @Nullable Instant firstPromise() {
        for (TimelineEntry entry : timeline) {
            if (entry.event() instanceof DossierEvent.Received e) {
                return e.promisedDue();
            }
            if (entry.event() instanceof DossierEvent.Accepted e) {
                return e.promisedDue();
            }
        }
        return null;
    }

    /** The first of two appointments, to the notice of what is to be paid; if there are two. */
    public Optional<Instant> firstAppointment() {
        return state.isAccepted() ? Promises.firstAppointment(state, law) : Optional.empty();
    }

    /** When that notice was given; absent while it was not. */
    public @Nullable Instant noticeGiven() {
        return Promises.notice(state);
    }

    /** As it stood before one of its entries: the journal replayed so far. */
    DossierState before(TimelineEntry entry) {
        return States.sum(
                state.id(),
                timeline.stream()
                        .filter(e -> e.version() == 1 || e.version() < entry.version())
                        .iterator());
    }

    /** What one person may do with the open tasks now; tasks of other posts are left out. */
    public List<TaskActions> actions(SignedIn by) {
        return TaskActions.of(this, by);
    }

    /** What this person passed on and may still take back, the last first. */
    public List<DoneTask> recallable(SignedIn by) {
        return state.done().stream()
                .filter(d -> !state.isSuspended() && d.by().equals(by.staff()))
                .filter(d -> WayBack.mayRecall(state, d, process))
                .sorted(Comparator.comparing(DoneTask::no).reversed())
                .toList();
    }

    /** Whether papers may still be asked of the citizen. */
    boolean maySupplement(OpenTask task) {
        return !Pauses.isUsedUp(state, task.post(), law)
                && (!state.isAccepted() || !now.isAfter(Pauses.appraisalEnds(state, law)));
    }

    boolean mayOweMoney() {
        return law.rules().obligationUsual()
                || procedure.fees(state.caseId(), state.channel()).stream()
                        .anyMatch(fee -> fee.amount().amount() > 0);
    }

    /** Whether a rule closes the dossier when the citizen stays silent. */
    boolean closesForSilence() {
        return law.rules().closeAfter() != null;
    }

    /** How a task came here from another agency, and whether it goes to one. */
    public Carried carried(OpenTask task) {
        return Carried.of(this, task);
    }

    /** Where the papers lie, as it was last said. */
    public Optional<DossierEvent.FilePlaced> filePlace() {
        return timeline.reversed().stream()
                .map(TimelineEntry::event)
                .filter(DossierEvent.FilePlaced.class::isInstance)
                .map(DossierEvent.FilePlaced.class::cast)
                .findFirst();
    }

    /** Whose people perform a step: those of the agency that received it, or that resolves it. */
    public UUID agencyFor(Step step) {
        return law.agencyFor(state, step);
    }

    /** Whether its result is entered in a book of certification, and is not yet. */
    public boolean certifies() {
        return !state.isDecided() && law.certification().findBook().isPresent();
    }

    /** What is to be certified, as it was last entered. */
    public Optional<Certificate> certificate() {
        for (TimelineEntry entry : timeline.reversed()) {
            if (entry.event() instanceof CertificateEvent.Entered e) {
                String paper = Objects.requireNonNullElse(entry.note(), "");
                return Optional.of(new Certificate(paper, e.pages(), e.copies(), e.agreed()));
            }
        }
        return Optional.empty();
    }

    /** Versions of the events by which somebody signed on the screen. */
    public List<Integer> drawn() {
        return timeline.stream()
                .filter(e ->
                        e.event() instanceof DossierEvent.SignedFor s
                                && s.way() == HandSignature.Way.SCREEN)
                .map(TimelineEntry::version)
                .toList();
    }

    /** Versions of the events that added the signed result as a file, the last first. */
    public List<Integer> resultFiles() {
        return timeline.reversed().stream()
                .filter(e -> e.event() instanceof OnlineEvent.ResultAttached)
                .map(TimelineEntry::version)
                .toList();
    }

    /** The last day on which its person is to be kept; empty while it goes on, or once erased. */
    public Optional<LocalDate> keptUntil() {
        return state.isClosed() && !state.erased()
                ? Optional.of(Keeping.until(state, law))
                : Optional.empty();
    }

    /** Whether its person may be erased today. */
    public boolean mayErase() {
        return Keeping.isOver(state, law);
    }

    /** Names of required papers that a filed dossier lacks; empty once it is accepted. */
    public List<String> missing() {
        List<Refusal> wrong = new ArrayList<>();
        if (!state.isAccepted()) {
            Intake.papers(state.filed(), state.caseId(), procedure, wrong);
        }
        return wrong.stream()
                .filter(DossierRefusal.PaperMissing.class::isInstance)
                .map(w -> ((DossierRefusal.PaperMissing) w).name())
                .toList();
    }

    /** Whether a rule closes this wait, whose time is over. */
    boolean mayClose(OpenTask wait) {
        return law.rules().closeAfter() != null && now.isAfter(wait.due());
    }

    /** Whether the asker may apologise for it. */
    public boolean maySpeak(SignedIn by, Access access) {
        return Permissions.maySpeak(access, by, state, false);
    }

    /** Whether this person may add the signed result as a file. */
    public boolean mayAttach(SignedIn by, Access access) {
        return state.outcome() == Outcome.RESULT
                && !state.erased()
                && Permissions.mayAttach(access, by, state);
    }

    /** What evaluation reads of it, once it is resolved. */
    public Optional<EvaluationFacts> evaluation() {
        return EvaluationFacts.of(state, timeline, law);
    }

    /** Until when papers may be asked for. */
    public Instant appraisalEnds() {
        return Pauses.appraisalEnds(state, law);
    }

    /** Whether the next act must carry an apology. */
    public boolean owesApology() {
        return Apologies.isOwed(state, law.rules(), now);
    }

    /** A draft, once the promise is about to be broken; none while it is not. */
    public Optional<ApologyDraft> apologyDraft() {
        boolean due =
                state.isAccepted()
                        && !state.isDecided()
                        && !state.isPaused()
                        && !law.today().isBefore(Apologies.draftDay(state, law));
        return due ? Optional.of(ApologyDraft.of(state, law, now)) : Optional.empty();
    }

    /** Whether the re-appointments that need no leader are used up. */
    public boolean apologiesUsedUp() {
        return state.apologies().size() >= law.rules().apologyMost();
    }

    /** Whose the time was so far. */
    public Clocks clocks() {
        return Clocks.of(state, law.promise(), now);
    }

    /** The request for papers that is open or was last made, with what was typed into it. */
    public Optional<SupplementRequest> lastRequest() {
        return timeline.reversed().stream()
                .filter(e -> e.event() instanceof DossierEvent.SupplementAsked && e.note() != null)
                .findFirst()
                .map(e -> SupplementRequest.read(Objects.requireNonNull(e.note())));
    }

    /** What it belongs to, in the words of access rules. */
    public Scope scope() {
        return Permissions.scope(state);
    }

    /** Working out whether it is late needs the moment it was resolved, or else now. */
    public boolean isLate(Instant now) {
        return state.isLate(now);
    }
}
