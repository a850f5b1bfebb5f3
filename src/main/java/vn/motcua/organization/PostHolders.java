package vn.motcua.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who acts in which post on a day. When a unit is merged its people move with it: an appointment
 * there goes on in the successor, where a former head is a deputy, unless a new appointment in the
 * successor says otherwise.
 */
final class PostHolders {

    private final Map<UUID, List<Appointment>> byStaff;
    private final Map<UUID, Set<UUID>> staffByUnit = new HashMap<>();
    private final List<Delegation> delegations;
    private final Set<Post> established;
    private final OrganizationChart chart;

    PostHolders(
            List<Appointment> appointments, List<Delegation> delegations, OrganizationChart chart) {
        this.byStaff = appointments.stream().collect(Collectors.groupingBy(Appointment::staff));
        appointments.forEach(a ->
                staffByUnit
                        .computeIfAbsent(a.post().unit(), u -> new LinkedHashSet<>())
                        .add(a.staff()));
        this.delegations = List.copyOf(delegations);
        this.established = appointments.stream().map(Appointment::post).collect(Collectors.toSet());
        this.chart = chart;
    }

    boolean established(Post post) {
        return chart.withPredecessors(post.unit(), LocalDate.MAX).stream()
                .anyMatch(unit -> established.contains(new Post(unit, post.post())));
    }

    Set<Post> ownPostsOf(UUID staff, LocalDate on) {
        List<Appointment> valid =
                byStaff.getOrDefault(staff, List.of()).stream().filter(a -> a.on(on)).toList();
        Set<Post> posts = new LinkedHashSet<>();
        Map<UUID, Post> moved = new HashMap<>();
        for (Appointment appointment : valid) {
            UUID now = chart.successorOf(appointment.post().unit(), on);
            if (now.equals(appointment.post().unit())) {
                posts.add(appointment.post());
            } else {
                moved.put(now, new Post(now, afterMerger(appointment.post().post())));
            }
        }
        moved.forEach((unit, post) -> {
            if (posts.stream().noneMatch(p -> p.unit().equals(unit))) {
                posts.add(post);
            }
        });
        posts.removeIf(post -> chart.unit(post.unit(), on).isEmpty());
        return posts;
    }

    boolean onlySupervised(UUID staff) {
        List<Appointment> all = byStaff.getOrDefault(staff, List.of());
        return !all.isEmpty() && all.stream().allMatch(one -> one.post().isSupervising());
    }

    private static String afterMerger(String post) {
        return post.equals("head") ? "deputy" : post;
    }

    List<Post> postsIn(UUID unit, LocalDate on) {
        return chart.withPredecessors(unit, on).stream()
                .flatMap(u -> staffByUnit.getOrDefault(u, Set.of()).stream())
                .flatMap(staff -> ownPostsOf(staff, on).stream())
                .filter(post -> post.unit().equals(unit))
                .distinct()
                .sorted(Comparator.comparing(Post::post))
                .toList();
    }

    Set<Post> postsOf(UUID staff, LocalDate on) {
        Set<Post> posts = new LinkedHashSet<>(ownPostsOf(staff, on));
        for (Delegation delegation : delegations) {
            if (delegation.to().equals(staff) && delegation.on(on)) {
                posts.addAll(lent(delegation, on));
            }
        }
        for (Post post : Set.copyOf(posts)) {
            for (UUID unit : chart.withPredecessors(post.unit(), on)) {
                posts.add(new Post(unit, post.post()));
            }
        }
        return posts;
    }

    /** Only what the giver holds on the day can be lent, and what was lent cannot be lent on. */
    Set<Post> lent(Delegation delegation, LocalDate on) {
        Set<Post> own = ownPostsOf(delegation.from(), on);
        Post post = delegation.post();
        if (post == null) {
            return own;
        }
        Post now = current(post, on);
        return own.contains(now) ? Set.of(now) : Set.of();
    }

    Set<UUID> of(Post post, LocalDate on) {
        Set<UUID> found = owners(post, on);
        lending(post, on).stream().map(Delegation::to).forEach(found::add);
        return found;
    }

    /** Who holds it by appointment. */
    Set<UUID> owners(Post post, LocalDate on) {
        Post now = current(post, on);
        Set<UUID> found = new LinkedHashSet<>();
        chart.withPredecessors(now.unit(), on).stream()
                .flatMap(unit -> staffByUnit.getOrDefault(unit, Set.of()).stream())
                .distinct()
                .filter(staff -> ownPostsOf(staff, on).contains(now))
                .sorted()
                .forEach(found::add);
        return found;
    }

    /** The delegations that lend this post on the day, by owners of it. */
    List<Delegation> lending(Post post, LocalDate on) {
        return delegations.stream()
                .filter(d -> d.on(on) && lent(d, on).contains(current(post, on)))
                .toList();
    }

    List<Delegation> delegations() {
        return delegations;
    }

    private Post current(Post post, LocalDate on) {
        return new Post(chart.successorOf(post.unit(), on), post.post());
    }
}
