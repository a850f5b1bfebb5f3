package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** Whether a turn is to be moved, for which {@link #given} needs a transaction. */
    boolean areTaken(List<DossierEvent> events, Law law, Instant now) {
        return !new TaskGiving(cache.book(), law, now).turns(events).isEmpty();
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
