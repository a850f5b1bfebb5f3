package vn.motcua.initiative;

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

/** Who may do what with initiatives. */
@Component
public class InitiativeAccess {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    InitiativeAccess(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Units in whose name somebody may propose, by name. */
    public List<Unit> units(SignedIn by) {
        return organizations.chart().units(clock.today()).stream()
                .filter(unit -> access.may(by, Right.INITIATIVE_PROPOSE, Scope.of(unit.id())))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** Agencies in whose name somebody may gather initiatives and send them up, by name. */
    public List<Unit> agencies(SignedIn by) {
        return organizations.chart().agencies(clock.today()).stream()
                .filter(unit -> mayManage(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    public boolean mayPropose(SignedIn by) {
        return access.mayAnywhere(by, Right.INITIATIVE_PROPOSE);
    }

    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.INITIATIVE_MANAGE);
    }

    public void requireProposer(SignedIn by) {
        access.requireAnywhere(by, Right.INITIATIVE_PROPOSE);
    }

    public boolean mayManage(UUID unit, SignedIn by) {
        return access.may(by, Right.INITIATIVE_MANAGE, Scope.of(unit));
    }

    public boolean mayApprove(UUID agency, SignedIn by) {
        return access.may(by, Right.INITIATIVE_APPROVE, Scope.of(agency));
    }

    void requirePropose(UUID unit, SignedIn by) {
        access.require(by, Right.INITIATIVE_PROPOSE, Scope.of(unit));
    }

    void requireManage(UUID unit, SignedIn by) {
        access.require(by, Right.INITIATIVE_MANAGE, Scope.of(unit));
    }

    void requireApprove(UUID agency, SignedIn by) {
        access.require(by, Right.INITIATIVE_APPROVE, Scope.of(agency));
    }

    /**
     * Whether somebody sees an initiative: whoever proposed it sees a draft, everybody who works
     * here sees what was handed in.
     */
    public boolean maySee(Initiative one, SignedIn by) {
        return one.submittedOn().isPresent() || one.proposedBy().equals(by.staff());
    }
}
