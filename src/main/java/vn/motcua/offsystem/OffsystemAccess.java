package vn.motcua.offsystem;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Who sees which lists and cases, and who decides. */
@Component
public class OffsystemAccess {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    OffsystemAccess(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    public boolean mayManage(SignedIn by) {
        return access.mayAnywhere(by, Right.OFFSYSTEM_MANAGE);
    }

    public boolean mayManage(UUID unit, SignedIn by) {
        return access.may(by, Right.OFFSYSTEM_MANAGE, Scope.of(unit));
    }

    public boolean mayExplain(UUID unit, SignedIn by) {
        return access.may(by, Right.OFFSYSTEM_EXPLAIN, Scope.of(unit));
    }

    /** Whether the place is in the navigation of somebody. */
    public boolean maySeeAny(SignedIn by) {
        return mayManage(by) || access.mayAnywhere(by, Right.OFFSYSTEM_EXPLAIN);
    }

    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.OFFSYSTEM_MANAGE);
    }

    void requireManage(UUID unit, SignedIn by) {
        access.require(by, Right.OFFSYSTEM_MANAGE, Scope.of(unit));
    }

    void requireExplain(UUID unit, SignedIn by) {
        if (!mayManage(unit, by)) {
            access.require(by, Right.OFFSYSTEM_EXPLAIN, Scope.of(unit));
        }
    }

    /** Agencies whose lists somebody may bring in, by name. */
    public List<Unit> managed(SignedIn by) {
        return organizations.chart().agencies(clock.today()).stream()
                .filter(unit -> mayManage(unit.id(), by))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /**
     * Agencies whose cases somebody sees: all below the control office, else one's own, with those
     * that went into them.
     *
     * @throws RefusalException where there is none
     */
    public Set<UUID> seen(SignedIn by) {
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        Set<UUID> seen =
                chart.agencies(today).stream()
                        .map(Unit::id)
                        .filter(unit -> mayManage(unit, by) || mayExplain(unit, by))
                        .flatMap(unit -> chart.withPredecessors(unit, today).stream())
                        .collect(Collectors.toUnmodifiableSet());
        if (seen.isEmpty()) {
            throw new RefusalException(new IdentityRefusal.NoRight());
        }
        return seen;
    }
}
