package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Post;

/**
 * Between the decision and the journal: persons for the tasks that were opened. Costs no statement
 * unless one of them goes by turn; then the turn is locked and moved within the act's own
 * transaction, so an act that comes to nothing moves none.
 */
@Component
class Turns {

    private final AssignmentCache cache;
    private final AssignmentStore store;

    Turns(AssignmentCache cache, AssignmentStore store) {
        this.cache = cache;
        this.store = store;
    }

    /**
     * As {@link #given}, outside a transaction; empty when a turn is to be moved, which needs one.
     */
    Optional<List<DossierEvent>> givenAtOnce(List<DossierEvent> events, Law law, Instant now) {
        TaskGiving giving = new TaskGiving(cache.book(), law, now);
        return giving.turns(events).isEmpty()
                ? Optional.of(giving.given(events, Map.of()))
                : Optional.empty();
    }

    List<DossierEvent> given(List<DossierEvent> events, Law law, Instant now) {
        TaskGiving giving = new TaskGiving(cache.book(), law, now);
        Set<Post> posts = giving.turns(events);
        Map<Post, TurnOrder> orders = posts.isEmpty() ? Map.of() : store.lockTurns(posts);
        List<DossierEvent> given = giving.given(events, orders);
        giving.moved()
                .forEach((post, order) -> {
                    if (!order.equals(orders.get(post))) {
                        store.moveTurn(post, order);
                    }
                });
        return given;
    }
}
