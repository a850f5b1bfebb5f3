package vn.motcua.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;

/**
 * Whoever asked for work that goes on without them, with the posts and roles of this moment: who
 * lost a post or the account since may no more than others.
 */
@Component
public class OnBehalf {

    private final AccountStore store;
    private final Organizations organizations;
    private final BusinessClock clock;

    OnBehalf(AccountStore store, Organizations organizations, BusinessClock clock) {
        this.store = store;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The person as signed in now; none without an open account. */
    public Optional<SignedIn> of(UUID staff) {
        OrganizationChart chart = organizations.chart();
        return store.openOf(staff)
                .map(account ->
                        new SignedIn(
                                account.id(),
                                staff,
                                chart.staff(staff).map(Staff::name).orElse(account.username()),
                                chart.postsOf(staff, clock.today()),
                                account.roles()));
    }
}
