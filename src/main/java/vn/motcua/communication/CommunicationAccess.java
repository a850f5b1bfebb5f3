package vn.motcua.communication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Who may do what with communication, and which agencies have a site. */
@Component
public class CommunicationAccess {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    CommunicationAccess(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    public OrganizationChart chart() {
        return organizations.chart();
    }

    /** Units in whose name somebody may write, by name. */
    public List<Unit> units(SignedIn by) {
        return chart().units(clock.today()).stream()
                .filter(unit -> mayWrite(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /** Those of them whose agency has a site. */
    public List<Unit> writing(SignedIn by) {
        return units(by).stream().filter(unit -> site(unit.id()).isPresent()).toList();
    }

    /** Agencies that somebody runs campaigns and a library for. */
    public List<Unit> managed(SignedIn by) {
        return chart().agencies(clock.today()).stream()
                .filter(unit -> unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE)
                .filter(unit -> mayManage(unit.id(), by))
                .toList();
    }

    /** The agency on whose site news of a unit stand; districts and communes have one. */
    public Optional<Unit> site(UUID unit) {
        return chart().agencyOf(unit, clock.today())
                .filter(agency ->
                        agency.kind() == UnitKind.DISTRICT || agency.kind() == UnitKind.COMMUNE);
    }

    public boolean mayWriteAnywhere(SignedIn by) {
        return access.mayAnywhere(by, Right.COMMUNICATION_WRITE);
    }

    public boolean mayManageAnywhere(SignedIn by) {
        return access.mayAnywhere(by, Right.COMMUNICATION_MANAGE);
    }

    public boolean mayWrite(UUID unit, SignedIn by) {
        return access.may(by, Right.COMMUNICATION_WRITE, Scope.of(unit));
    }

    public boolean mayPublish(UUID unit, SignedIn by) {
        return access.may(by, Right.COMMUNICATION_PUBLISH, Scope.of(unit));
    }

    public boolean mayManage(UUID unit, SignedIn by) {
        return access.may(by, Right.COMMUNICATION_MANAGE, Scope.of(unit));
    }

    public void requireWriter(SignedIn by) {
        access.requireAnywhere(by, Right.COMMUNICATION_WRITE);
    }

    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.COMMUNICATION_MANAGE);
    }

    public void requireWrite(UUID unit, SignedIn by) {
        access.require(by, Right.COMMUNICATION_WRITE, Scope.of(unit));
    }

    public void requirePublish(UUID unit, SignedIn by) {
        access.require(by, Right.COMMUNICATION_PUBLISH, Scope.of(unit));
    }

    public void requireManage(UUID unit, SignedIn by) {
        access.require(by, Right.COMMUNICATION_MANAGE, Scope.of(unit));
    }
}
