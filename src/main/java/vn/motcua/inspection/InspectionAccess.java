package vn.motcua.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Who may do what with inspections. */
@Component
public class InspectionAccess {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    InspectionAccess(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Agencies whose inspections somebody keeps, by name. */
    public List<Unit> agencies(SignedIn by) {
        return organizations.chart().agencies(clock.today()).stream()
                .filter(unit -> mayManage(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** Units that an agency may inspect, itself left out, by name. */
    public List<Unit> below(UUID agency) {
        return organizations.chart().subtree(agency, clock.today()).stream()
                .filter(id -> !id.equals(agency))
                .flatMap(id -> organizations.chart().unit(id, clock.today()).stream())
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    public boolean managesAny(SignedIn by) {
        return access.mayAnywhere(by, Right.INSPECTION_MANAGE);
    }

    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.INSPECTION_MANAGE);
    }

    public boolean mayManage(UUID agency, SignedIn by) {
        return access.may(by, Right.INSPECTION_MANAGE, Scope.of(agency));
    }

    void requireManage(UUID agency, SignedIn by) {
        access.require(by, Right.INSPECTION_MANAGE, Scope.of(agency));
    }

    public boolean mayApprove(UUID agency, SignedIn by) {
        return access.may(by, Right.INSPECTION_APPROVE, Scope.of(agency));
    }

    void requireApprove(UUID agency, SignedIn by) {
        access.require(by, Right.INSPECTION_APPROVE, Scope.of(agency));
    }

    /** Whether somebody answers for a unit that is inspected. */
    public boolean mayAnswer(UUID unit, SignedIn by) {
        return access.may(by, Right.INSPECTION_ANSWER, Scope.of(unit));
    }

    /** Whether somebody sees a whole round: who keeps it, who decides on it, its team. */
    public boolean maySeeWhole(InspectionRound round, SignedIn by) {
        return mayManage(round.agency(), by)
                || mayApprove(round.agency(), by)
                || round.role(by.staff()).isPresent();
    }

    /** A unit sees its own visit, once it was told of it. */
    public boolean maySee(InspectionRound round, Visit visit, SignedIn by) {
        return maySeeWhole(round, by) || visit.isKnownToUnit() && mayAnswer(visit.unit(), by);
    }

    /** Whether somebody sees any part of a round. */
    public boolean maySee(InspectionRound round, SignedIn by) {
        return maySeeWhole(round, by)
                || round.visits().stream().anyMatch(visit -> maySee(round, visit, by));
    }

    /** Whether a step of a visit is this person's to take, wherever the visit stands. */
    public boolean mayStep(InspectionRound round, Visit visit, VisitStep step, SignedIn by) {
        boolean control = mayManage(round.agency(), by);
        boolean team = control || round.leads(by.staff());
        boolean unit = visit.isKnownToUnit() && mayAnswer(visit.unit(), by);
        return switch (step.whose()) {
            case TEAM -> team;
            case CONTROL -> control;
            case UNIT -> unit;
            case UNIT_OR_TEAM -> unit || team;
            case UNIT_OR_CONTROL -> unit || control;
        };
    }
}
