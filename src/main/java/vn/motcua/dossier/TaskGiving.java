package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;

/**
 * Gives the tasks that an act opens to the persons whom the way of their post names. Pure, and
 * apart from the decision itself: that says which posts are next, and the order of turns is read
 * for those posts alone, and only where one of them takes turns.
 */
final class TaskGiving {

    private final AssignmentBook book;
    private final Law law;
    private final Instant now;
    private final Map<Post, TurnOrder> orders = new LinkedHashMap<>();

    TaskGiving(AssignmentBook book, Law law, Instant now) {
        this.book = book;
        this.law = law;
        this.now = now;
    }

    /** The posts whose next turn the events need, so that it can be read under its lock. */
    Set<Post> turns(List<DossierEvent> events) {
        Set<Post> wanted = new LinkedHashSet<>();
        for (DossierEvent event : events) {
            given(
                    event,
                    task -> {
                        Post post = new Post(task.unit(), task.post());
                        if (way(post).filter(this::goesByTurn).isPresent()) {
                            wanted.add(post);
                        }
                        return task;
                    });
        }
        return wanted;
    }

    /** The events with their persons; {@link #moved} says then how the turns stand. */
    List<DossierEvent> given(List<DossierEvent> events, Map<Post, TurnOrder> turns) {
        orders.putAll(turns);
        List<DossierEvent> given = new ArrayList<>();
        events.forEach(e -> given.add(given(e, this::give)));
        return given;
    }

    Map<Post, TurnOrder> moved() {
        return orders;
    }

    /** A dossier at its beginning or passed on; what comes back, or is asked, has its own rule. */
    private static DossierEvent given(DossierEvent event, UnaryOperator<NewTask> give) {
        return switch (event) {
            case DossierEvent.Received e -> e.opening(give.apply(e.first()));
            case DossierEvent.Registered e -> e.opening(give.apply(e.first()));
            case DossierEvent.Forwarded e -> e.opening(e.opened().stream().map(give).toList());
            default -> event;
        };
    }

    private NewTask give(NewTask task) {
        Post post = new Post(task.unit(), task.post());
        return way(post)
                .flatMap(way -> byRule(way).or(() -> byTurn(way)))
                .map(task::givenTo)
                .orElse(task);
    }

    private Optional<Assignment> way(Post post) {
        return book.of(post, law.today());
    }

    private boolean goesByTurn(Assignment way) {
        return way.takesTurns() && byRule(way).isEmpty();
    }

    /** The person named, or who stands in for them, if there to do it. */
    private Optional<UUID> byRule(Assignment way) {
        if (way.way() != AssignmentWay.RULE) {
            return Optional.empty();
        }
        return way.ruleFor(law.procedure())
                .map(AssignmentRule::staff)
                .flatMap(named -> thereFor(named, way.post()));
    }

    private Optional<UUID> thereFor(UUID named, Post post) {
        List<UUID> present = present(post);
        if (present.contains(named)) {
            return Optional.of(named);
        }
        return law.chart().standIns().insteadOf(named, post, law.today()).stream()
                .filter(present::contains)
                .findFirst();
    }

    private Optional<UUID> byTurn(Assignment way) {
        if (!way.takesTurns()) {
            return Optional.empty();
        }
        TurnOrder order = orders.getOrDefault(way.post(), TurnOrder.none());
        Optional<UUID> next = order.next(present(way.post()));
        next.ifPresent(staff -> orders.put(way.post(), order.after(staff, now)));
        return next;
    }

    private List<UUID> present(Post post) {
        return law.chart().standIns().present(post, law.today()).stream().map(Staff::id).toList();
    }
}
