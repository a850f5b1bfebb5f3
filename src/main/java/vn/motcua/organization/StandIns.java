package vn.motcua.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.kernel.Zones;

/**
 * Who stands in for whom: every question about delegations. Only what the giver holds by
 * appointment on the day is lent, and what is lent is not lent on.
 */
public final class StandIns {

    private static final Comparator<Delegation> YOUNGEST_FIRST =
            Comparator.comparing(Delegation::firstDay).reversed().thenComparing(Delegation::id);

    private final PostHolders holders;
    private final OrganizationChart chart;

    StandIns(PostHolders holders, OrganizationChart chart) {
        this.holders = holders;
        this.chart = chart;
    }

    public Optional<Delegation> find(UUID id) {
        return holders.delegations().stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** What somebody ever lent, the youngest first. */
    public List<Delegation> by(UUID giver) {
        return holders.delegations().stream()
                .filter(d -> d.from().equals(giver))
                .sorted(YOUNGEST_FIRST)
                .toList();
    }

    /** What somebody was ever lent, the youngest first. */
    public List<Delegation> to(UUID taker) {
        return holders.delegations().stream()
                .filter(d -> d.to().equals(taker))
                .sorted(YOUNGEST_FIRST)
                .toList();
    }

    /** The delegations by which somebody stands in for others on the day. */
    public List<Delegation> heldBy(UUID taker, LocalDate on) {
        return holders.delegations().stream()
                .filter(d -> d.to().equals(taker) && d.on(on) && !holders.lent(d, on).isEmpty())
                .toList();
    }

    /** The posts that a delegation lends on the day. */
    public Set<Post> lent(Delegation delegation, LocalDate on) {
        return delegation.on(on) ? holders.lent(delegation, on) : Set.of();
    }

    /** What somebody was lent on the day, with the same posts of units that were merged since. */
    public Set<Lent> lentTo(UUID taker, LocalDate on) {
        Set<Lent> found = new LinkedHashSet<>();
        for (Delegation d : heldBy(taker, on)) {
            for (Post post : holders.lent(d, on)) {
                chart.withPredecessors(post.unit(), on)
                        .forEach(
                                unit -> found.add(new Lent(d.from(), new Post(unit, post.post()))));
            }
        }
        return found;
    }

    /** Who has this post in the giver's stead on the day. */
    public List<UUID> insteadOf(UUID giver, Post post, LocalDate on) {
        return holders.lending(post, on).stream()
                .filter(d -> d.from().equals(giver))
                .map(Delegation::to)
                .toList();
    }

    /**
     * Who is there to do a post's work on the day: its holders and stand-ins but for those who have
     * lent the post, or all posts of theirs.
     */
    public List<Staff> present(Post post, LocalDate on) {
        List<Delegation> lending = holders.lending(post, on);
        return chart.holders(post, on).stream()
                .filter(s -> lending.stream().noneMatch(d -> d.from().equals(s.id())))
                .filter(s -> !isAway(s.id(), on))
                .toList();
    }

    /** Whether somebody has lent all posts of theirs on the day. */
    public boolean isAway(UUID staff, LocalDate on) {
        Set<Post> own = chart.ownPostsOf(staff, on);
        return !own.isEmpty()
                && own.stream().noneMatch(post -> insteadOf(staff, post, on).isEmpty());
    }

    /** In whose stead somebody acted in a post at a moment; empty for a post of their own. */
    public Optional<UUID> actedFor(UUID actor, Post post, Instant at) {
        Post then = new Post(chart.successorOf(post.unit(), Zones.dayOf(at)), post.post());
        return actedBy(actor, then::equals, at).flatMap(ActedBy::insteadOf);
    }

    /**
     * By which post somebody acted at a moment: of those that gave the right to, one of their own
     * before one that they were lent.
     *
     * @param gives whether a post, of a unit as it was called then, gave the right
     */
    public Optional<ActedBy> actedBy(UUID actor, Predicate<Post> gives, Instant at) {
        LocalDate day = Zones.dayOf(at);
        return chart.ownPostsOf(actor, day).stream()
                .filter(gives)
                .findFirst()
                .map(own -> new ActedBy(own, null))
                .or(() -> lentBy(actor, gives, at));
    }

    private Optional<ActedBy> lentBy(UUID actor, Predicate<Post> gives, Instant at) {
        return holders.delegations().stream()
                .filter(d -> d.to().equals(actor) && d.at(at))
                .flatMap(d ->
                        holders.lent(d, Zones.dayOf(at)).stream()
                                .filter(gives)
                                .map(post -> new ActedBy(post, d.from())))
                .findFirst();
    }
}
