package vn.motcua.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Organizations;

/** Who inspects whom when, while the decision is a draft. */
@Component
public class InspectionTeams {

    private final InspectionRounds rounds;
    private final RoundStore store;
    private final VisitStore visits;
    private final InspectionPlans plans;
    private final InspectionJournal journal;
    private final InspectionAccess access;
    private final Organizations organizations;
    private final BusinessClock clock;

    InspectionTeams(
            InspectionRounds rounds,
            RoundStore store,
            VisitStore visits,
            InspectionPlans plans,
            InspectionJournal journal,
            InspectionAccess access,
            Organizations organizations,
            BusinessClock clock) {
        this.rounds = rounds;
        this.store = store;
        this.visits = visits;
        this.plans = plans;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Names somebody to the team, or changes their role.
     *
     * @param staff null for one that cannot be read, as the role
     */
    @Transactional
    public void name(UUID id, @Nullable UUID staff, @Nullable TeamRole role, SignedIn by) {
        store.lockTimes();
        InspectionRound round = rounds.open(id, by);
        List<Refusal> wrong = new ArrayList<>();
        if (staff == null || organizations.chart().postsOf(staff, clock.today()).isEmpty()) {
            wrong.add(new TeamRefusal.MemberMissing());
        }
        if (role == null) {
            wrong.add(new TeamRefusal.RoleMissing());
        } else if (role == TeamRole.LEADER
                && round.team().stream()
                        .anyMatch(one ->
                                one.role() == TeamRole.LEADER && !one.staff().equals(staff))) {
            wrong.add(new TeamRefusal.LeaderTaken());
        }
        if (staff != null) {
            List<InspectionRound> others = others(id);
            for (Visit visit : round.held()) {
                fit(staff, visit.unit(), visit, others, wrong, by);
            }
        }
        InspectionPlans.refuse(wrong);
        TeamMember member =
                new TeamMember(Objects.requireNonNull(staff), Objects.requireNonNull(role));
        store.name(id, member);
        journal.write(id, new InspectionEvent.MemberNamed(member.staff(), member.role()), by);
    }

    private List<InspectionRound> others(UUID id) {
        return store.all().stream().filter(round -> !round.id().equals(id)).toList();
    }

    /** Whether somebody may be with a visit: not of the unit itself, and nowhere else then. */
    private void fit(
            UUID staff,
            UUID unit,
            Visit visit,
            List<InspectionRound> all,
            List<Refusal> wrong,
            SignedIn by) {
        if (isOfUnit(staff, unit)) {
            wrong.add(new TeamRefusal.OwnUnit(person(staff), unit(unit)));
        }
        if (visit.way() == InspectionWay.DIRECT) {
            Times.member(all, staff, visit.time())
                    .ifPresent(taken -> wrong.add(busy(staff, taken, by)));
        }
    }

    private boolean isOfUnit(UUID staff, UUID unit) {
        LocalDate today = clock.today();
        return organizations.chart().postsOf(staff, today).stream()
                .anyMatch(post -> organizations.chart().subtree(unit, today).contains(post.unit()));
    }

    /** Where somebody is then is told to those alone who may know of that visit. */
    private TeamRefusal.MemberBusy busy(UUID staff, Times.Taken taken, SignedIn by) {
        Span time = taken.visit().time();
        return new TeamRefusal.MemberBusy(
                person(staff),
                isKnown(taken, by) ? unit(taken.visit().unit()) : "—",
                Times.text(time.from()),
                Times.text(time.to()));
    }

    private boolean isKnown(Times.Taken taken, SignedIn by) {
        return access.maySee(taken.round(), taken.visit(), by);
    }

    private String person(UUID staff) {
        return organizations.chart().staff(staff).map(one -> one.name()).orElse("—");
    }

    private String unit(UUID unit) {
        return organizations
                .chart()
                .lastKnown(unit, clock.today())
                .map(one -> one.name())
                .orElse("—");
    }

    /** Takes somebody out of the team of a draft. */
    @Transactional
    public void leave(UUID id, UUID staff, SignedIn by) {
        rounds.open(id, by);
        if (!store.leave(id, staff)) {
            throw new RefusalException(new TeamRefusal.MemberMissing());
        }
        journal.write(id, new InspectionEvent.MemberLeft(staff), by);
    }

    /**
     * Sets a visit of a draft.
     *
     * @param unit null for one that cannot be read, as way and days
     * @throws RefusalException with everything that is wrong, such as two visits of the same unit,
     *     or of the same person, at the same time
     */
    @Transactional
    public void schedule(
            UUID id,
            UUID visit,
            @Nullable UUID unit,
            @Nullable InspectionWay way,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            SignedIn by) {
        store.lockTimes();
        InspectionRound round = rounds.open(id, by);
        if (round.visit(visit).isPresent()) {
            return;
        }
        List<Refusal> wrong = new ArrayList<>();
        if (unit == null
                || access.below(round.agency()).stream().noneMatch(u -> u.id().equals(unit))) {
            wrong.add(new InspectionRefusal.InspectedUnitWrong());
        }
        if (way == null) {
            wrong.add(new InspectionRefusal.WayMissing());
        }
        if (from == null || to == null || to.isBefore(from)) {
            wrong.add(new InspectionRefusal.SpanWrong(from == null ? "from" : "to"));
        }
        InspectionPlans.refuse(wrong);
        UUID whose = Objects.requireNonNull(unit);
        Visit one =
                new Visit(
                        visit,
                        id,
                        whose,
                        planned(round, whose, wrong).orElse(null),
                        Objects.requireNonNull(way),
                        new Span(Objects.requireNonNull(from), Objects.requireNonNull(to)),
                        VisitState.PLANNED,
                        List.of());
        check(round, one, wrong, by);
        InspectionPlans.refuse(wrong);
        if (visits.insert(one)) {
            journal.write(
                    id,
                    new InspectionEvent.VisitSet(
                            visit,
                            whose,
                            one.planned(),
                            one.way(),
                            one.time().from(),
                            one.time().to()),
                    by);
        }
    }

    private Optional<UUID> planned(InspectionRound round, UUID unit, List<Refusal> wrong) {
        UUID plan = round.plan();
        if (plan == null) {
            return Optional.empty();
        }
        Optional<UUID> row =
                plans.find(plan).flatMap(one -> one.of(unit)).map(InspectionPlan.PlannedUnit::id);
        if (row.isEmpty()) {
            wrong.add(new TeamRefusal.NotInPlan());
        }
        return row;
    }

    /** A visit that this person may not know of stands in nobody's way: else asking would tell. */
    private void check(InspectionRound round, Visit one, List<Refusal> wrong, SignedIn by) {
        Times.inside(round.decision().time(), one.time(), wrong);
        if (round.visits().stream().anyMatch(visit -> visit.unit().equals(one.unit()))) {
            wrong.add(new TeamRefusal.UnitInRoundAlready());
        }
        List<InspectionRound> all = store.all();
        Times.unit(all, one.unit(), one.time())
                .filter(taken -> isKnown(taken, by))
                .findFirst()
                .ifPresent(taken ->
                        wrong.add(
                                new TeamRefusal.UnitBusy(
                                        unit(one.unit()),
                                        taken.round().decision().title(),
                                        Times.text(taken.visit().time().from()),
                                        Times.text(taken.visit().time().to()))));
        round.team().forEach(member -> fit(member.staff(), one.unit(), one, all, wrong, by));
    }
}
