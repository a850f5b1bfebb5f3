package vn.motcua.archive;

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

/** Who keeps, checks and sees the register of whose results. */
@Component
public class ArchiveAccess {

    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    ArchiveAccess(Access access, Organizations organizations, BusinessClock clock) {
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    public boolean mayKeep(UUID agency, SignedIn by) {
        return access.may(by, Right.ARCHIVE_KEEP, Scope.of(agency));
    }

    public boolean mayKeepAny(SignedIn by) {
        return access.mayAnywhere(by, Right.ARCHIVE_KEEP);
    }

    public boolean mayCheck(UUID agency, SignedIn by) {
        return access.may(by, Right.ARCHIVE_CHECK, Scope.of(agency));
    }

    public boolean mayCheckAny(SignedIn by) {
        return access.mayAnywhere(by, Right.ARCHIVE_CHECK);
    }

    /** Whether the place is in the navigation of somebody. */
    public boolean maySeeAny(SignedIn by) {
        return mayKeepAny(by) || mayCheckAny(by);
    }

    /** By which of the two rights somebody sees the register of an agency. */
    public Right seenBy(UUID agency, SignedIn by) {
        return mayKeep(agency, by) ? Right.ARCHIVE_KEEP : Right.ARCHIVE_CHECK;
    }

    public void requireKeeper(SignedIn by) {
        access.requireAnywhere(by, Right.ARCHIVE_KEEP);
    }

    public void requireKeep(UUID agency, SignedIn by) {
        access.require(by, Right.ARCHIVE_KEEP, Scope.of(agency));
    }

    public void requireChecker(SignedIn by) {
        access.requireAnywhere(by, Right.ARCHIVE_CHECK);
    }

    void requireCheck(UUID agency, SignedIn by) {
        access.require(by, Right.ARCHIVE_CHECK, Scope.of(agency));
    }

    /** Agencies whose results somebody enters, by name. */
    public List<Unit> kept(SignedIn by) {
        return agencies(by, Right.ARCHIVE_KEEP);
    }

    /** Agencies whose digitised results somebody has checked, by name. */
    public List<Unit> checked(SignedIn by) {
        return agencies(by, Right.ARCHIVE_CHECK);
    }

    private List<Unit> agencies(SignedIn by, Right right) {
        return organizations.chart().agencies(clock.today()).stream()
                .filter(unit -> access.may(by, right, Scope.of(unit.id())))
                .sorted(Comparator.comparing(Unit::name))
                .toList();
    }

    /**
     * Agencies whose register somebody sees, with those that went into them.
     *
     * @throws RefusalException where there is none
     */
    public Set<UUID> seen(SignedIn by) {
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        Set<UUID> seen =
                chart.agencies(today).stream()
                        .map(Unit::id)
                        .filter(unit -> mayKeep(unit, by) || mayCheck(unit, by))
                        .flatMap(unit -> chart.withPredecessors(unit, today).stream())
                        .collect(Collectors.toUnmodifiableSet());
        if (seen.isEmpty()) {
            throw new RefusalException(new IdentityRefusal.NoRight());
        }
        return seen;
    }
}
