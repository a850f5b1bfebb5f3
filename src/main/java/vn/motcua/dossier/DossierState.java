package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.PauseLedger;
import vn.motcua.catalog.Channel;
import vn.motcua.organization.Post;

/**
 * What the rules need to know of a dossier: the sum of its events, without personal data. Replaying
 * the journal gives the same value; a test holds it to that.
 *
 * @param agency the receiving agency
 * @param competent the agency that resolves, where it is not the receiving one
 * @param filedAt when it was filed, where it was not received at once
 * @param receivedAt when it was accepted; until then, when it was filed
 * @param promisedDue the due date as it lawfully stands; absent until it is accepted
 * @param filed what was filed, kept until it is accepted
 * @param resolvedAt when the result was recorded, or it ended without one; never edited
 * @param outcome absent while nothing is decided
 * @param pauses stretches in which the clock stood, in order; at most the last one is open
 * @param lastAt business time of the last event
 * @param earlier the processes that it went by before the present one, in order
 * @param erased whether the person was erased, after its time of keeping
 */
public record DossierState(
        UUID id,
        String code,
        String procedure,
        UUID version,
        UUID process,
        UUID agency,
        @Nullable UUID competent,
        String caseId,
        Channel channel,
        Status status,
        @Nullable Instant filedAt,
        Instant receivedAt,
        String limit,
        @Nullable Instant promisedDue,
        @Nullable Instant resolvedAt,
        @Nullable Instant returnedAt,
        @Nullable Outcome outcome,
        List<PaperCount> filed,
        List<Pause> pauses,
        List<Apology> apologies,
        int corrections,
        Instant lastAt,
        List<OpenTask> open,
        List<DoneTask> done,
        Family family,
        List<EarlierProcess> earlier,
        boolean erased) {

    public DossierState {
        filed = List.copyOf(filed);
        pauses = List.copyOf(pauses);
        apologies = List.copyOf(apologies);
        open = List.copyOf(open);
        done = List.copyOf(done);
        earlier = List.copyOf(earlier);
        // Rows written before dossiers had families do not say.
        family = family == null ? Family.NONE : family;
    }

    public Optional<OpenTask> task(int no) {
        return open.stream().filter(t -> t.no() == no).findFirst();
    }

    public Optional<DoneTask> doneTask(int no) {
        return done.stream().filter(t -> t.no() == no).findFirst();
    }

    /** The post of a task, whether it is over or not. */
    Optional<Post> post(int task) {
        return Stream.concat(
                        task(task).stream().map(t -> new Post(t.unit(), t.post())),
                        doneTask(task).stream().map(t -> new Post(t.unit(), t.post())))
                .findFirst();
    }

    /** The process that a task belongs to, open or over. */
    public UUID processOf(int task) {
        return earlier.stream()
                .filter(e -> task < e.before())
                .map(EarlierProcess::process)
                .findFirst()
                .orElse(process);
    }

    public boolean isClosed() {
        return open.isEmpty();
    }

    /**
     * Whether registers are asked for it by its state: it is under way, ended without a result, or
     * late. One that is not will never be so again.
     */
    public boolean isNotable() {
        Instant stopped = pause().map(Pause::from).orElse(resolvedAt);
        boolean late = promisedDue != null && stopped != null && stopped.isAfter(promisedDue);
        return !isClosed() || isWithoutResult() || late;
    }

    /** The pause that lasts, or in which the dossier ended. */
    public Optional<Pause> pause() {
        return pauses.stream().filter(p -> p.to() == null).findFirst();
    }

    /** Whether the dossier is under way and its clock stands. */
    public boolean isPaused() {
        return outcome == null && pause().isPresent();
    }

    /** Whether a leader stopped it, so that nothing moves. */
    public boolean isSuspended() {
        return isPaused() && pause().filter(p -> p.ground() == PauseGround.SUSPENSION).isPresent();
    }

    /** Whether it is decided one way or another, so that only handing over is left. */
    public boolean isDecided() {
        return outcome != null;
    }

    /**
     * Whether it came to its end otherwise, so that papers go back and no result is handed over.
     */
    public boolean isWithoutResult() {
        return outcome != null && outcome != Outcome.RESULT;
    }

    /** The moment that the promise is measured at: when the clock stopped for good, or now. */
    public Instant measuredAt(Instant now) {
        return pause().map(Pause::from).orElse(resolvedAt == null ? now : resolvedAt);
    }

    /** The promise is broken, whatever was said about it since; without a promise, never. */
    public boolean isLate(Instant now) {
        return promisedDue != null && measuredAt(now).isAfter(promisedDue);
    }

    /** Whether the agency took it in, so that a limit runs. */
    public boolean isAccepted() {
        return promisedDue != null;
    }

    /** The promise of a dossier that is accepted. */
    public Instant promised() {
        return Objects.requireNonNull(promisedDue);
    }

    /** The agency from which the steps between the desk's are found. */
    public UUID resolver() {
        return competent == null ? agency : competent;
    }

    /** The date of the last apology, standing beside the promise. */
    public Optional<Instant> reappointedDue() {
        return apologies.isEmpty()
                ? Optional.empty()
                : Optional.of(apologies.getLast().reappointed());
    }

    public PauseLedger ledger() {
        return new PauseLedger(pauses.stream().map(Pause::inLedger).toList());
    }

    /** How often papers were asked for while it was resolved. */
    public int supplements() {
        return (int) supplementsAsked().filter(p -> !p.from().isBefore(receivedAt)).count();
    }

    /** How often papers were asked for before it was accepted. */
    public int intakeSupplements() {
        return (int) supplementsAsked().count() - (isAccepted() ? supplements() : 0);
    }

    private Stream<Pause> supplementsAsked() {
        return pauses.stream().filter(p -> p.ground() == PauseGround.SUPPLEMENT);
    }

    int nextNo() {
        return open.size() + done.size() + 1;
    }

    boolean hasOpenSiblings(OpenTask task) {
        return open.stream()
                .anyMatch(t -> t.group() == task.group() && t.no() != task.no() && t.isWork());
    }
}
