package vn.motcua.demo;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Shipped;
import vn.motcua.eform.EForms;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.job.JobOrder;
import vn.motcua.job.JobQueries;
import vn.motcua.job.Jobs;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;

/**
 * Makes the demo locality at the first start on an empty database, and starts its traffic in the
 * background; the first page answers while it plays.
 */
@Component
@OnlyInDemo
@Order(10)
class DemoStart implements ApplicationRunner {

    static final LocalDateTime CLOCK = LocalDateTime.of(2022, 5, 31, 8, 0);
    private static final String ADMINISTRATOR = "quantri.huyen";

    private final Organizations organizations;
    private final Catalog catalog;
    private final EForms forms;
    private final List<Shipped> shipped;
    private final Accounts accounts;
    private final BusinessClock clock;
    private final DemoPlan plan;
    private final Jobs jobs;
    private final JobQueries progress;
    private final boolean enabled;

    DemoStart(
            Organizations organizations,
            Catalog catalog,
            EForms forms,
            List<Shipped> shipped,
            Accounts accounts,
            BusinessClock clock,
            DemoPlan plan,
            Jobs jobs,
            JobQueries progress,
            @Value("${motcua.demo-start:true}") boolean enabled) {
        this.organizations = organizations;
        this.catalog = catalog;
        this.forms = forms;
        this.shipped = List.copyOf(shipped);
        this.accounts = accounts;
        this.clock = clock;
        this.plan = plan;
        this.jobs = jobs;
        this.progress = progress;
        this.enabled = enabled;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!enabled || progress.latest(DemoTraffic.KIND).isPresent()) {
            return;
        }
        organizations.load(DemoResources.organization());
        catalog.load(DemoResources.procedures(), Actor.SYSTEM);
        forms.load(DemoResources.forms(), Actor.SYSTEM);
        shipped.forEach(one -> one.fill(Actor.SYSTEM));
        accounts.createAllWithHash(
                organizations.chart().staff().stream().map(DemoStart::account).toList(),
                accounts.hash(DemoAccounts.PASSWORD));
        clock.set(Zones.instantOf(CLOCK), "demo");
        plan.issue();
        jobs.start(new JobOrder(DemoTraffic.KIND, "demo.traffic", DemoReports.KIND, null));
    }

    private static Accounts.NewAccount account(Staff staff) {
        boolean administrator = staff.username().equals(ADMINISTRATOR);
        return new Accounts.NewAccount(
                staff.id(),
                staff.username(),
                administrator ? Set.of(Role.STAFF, Role.ADMINISTRATOR) : Set.of(Role.STAFF));
    }
}
