package vn.motcua.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be true of a delegation that is given now. Pure; files may tell of the past. */
final class DelegationRules {

    private static final int LONGEST_REASON = 300;

    private DelegationRules() {}

    static List<OrganizationRefusal> refusals(
            Delegation d, LocalDate today, OrganizationChart chart) {
        List<OrganizationRefusal> problems = new ArrayList<>();
        if (chart.staff(d.from()).isEmpty() || chart.staff(d.to()).isEmpty()) {
            problems.add(new OrganizationRefusal.StaffUnknown());
        }
        if (d.from().equals(d.to())) {
            problems.add(new OrganizationRefusal.DelegatedToOneself());
        }
        if (d.lastDay().isBefore(today)) {
            problems.add(new OrganizationRefusal.DelegationOver());
        } else if (d.firstDay().isBefore(today)) {
            problems.add(new OrganizationRefusal.DelegationInThePast(today));
        }
        if (d.reason().isBlank() || d.reason().length() > LONGEST_REASON) {
            problems.add(new OrganizationRefusal.DelegationReason(LONGEST_REASON));
        }
        held(d, chart, problems);
        if (problems.isEmpty()) {
            taker(d, chart, problems);
            apart(d, chart, problems);
        }
        return problems;
    }

    /** What one was lent oneself is not lent on. */
    private static void held(
            Delegation d, OrganizationChart chart, List<OrganizationRefusal> problems) {
        Post post = d.post();
        Set<Post> own = chart.ownPostsOf(d.from(), d.firstDay());
        if (post == null ? !own.isEmpty() : own.contains(post)) {
            return;
        }
        String name = post == null ? "" : post.post();
        boolean lent = post != null && chart.postsOf(d.from(), d.firstDay()).contains(post);
        problems.add(
                lent
                        ? new OrganizationRefusal.DelegatedOnwards(name)
                        : new OrganizationRefusal.PostNotHeld(name));
    }

    /** Somebody of the same agency, and there to do it. */
    private static void taker(
            Delegation d, OrganizationChart chart, List<OrganizationRefusal> problems) {
        String name = name(d.to(), chart);
        Post post = d.post();
        Set<UUID> giver =
                post == null
                        ? agencies(d.from(), d.firstDay(), chart)
                        : agencies(Set.of(post), d.firstDay(), chart);
        Set<UUID> taker = agencies(d.to(), d.firstDay(), chart);
        if (taker.stream().noneMatch(giver::contains)) {
            problems.add(new OrganizationRefusal.DelegatedElsewhere(name));
        } else if (chart.standIns().isAway(d.to(), d.firstDay())) {
            problems.add(new OrganizationRefusal.TakerAway(name, d.firstDay()));
        }
    }

    /** A post is lent to one person at a time. */
    private static void apart(
            Delegation d, OrganizationChart chart, List<OrganizationRefusal> problems) {
        chart.standIns().by(d.from()).stream()
                .filter(other -> other.overlaps(d) && sameMatter(d.post(), other.post()))
                .findFirst()
                .map(other ->
                        new OrganizationRefusal.DelegationOverlaps(
                                name(other.to(), chart), other.firstDay(), other.lastDay()))
                .ifPresent(problems::add);
    }

    private static boolean sameMatter(@Nullable Post one, @Nullable Post other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private static String name(UUID staff, OrganizationChart chart) {
        return chart.staff(staff).map(Staff::name).orElse("");
    }

    private static Set<UUID> agencies(UUID staff, LocalDate on, OrganizationChart chart) {
        return agencies(chart.ownPostsOf(staff, on), on, chart);
    }

    private static Set<UUID> agencies(Set<Post> posts, LocalDate on, OrganizationChart chart) {
        return posts.stream()
                .flatMap(post -> chart.agencyOf(post.unit(), on).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }
}
