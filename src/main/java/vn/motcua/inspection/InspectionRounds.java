package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.TextHash;
import vn.motcua.organization.Organizations;

/** Rounds of inspections until their team sets out, and whoever sees them. */
@Component
@LegalBasis("tt-25-2014#quyết định")
public class InspectionRounds {

    private final RoundStore store;
    private final VisitStore visits;
    private final InspectionPlans plans;
    private final InspectionJournal journal;
    private final InspectionAccess access;
    private final Organizations organizations;
    private final BusinessClock clock;

    InspectionRounds(
            RoundStore store,
            VisitStore visits,
            InspectionPlans plans,
            InspectionJournal journal,
            InspectionAccess access,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.visits = visits;
        this.plans = plans;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The latest first, those of which somebody sees any part. */
    public List<InspectionRound> all(SignedIn by) {
        return store.all().stream().filter(round -> access.maySee(round, by)).toList();
    }

    /** Whatever anybody sees; for figures. */
    List<InspectionRound> everything() {
        return store.all();
    }

    /**
     * @throws RefusalException where there is none that this person sees
     */
    public InspectionRound find(UUID id, SignedIn by) {
        return store.find(id)
                .filter(round -> access.maySee(round, by))
                .orElseThrow(InspectionRounds::none);
    }

    private static RefusalException none() {
        return new RefusalException(new InspectionRefusal.NoSuchInspection());
    }

    /** The round of a visit that this person sees. */
    public InspectionRound ofVisit(UUID visit, SignedIn by) {
        InspectionRound round = find(visits.roundOf(visit).orElseThrow(InspectionRounds::none), by);
        if (round.visit(visit).filter(one -> access.maySee(round, one, by)).isEmpty()) {
            throw none();
        }
        return round;
    }

    /** Nobody else changes the round of a visit until the transaction ends. */
    InspectionRound held(UUID visit, SignedIn by) {
        UUID round = visits.roundOf(visit).orElseThrow(InspectionRounds::none);
        store.lock(round);
        return ofVisit(visit, by);
    }

    /** Nobody else changes a round, which this person keeps, until the transaction ends. */
    InspectionRound own(UUID id, SignedIn by) {
        store.lock(id);
        InspectionRound round = find(id, by);
        access.requireManage(round.agency(), by);
        return round;
    }

    /** The same of one whose decision is not issued. */
    InspectionRound open(UUID id, SignedIn by) {
        InspectionRound round = own(id, by);
        if (!round.state().isOpen()) {
            throw new RefusalException(new InspectionRefusal.RoundNotNow());
        }
        return round;
    }

    /**
     * Begins a round; sent again under the same id it is kept once.
     *
     * @param agency null for one that cannot be read, as form and plan
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void begin(
            UUID id,
            @Nullable UUID agency,
            @Nullable InspectionForm form,
            @Nullable UUID plan,
            RoundTyped typed,
            SignedIn by) {
        access.requireManager(by);
        List<Refusal> wrong = new ArrayList<>();
        if (agency == null || organizations.chart().unit(agency, clock.today()).isEmpty()) {
            wrong.add(new InspectionRefusal.InspectingAgencyMissing());
        } else {
            access.requireManage(agency, by);
        }
        if (form == null) {
            wrong.add(new InspectionRefusal.FormMissing());
        }
        boolean periodic = form == InspectionForm.PERIODIC;
        if (periodic && (plan == null || !isApproved(plan, agency))) {
            wrong.add(new InspectionRefusal.PlanMissing());
        }
        typed.check(wrong);
        InspectionPlans.refuse(wrong);
        UUID whose = Objects.requireNonNull(agency);
        UUID carried = periodic ? plan : null;
        InspectionForm why = Objects.requireNonNull(form);
        InspectionRound.Decision decision = typed.decision();
        if (store.insert(id, whose, carried, why, decision, clock.instant(), by.staff())) {
            journal.write(
                    id,
                    new InspectionEvent.RoundOpened(
                            whose,
                            carried,
                            why,
                            decision.time().from(),
                            decision.time().to(),
                            TextHash.hex(decision.toString())),
                    by);
        }
    }

    private boolean isApproved(UUID plan, @Nullable UUID agency) {
        return plans.find(plan)
                .filter(InspectionPlan::isApproved)
                .filter(one -> one.agency().equals(agency))
                .isPresent();
    }

    /** Changes what a draft of the decision says. */
    @Transactional
    public void change(UUID id, RoundTyped typed, SignedIn by) {
        InspectionRound round = open(id, by);
        List<Refusal> wrong = new ArrayList<>();
        typed.check(wrong);
        InspectionPlans.refuse(wrong);
        InspectionRound.Decision decision = typed.decision();
        round.held().forEach(visit -> Times.inside(decision.time(), visit.time(), wrong));
        InspectionPlans.refuse(wrong);
        store.update(id, decision);
        journal.write(
                id,
                new InspectionEvent.RoundChanged(
                        decision.time().from(),
                        decision.time().to(),
                        TextHash.hex(decision.toString())),
                by);
    }

    /**
     * Notes the decision that sets up the team, issued by a leader of the agency.
     *
     * @param on null for a day that cannot be read
     */
    @Transactional
    public void decide(
            UUID id,
            String number,
            @Nullable LocalDate on,
            String file,
            String fileName,
            SignedIn by) {
        store.lock(id);
        InspectionRound round = find(id, by);
        access.requireApprove(round.agency(), by);
        if (!round.state().isOpen()) {
            throw new RefusalException(new InspectionRefusal.RoundNotNow());
        }
        List<Refusal> wrong = new ArrayList<>();
        InspectionTexts.number("number", number, wrong);
        if (on == null || on.isAfter(clock.today())) {
            wrong.add(new InspectionRefusal.InspectionDayWrong("on"));
        }
        InspectionPlans.refuse(wrong);
        whole(round, wrong);
        InspectionPlans.refuse(wrong);
        InspectionRound.Paper paper =
                new InspectionRound.Paper(
                        number.strip(), Objects.requireNonNull(on), file, fileName);
        store.decide(id, paper);
        journal.write(id, new InspectionEvent.Decided(paper.number(), paper.on(), file), by);
    }

    private static void whole(InspectionRound round, List<Refusal> wrong) {
        if (round.team().stream().noneMatch(one -> one.role() == TeamRole.LEADER)) {
            wrong.add(new TeamRefusal.NoLeader());
        }
        if (round.team().stream().noneMatch(one -> one.role() == TeamRole.SECRETARY)) {
            wrong.add(new TeamRefusal.NoSecretary());
        }
        if (round.held().isEmpty()) {
            wrong.add(new TeamRefusal.NoVisits());
        }
    }

    /** Calls off a round of which no visit has begun. */
    @Transactional
    public void cancel(UUID id, String reason, SignedIn by) {
        InspectionRound round = own(id, by);
        List<Refusal> wrong = new ArrayList<>();
        InspectionTexts.needed("reason", reason, wrong);
        InspectionTexts.most("reason", reason, wrong);
        InspectionPlans.refuse(wrong);
        boolean begun = round.held().stream().anyMatch(visit -> visit.begunOn().isPresent());
        if (begun || !store.cancel(id, reason.strip())) {
            throw new RefusalException(new InspectionRefusal.RoundNotNow());
        }
        journal.write(id, new InspectionEvent.RoundCancelled(TextHash.hex(reason.strip())), by);
    }
}
