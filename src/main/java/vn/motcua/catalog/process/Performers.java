package vn.motcua.catalog.process;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Performer;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/** Who there is to perform the rows of a process. */
@Component
public class Performers {

    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;

    Performers(Catalog catalog, Organizations organizations, BusinessClock clock) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * Who may be named in a row: posts that agencies of the version have on the day, in words that
     * hold for each of them.
     */
    public Set<Performer> of(ProcedureVersion version) {
        LocalDate today = clock.today();
        LocalDate on = version.validFrom().isAfter(today) ? version.validFrom() : today;
        OrganizationChart chart = organizations.chart();
        Set<Performer> found = new LinkedHashSet<>();
        Set<Unit> superiors = new LinkedHashSet<>();
        for (Unit agency : catalog.agenciesOffering(version, on)) {
            add(agency, Performer.Relation.RECEIVING, chart, on, found);
            chart.superiorOf(agency.id(), on).ifPresent(superiors::add);
        }
        superiors.forEach(one -> add(one, Performer.Relation.SUPERIOR, chart, on, found));
        return found;
    }

    private static void add(
            Unit agency,
            Performer.Relation relation,
            OrganizationChart chart,
            LocalDate on,
            Set<Performer> found) {
        for (Post post : chart.posts(agency.id(), on)) {
            found.add(new Performer(relation, null, post.post()));
        }
        for (Unit child : chart.children(agency.id(), on)) {
            String function = child.function();
            if (!function.isEmpty()) {
                for (Post post : chart.posts(child.id(), on)) {
                    found.add(new Performer(relation, function, post.post()));
                }
            }
        }
    }
}
