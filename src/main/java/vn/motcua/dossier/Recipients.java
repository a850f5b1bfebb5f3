package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/** Whom to tell of a task: who can act on it today, in the unit as it stands today. */
record Recipients(OrganizationChart chart, LocalDate today) {

    private static final List<String> HEADS = List.of("head", "chair");

    /** Who has the task, or all who hold its post, and the head of the unit. */
    Set<UUID> of(UUID unit, String post, @Nullable UUID assignee) {
        Set<UUID> people = new LinkedHashSet<>();
        if (assignee == null) {
            people.addAll(holders(unit, post));
        } else {
            people.add(assignee);
        }
        people.addAll(headsOf(unit));
        return people;
    }

    /** The heads of a unit; none where it has none. */
    Set<UUID> headsOf(UUID unit) {
        Set<UUID> people = new LinkedHashSet<>();
        HEADS.forEach(head -> people.addAll(holders(unit, head)));
        return people;
    }

    private List<UUID> holders(UUID unit, String post) {
        UUID now = chart.successorOf(unit, today);
        return chart.holders(new Post(now, post), today).stream().map(Staff::id).toList();
    }
}
