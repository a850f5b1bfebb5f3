package vn.motcua.dossier.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.CurrentUser;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Finds the counter that the person signed in sits at. */
@Component
class CounterPlaces {

    private final CurrentUser user;
    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    CounterPlaces(
            CurrentUser user, Access access, Organizations organizations, BusinessClock clock) {
        this.user = user;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * @param wanted id of the agency asked for; the first one where blank
     * @param beside what the same person has handed in already, as the address says it
     * @throws RefusalException for who may receive nowhere, or not there
     */
    CounterPlace of(@Nullable String wanted, String beside) {
        SignedIn me = user.require();
        access.requireAnywhere(me, Right.DOSSIER_REGISTER);
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        List<Unit> all =
                access.agencies(me, Right.DOSSIER_REGISTER).stream()
                        .flatMap(id -> chart.unit(id, today).stream())
                        .sorted(Comparator.comparing(Unit::code))
                        .toList();
        Unit agency =
                asked(wanted)
                        .map(id -> mine(me, all, id))
                        .or(() -> all.stream().findFirst())
                        .orElseThrow(CounterPlaces::nowhere);
        boolean receives = access.may(me, Right.DOSSIER_RECEIVE, Scope.of(agency.id()));
        return new CounterPlace(me, agency, all, today, receives, Beside.read(beside));
    }

    private Unit mine(SignedIn me, List<Unit> all, UUID id) {
        access.require(me, Right.DOSSIER_REGISTER, Scope.of(id));
        return all.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(CounterPlaces::nowhere);
    }

    private static RefusalException nowhere() {
        return new RefusalException(new IdentityRefusal.NoRight());
    }

    private static Optional<UUID> asked(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw nowhere();
        }
    }
}
