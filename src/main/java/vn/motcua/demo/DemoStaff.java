package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/** Lets people of the demo do things on days that are past. */
@Component
@OnlyInDemo
class DemoStaff {

    private final Organizations organizations;
    private final BusinessClock clock;

    DemoStaff(Organizations organizations, BusinessClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    SignedIn named(String username, LocalDate day) {
        return signedIn(organizations.chart().staff(Staff.idOf(username)).orElseThrow(), day);
    }

    /** Whoever holds a post on a day. */
    SignedIn holder(UUID unit, String post, LocalDate day) {
        return signedIn(organizations.chart().holders(new Post(unit, post), day).getFirst(), day);
    }

    private SignedIn signedIn(Staff staff, LocalDate day) {
        OrganizationChart chart = organizations.chart();
        return new SignedIn(
                staff.id(),
                staff.id(),
                staff.name(),
                chart.postsOf(staff.id(), day),
                Set.of(Role.STAFF));
    }

    <T> T on(LocalDate day, Supplier<T> action) {
        Instant at = Zones.instantOf(day.atTime(LocalTime.of(9, 0)));
        return clock.runAt(at, action);
    }

    void on(LocalDate day, Runnable action) {
        on(
                day,
                () -> {
                    action.run();
                    return day;
                });
    }
}
