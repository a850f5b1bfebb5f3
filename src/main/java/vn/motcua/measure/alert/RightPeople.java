package vn.motcua.measure.alert;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** Who is to be told, by the posts that people hold today. Pure. */
record RightPeople(OrganizationChart chart, LocalDate today) {

    /** Who leads a unit: the first of these posts that somebody holds. */
    private static final List<String> LEADERS = List.of("chair", "head", "vice-chair", "deputy");

    private static final String CONTROL = "control";

    /**
     * Of an agency's own figure its leader; of that of a whole plan the control office of who
     * issued it, and the leader of the unit that alone leads the row, or alone does so there.
     *
     * @param leading who leads the row
     */
    Set<UUID> of(@Nullable UUID agency, UUID issuer, Set<UUID> leading) {
        if (agency != null) {
            return leaders(agency);
        }
        Set<UUID> people = new LinkedHashSet<>(control(issuer));
        List<UUID> own = leading.stream().filter(unit -> isWithin(unit, issuer)).toList();
        List<UUID> alone = leading.size() == 1 ? List.copyOf(leading) : own;
        if (alone.size() == 1) {
            people.addAll(leaders(alone.getFirst()));
        }
        return people;
    }

    private boolean isWithin(UUID unit, UUID issuer) {
        return chart.agencyOf(unit, today).equals(chart.agencyOf(issuer, today));
    }

    private Set<UUID> leaders(UUID unit) {
        return LEADERS.stream()
                .map(post -> holders(unit, post))
                .filter(held -> !held.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** Every holder of the post anywhere within the issuing agency. */
    private Set<UUID> control(UUID issuer) {
        UUID agency = chart.agencyOf(issuer, today).map(Unit::id).orElse(issuer);
        Set<UUID> people = new LinkedHashSet<>();
        for (UUID unit : chart.subtree(agency, today)) {
            if (chart.agencyOf(unit, today).map(Unit::id).filter(agency::equals).isPresent()) {
                people.addAll(holders(unit, CONTROL));
            }
        }
        return people;
    }

    private Set<UUID> holders(UUID unit, String post) {
        Set<UUID> people = new LinkedHashSet<>();
        chart.holders(new Post(chart.successorOf(unit, today), post), today).stream()
                .map(Staff::id)
                .forEach(people::add);
        return people;
    }
}
