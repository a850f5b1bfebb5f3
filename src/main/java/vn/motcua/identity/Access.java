package vn.motcua.identity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/** The one place that decides who may do what over what. Costs no statement unless it refuses. */
@Component
public class Access {

    private final Organizations organizations;
    private final BusinessClock clock;
    private final SecurityLog security;

    Access(Organizations organizations, BusinessClock clock, SecurityLog security) {
        this.organizations = organizations;
        this.clock = clock;
        this.security = security;
    }

    public boolean may(SignedIn who, Right right, Scope scope) {
        return may(who, right, scope, organizations.chart(), clock.today());
    }

    /** Refuses with {@link IdentityRefusal.NoRight} and a row in the security log. */
    public void require(SignedIn who, Right right, Scope scope) {
        if (!may(who, right, scope)) {
            security.refused(who.actor(), "no-right", right.name(), ClientAddress.current());
            throw new RefusalException(new IdentityRefusal.NoRight());
        }
    }

    /** Whether a post gives a right at all, over whatever it may be. */
    public boolean gives(Post post, Right right) {
        return Stream.of(RightsTable.values()).anyMatch(row -> row.gives(right, post.post()));
    }

    /** Whether the right reaches anything at all, for what menus show. */
    public boolean mayAnywhere(SignedIn who, Right right) {
        return byRole(who, right)
                || who.posts().stream()
                        .anyMatch(post ->
                                Stream.of(RightsTable.values())
                                        .anyMatch(row -> row.gives(right, post.post())));
    }

    /** Refuses like {@link #require} who has the right nowhere. */
    public void requireAnywhere(SignedIn who, Right right) {
        if (!mayAnywhere(who, right)) {
            security.refused(who.actor(), "no-right", right.name(), ClientAddress.current());
            throw new RefusalException(new IdentityRefusal.NoRight());
        }
    }

    /** The agencies in whose name somebody may use a right on the day, such as receiving. */
    public Set<UUID> agencies(SignedIn who, Right right) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        return who.posts().stream()
                .filter(p ->
                        Stream.of(RightsTable.values()).anyMatch(r -> r.gives(right, p.post())))
                .flatMap(p -> chart.agencyOf(chart.successorOf(p.unit(), today), today).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** The decision itself: pure. */
    static boolean may(
            SignedIn who, Right right, Scope scope, OrganizationChart chart, LocalDate on) {
        boolean owner = right == Right.DOSSIER_READ && who.account().equals(scope.owner());
        return owner
                || byRole(who, right)
                || who.posts().stream().anyMatch(post -> gives(post, right, scope, chart, on));
    }

    /** Whether one post gives a right over a thing, as the organization stood on a day: pure. */
    public static boolean gives(
            Post post, Right right, Scope scope, OrganizationChart chart, LocalDate on) {
        return Stream.of(RightsTable.values())
                .filter(row -> row.gives(right, post.post()))
                .anyMatch(row -> reaches(row.reach(), post.unit(), scope, chart, on));
    }

    private static boolean byRole(SignedIn who, Right right) {
        return who.roles().stream().anyMatch(role -> RightsTable.of(role).contains(right));
    }

    private static boolean reaches(
            RightsTable.Reach reach,
            UUID unit,
            Scope scope,
            OrganizationChart chart,
            LocalDate on) {
        return switch (reach) {
            case HOLDING_UNIT -> scope.holders().contains(unit);
            case HOLDING_AGENCY -> sameAgency(unit, scope.holders(), chart, on);
            case EVER_HELD -> sameAgency(unit, everHeld(scope), chart, on);
            case BELOW_AGENCY -> below(unit, everHeld(scope), chart, on);
        };
    }

    private static Set<UUID> everHeld(Scope scope) {
        Set<UUID> units = new HashSet<>(scope.holders());
        units.addAll(scope.pastHolders());
        return units;
    }

    private static boolean sameAgency(
            UUID unit, Set<UUID> units, OrganizationChart chart, LocalDate on) {
        UUID agency = agency(unit, chart, on);
        return units.stream().anyMatch(other -> agency(other, chart, on).equals(agency));
    }

    private static boolean below(
            UUID unit, Set<UUID> units, OrganizationChart chart, LocalDate on) {
        UUID top = agency(unit, chart, on);
        return units.stream().anyMatch(other -> isBelow(other, top, chart, on));
    }

    private static boolean isBelow(UUID unit, UUID top, OrganizationChart chart, LocalDate on) {
        Set<UUID> seen = new HashSet<>();
        UUID at = agency(unit, chart, on);
        while (!at.equals(top) && seen.add(at)) {
            at = chart.superiorOf(at, on).map(Unit::id).orElse(at);
        }
        return at.equals(top);
    }

    /** A merged unit counts as its successor, a unit without an agency as itself. */
    private static UUID agency(UUID unit, OrganizationChart chart, LocalDate on) {
        UUID now = chart.successorOf(unit, on);
        return chart.agencyOf(now, on)
                .map(Unit::id)
                .map(id -> chart.successorOf(id, on))
                .orElse(now);
    }
}
