package vn.motcua.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.journal.JournalEvent;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Unit;

/** Opinions of organisations that supervise: drafted, sent, answered, judged, taken back. */
@Component
public class SupervisorOpinions {

    private static final String STREAM = "opinion";

    private final OpinionStore store;
    private final Subjects subjects;
    private final OpinionAccess access;
    private final OpinionLimits limits;
    private final Journal journal;
    private final BusinessClock clock;

    SupervisorOpinions(
            OpinionStore store,
            Subjects subjects,
            OpinionAccess access,
            OpinionLimits limits,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.subjects = subjects;
        this.access = access;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    /** Newest first, those that somebody sees. */
    public List<Opinion> all(SignedIn by) {
        return store.all().stream().filter(one -> access.maySee(one, by)).toList();
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public Opinion find(UUID id, SignedIn by) {
        return store.find(id)
                .filter(one -> access.maySee(one, by))
                .orElseThrow(() -> new RefusalException(new OpinionRefusal.NoSuchOpinion()));
    }

    /**
     * Begins a draft; sent again under the same id it is kept once.
     *
     * @param organisation null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void draft(UUID id, @Nullable UUID organisation, OpinionTyped typed, SignedIn by) {
        access.requireWriter(by);
        if (organisation == null) {
            throw new RefusalException(new OpinionRefusal.OrganisationMissing());
        }
        access.requireWrite(organisation, by);
        OpinionWords words = read(organisation, typed, null, by);
        Opinion one =
                new Opinion(
                        id, organisation, by.staff(), clock.instant(), 1, words, null, List.of());
        if (store.insert(one)) {
            write(
                    id,
                    new OpinionEvent.Drafted(
                            organisation,
                            words.addressee(),
                            words.due(),
                            about(words),
                            words.file(),
                            digest(words)),
                    by);
        }
    }

    /**
     * Changes the words of a draft.
     *
     * @param seen the version that the form was made for
     */
    @Transactional
    public void change(UUID id, int seen, OpinionTyped typed, SignedIn by) {
        Opinion one = held(id, by);
        requireOpen(one, by);
        OpinionWords words = read(one.organisation(), typed, one.words(), by);
        if (one.version() != seen || !store.update(id, seen, words)) {
            throw new RefusalException(new OpinionRefusal.OpinionMoved());
        }
        write(
                id,
                new OpinionEvent.Changed(
                        words.addressee(), words.due(), about(words), words.file(), digest(words)),
                by);
    }

    /** Refuses where somebody may not change the words of one now. */
    public void requireOpen(Opinion one, SignedIn by) {
        access.requireWrite(one.organisation(), by);
        if (!one.state().isOpen()) {
            throw new RefusalException(new OpinionRefusal.OpinionStepNotNow());
        }
    }

    private OpinionWords read(
            UUID organisation, OpinionTyped typed, @Nullable OpinionWords before, SignedIn by) {
        List<UUID> able = access.addressees(organisation).stream().map(Unit::id).toList();
        About about =
                typed.about().isBlank() ? null : subjects.find(typed.about(), by).orElse(null);
        UUID addressee = typed.addressee();
        OpinionRules.Days days = days(addressee == null ? organisation : addressee);
        refuse(OpinionRules.wrong(typed, organisation, able, about, days));
        OpinionWords words =
                new OpinionWords(
                        typed.subject().strip(),
                        typed.content().strip(),
                        Objects.requireNonNull(addressee),
                        Objects.requireNonNullElse(typed.due(), days.usual()),
                        about,
                        typed.file(),
                        typed.fileName());
        return before == null || typed.drops() || !typed.file().isEmpty()
                ? words
                : words.with(before.file(), before.fileName());
    }

    private OpinionRules.Days days(UUID addressee) {
        LocalDate today = clock.today();
        return new OpinionRules.Days(
                today, limits.earliest(addressee, today), limits.usual(addressee, today));
    }

    private static String about(OpinionWords words) {
        return Optional.ofNullable(words.about()).map(About::value).orElse("");
    }

    private static String digest(OpinionWords words) {
        return TextHash.hex(words.subject() + "\n" + words.content());
    }

    /** Steps that this person may take now. */
    public List<OpinionStep> steps(Opinion one, SignedIn by) {
        return Arrays.stream(OpinionStep.values()).filter(step -> may(one, step, by)).toList();
    }

    /** Whether a step is one that this person may take now. */
    public boolean may(Opinion one, OpinionStep step, SignedIn by) {
        return one.after(step).isPresent() && access.isTheirs(one, step, by);
    }

    /**
     * Takes a step.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void step(UUID id, StepTyped typed, SignedIn by) {
        Opinion one = held(id, by);
        OpinionStep step = typed.step();
        if (step == null) {
            throw new RefusalException(new OpinionRefusal.OpinionStepUnknown());
        }
        if (!access.isTheirs(one, step, by)) {
            throw new RefusalException(new OpinionRefusal.StepNotYours());
        }
        OpinionState after =
                one.after(step).orElseThrow(() -> new RefusalException(notNow(one, step)));
        if (one.version() != typed.seen()) {
            throw new RefusalException(new OpinionRefusal.OpinionMoved());
        }
        refuse(OpinionRules.wrong(one, typed, days(one.words().addressee())));
        if (!store.move(id, typed.seen())) {
            throw new RefusalException(new OpinionRefusal.OpinionMoved());
        }
        add(one, step, after, typed, by);
    }

    /** Nobody else does anything with it until the transaction ends. */
    private Opinion held(UUID id, SignedIn by) {
        store.lock(id);
        return find(id, by);
    }

    private static OpinionRefusal notNow(Opinion one, OpinionStep step) {
        if (one.state() == OpinionState.WITHDRAWN) {
            return new OpinionRefusal.OpinionWithdrawn();
        }
        boolean answered =
                one.state() == OpinionState.ANSWERED || one.state() == OpinionState.ACCEPTED;
        return step == OpinionStep.ANSWER && answered
                ? new OpinionRefusal.AnsweredAlready()
                : new OpinionRefusal.OpinionStepNotNow();
    }

    private void add(
            Opinion one, OpinionStep step, OpinionState after, StepTyped typed, SignedIn by) {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        LocalDate until = step.needsDay() ? typed.until() : null;
        String note = typed.note().strip();
        String file = step.takesFile() ? typed.file() : "";
        String number =
                step == OpinionStep.SEND
                        ? store.number(one.id(), one.organisation(), today.getYear())
                        : "";
        store.act(
                one.id(),
                new OpinionAct(
                        one.acts().size() + 1,
                        step,
                        today,
                        now,
                        by.staff(),
                        until,
                        note,
                        file,
                        file.isEmpty() ? "" : typed.fileName()));
        write(
                one.id(),
                new OpinionEvent.Stepped(step, after, number, until, file, TextHash.hex(note)),
                by);
    }

    private void write(UUID stream, JournalEvent event, SignedIn by) {
        journal.write(stream, STREAM, List.of(event), clock.instant(), by.actor());
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
