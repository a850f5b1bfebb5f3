package vn.motcua.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;

/** Initiatives: proposed, handed in, taken in, judged, answered from above, applied. */
@Component
@LegalBasis("nd-63-2010#20.6")
public class Initiatives {

    private final InitiativeStore store;
    private final AssessmentStore assessments;
    private final InitiativeJournal journal;
    private final InitiativeAccess access;
    private final InitiativeLimits limits;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;

    Initiatives(
            InitiativeStore store,
            AssessmentStore assessments,
            InitiativeJournal journal,
            InitiativeAccess access,
            InitiativeLimits limits,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.assessments = assessments;
        this.journal = journal;
        this.access = access;
        this.limits = limits;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Newest first, those that somebody sees. */
    public List<Initiative> all(SignedIn by) {
        return store.all().stream().filter(one -> access.maySee(one, by)).toList();
    }

    /** Newest first, drafts of everybody among them; for figures. */
    List<Initiative> everything() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public Initiative find(UUID id, SignedIn by) {
        return store.find(id)
                .filter(one -> access.maySee(one, by))
                .orElseThrow(() -> new RefusalException(new InitiativeRefusal.NoSuchInitiative()));
    }

    /**
     * Begins a draft; sent again under the same id it is kept once.
     *
     * @param unit null for one that cannot be read
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void propose(UUID id, @Nullable UUID unit, ProposalTyped typed, SignedIn by) {
        access.requireProposer(by);
        List<Refusal> wrong = new ArrayList<>();
        if (unit == null || organizations.chart().unit(unit, clock.today()).isEmpty()) {
            wrong.add(new InitiativeRefusal.UnitMissing());
        } else {
            access.requirePropose(unit, by);
        }
        Proposal proposal = read(typed, wrong);
        refuse(wrong);
        Initiative one =
                new Initiative(
                        id,
                        Objects.requireNonNull(unit),
                        by.staff(),
                        clock.instant(),
                        InitiativeState.DRAFT,
                        proposal,
                        null,
                        null,
                        List.of(),
                        List.of());
        if (store.insert(one)) {
            journal.write(
                    id,
                    new InitiativeEvent.Proposed(
                            one.unit(), proposal.procedures(), digest(proposal)),
                    by);
        }
    }

    /** Changes the words of a draft, or of one that was given back. */
    @Transactional
    public void change(UUID id, ProposalTyped typed, SignedIn by) {
        requireOwn(find(id, by), by);
        List<Refusal> wrong = new ArrayList<>();
        Proposal proposal = read(typed, wrong);
        refuse(wrong);
        if (!store.update(id, proposal)) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
        journal.write(id, new InitiativeEvent.Changed(proposal.procedures(), digest(proposal)), by);
    }

    /** Refuses where somebody may not change the words of one now. */
    public void requireOpen(Initiative one, SignedIn by) {
        requireOwn(one, by);
        if (!one.state().isOpen()) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
    }

    private Proposal read(ProposalTyped typed, List<Refusal> wrong) {
        Proposal proposal = typed.read(wrong);
        proposal.procedures().stream()
                .filter(code -> catalog.shown(code, clock.today()).isEmpty())
                .forEach(code -> wrong.add(new InitiativeRefusal.ProcedureUnknown(code)));
        return proposal;
    }

    private static String digest(Proposal proposal) {
        return TextHash.hex(proposal.toString());
    }

    private void requireOwn(Initiative one, SignedIn by) {
        if (!one.proposedBy().equals(by.staff())) {
            throw new RefusalException(new InitiativeRefusal.NotProposer());
        }
        access.requirePropose(one.unit(), by);
    }

    /** Whether a step is one that this person may take now. */
    public boolean may(Initiative one, InitiativeStep step, SignedIn by) {
        return one.state().after(step).isPresent()
                && switch (step.whose()) {
                    case PROPOSER -> one.proposedBy().equals(by.staff());
                    case CONTROL -> access.mayManage(one.unit(), by);
                    case APART -> false;
                };
    }

    /**
     * Takes a step of the proposer or of the control office.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void step(UUID id, StepTyped typed, SignedIn by) {
        Initiative one = held(id, by);
        InitiativeStep step = typed.step();
        if (step == null || step.whose() == InitiativeStep.Whose.APART) {
            requireEither(one, by);
            throw new RefusalException(new InitiativeRefusal.StepUnknown());
        }
        if (step.isProposers()) {
            requireOwn(one, by);
        } else {
            access.requireManage(one.unit(), by);
        }
        InitiativeState after =
                one.state()
                        .after(step)
                        .orElseThrow(
                                () -> new RefusalException(new InitiativeRefusal.StepNotNow()));
        LocalDate today = clock.today();
        refuse(
                InitiativeRules.wrong(
                        one,
                        typed,
                        assessments.of(id),
                        new InitiativeRules.Bar(limits.assessorsLeast(today), limits.pass(today)),
                        today));
        if (!store.move(id, one.state(), after)) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
        add(one, step, after, step.isFromAbove() ? typed : inHouse(typed), by);
    }

    /** Nobody else takes a step meanwhile: to apply one leaves it where it stands. */
    private Initiative held(UUID id, SignedIn by) {
        // The stream first: who writes to it must not have begun before who wrote to it last.
        journal.hold(id);
        store.lock(id);
        return find(id, by);
    }

    private void requireEither(Initiative one, SignedIn by) {
        if (!one.proposedBy().equals(by.staff())) {
            access.requireManage(one.unit(), by);
        }
    }

    private static StepTyped inHouse(StepTyped typed) {
        return new StepTyped(typed.step(), "", null, typed.note(), typed.file(), typed.fileName());
    }

    /** Notes a step that was taken. */
    private void add(
            Initiative one,
            InitiativeStep step,
            InitiativeState after,
            StepTyped typed,
            SignedIn by) {
        Instant now = clock.instant();
        LocalDate day = Objects.requireNonNullElse(typed.day(), clock.today());
        store.act(
                one.id(),
                new InitiativeAct(
                        one.acts().size() + 1,
                        step,
                        day,
                        now,
                        by.staff(),
                        typed.number().strip(),
                        typed.note().strip(),
                        typed.file(),
                        typed.fileName()));
        journal.write(
                one.id(),
                new InitiativeEvent.Stepped(
                        step,
                        after,
                        day,
                        typed.number().strip(),
                        typed.file(),
                        TextHash.hex(typed.note().strip())),
                by);
    }

    /** Puts one into a list or takes it out again, with the list that does so. */
    void listed(Initiative one, InitiativeStep step, @Nullable UUID list, SignedIn by) {
        InitiativeState after = afterOrRefuse(one, step);
        if (!store.list(one.id(), one.state(), after, list)) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
        add(one, step, after, StepTyped.of(step), by);
    }

    /** Goes up with its list. */
    void sent(Initiative one, String number, LocalDate on, SignedIn by) {
        InitiativeState after = afterOrRefuse(one, InitiativeStep.SEND);
        if (!store.move(one.id(), one.state(), after)) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
        add(
                one,
                InitiativeStep.SEND,
                after,
                new StepTyped(InitiativeStep.SEND, number, on, "", "", ""),
                by);
    }

    private static InitiativeState afterOrRefuse(Initiative one, InitiativeStep step) {
        return one.state()
                .after(step)
                .orElseThrow(() -> new RefusalException(new InitiativeRefusal.StepNotNow()));
    }

    /**
     * Lets an accepted one go on with another that says the same.
     *
     * @param to null for one that cannot be read
     */
    @Transactional
    public void join(UUID id, @Nullable UUID to, SignedIn by) {
        Initiative one = find(id, by);
        access.requireManage(one.unit(), by);
        InitiativeState after = afterOrRefuse(one, InitiativeStep.JOIN);
        Initiative other = to == null || to.equals(id) ? null : store.find(to).orElse(null);
        if (other == null
                || other.state() != InitiativeState.ACCEPTED
                        && other.state() != InitiativeState.LISTED) {
            throw new RefusalException(new ListRefusal.JoinedWrong());
        }
        access.requireManage(other.unit(), by);
        if (!store.join(id, other.id())) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
        add(one, InitiativeStep.JOIN, after, StepTyped.of(InitiativeStep.JOIN), by);
        journal.write(id, new InitiativeEvent.Joined(other.id()), by);
    }

    /**
     * Notes which units apply one that was recognised, or is tried out, from which day.
     *
     * @param from null for a day that cannot be read
     */
    @Transactional
    public void apply(UUID id, List<UUID> units, @Nullable LocalDate from, SignedIn by) {
        Initiative one = held(id, by);
        access.requireManage(one.unit(), by);
        InitiativeState after = afterOrRefuse(one, InitiativeStep.APPLY);
        LocalDate today = clock.today();
        List<Refusal> wrong = new ArrayList<>();
        if (units.isEmpty()
                || units.stream()
                        .anyMatch(unit -> organizations.chart().unit(unit, today).isEmpty())) {
            wrong.add(new ListRefusal.ApplyingUnitMissing());
        }
        LocalDate known =
                one.last(InitiativeStep.RECOGNISE)
                        .or(() -> one.last(InitiativeStep.PILOT))
                        .map(InitiativeAct::day)
                        .orElse(today);
        if (from == null || from.isAfter(today) || from.isBefore(known)) {
            wrong.add(new InitiativeRefusal.InitiativeDayWrong("from"));
        }
        refuse(wrong);
        LocalDate day = Objects.requireNonNull(from);
        List<UUID> once = List.copyOf(new LinkedHashSet<>(units));
        for (UUID unit : once) {
            if (!store.apply(id, unit, day)) {
                throw new RefusalException(new ListRefusal.AppliedAlready());
            }
        }
        if (!store.move(id, one.state(), after)) {
            throw new RefusalException(new InitiativeRefusal.StepNotNow());
        }
        add(
                one,
                InitiativeStep.APPLY,
                after,
                new StepTyped(InitiativeStep.APPLY, "", day, "", "", ""),
                by);
        journal.write(id, new InitiativeEvent.Applied(once, day), by);
    }

    private static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
