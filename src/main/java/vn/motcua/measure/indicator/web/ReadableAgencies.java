package vn.motcua.measure.indicator.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** The agencies whose figures the viewer may read. */
@Component
public class ReadableAgencies {

    private final Organizations organizations;
    private final Access access;
    private final CurrentUser user;
    private final BusinessClock clock;

    ReadableAgencies(
            Organizations organizations, Access access, CurrentUser user, BusinessClock clock) {
        this.organizations = organizations;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Those of today and of the end of a period: what was of one that is no more stays so. Who
     * supervises from outside reads those of all.
     *
     * @throws vn.motcua.kernel.RefusalException for who may read dossiers nowhere
     */
    public List<Unit> agencies(LocalDate to) {
        SignedIn by = user.require();
        boolean supervises = access.mayAnywhere(by, Right.SUPERVISION_READ);
        if (!supervises) {
            access.requireAnywhere(by, Right.DOSSIER_READ);
        }
        OrganizationChart chart = organizations.chart();
        Map<UUID, Unit> agencies = new LinkedHashMap<>();
        chart.agencies(clock.today()).forEach(unit -> agencies.put(unit.id(), unit));
        chart.agencies(to).forEach(unit -> agencies.putIfAbsent(unit.id(), unit));
        return agencies.values().stream()
                .filter(unit ->
                        supervises || access.may(by, Right.DOSSIER_READ, Scope.of(unit.id())))
                .toList();
    }
}
