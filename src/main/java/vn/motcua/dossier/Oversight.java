package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Over whose work somebody watches: whose tasks they may give out, or whose work they control. */
@Component
public class Oversight {

    private final Organizations organizations;
    private final Access access;
    private final BusinessClock clock;

    Oversight(Organizations organizations, Access access, BusinessClock clock) {
        this.organizations = organizations;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Their units of today, in the order of the organization.
     *
     * @throws RefusalException for who leads and controls nothing
     */
    public List<UUID> units(SignedIn by) {
        LocalDate today = clock.today();
        List<UUID> units =
                organizations.chart().units(today).stream()
                        .map(Unit::id)
                        .filter(unit ->
                                access.may(by, Right.DOSSIER_ASSIGN, Scope.of(unit))
                                        || access.may(by, Right.JOURNAL_AUDIT, Scope.of(unit)))
                        .toList();
        if (units.isEmpty()) {
            access.requireAnywhere(by, Right.DOSSIER_ASSIGN);
        }
        return units;
    }

    /** Whether somebody leads or controls anything, for what menus show. */
    public boolean anywhere(SignedIn by) {
        return access.mayAnywhere(by, Right.DOSSIER_ASSIGN)
                || access.mayAnywhere(by, Right.JOURNAL_AUDIT);
    }
}
