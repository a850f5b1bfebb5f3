package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.DossierView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Zones;

/**
 * Orders at the post, both ways. An order is asked for here first and told to the operator after,
 * so that an operator who is silent costs nothing but delay.
 */
@Component
@LegalBasis("qd-45-2016#5")
public class PostOrders {

    static final String KIND = "postal-order";
    private static final int MOST = 300;

    private final PostOrderStore store;
    private final PostalParameters parameters;
    private final Journal journal;
    private final Access access;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    PostOrders(
            PostOrderStore store,
            PostalParameters parameters,
            Journal journal,
            Access access,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.store = store;
        this.parameters = parameters;
        this.journal = journal;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    public boolean mayOrder(DossierView view, SignedIn by) {
        return access.may(by, Right.POSTAL_HANDLE, Scope.of(view.state().agency()));
    }

    public void requireOrder(DossierView view, SignedIn by) {
        access.require(by, Right.POSTAL_HANDLE, Scope.of(view.state().agency()));
    }

    /** All of a dossier, the oldest first; who may see the dossier may see them. */
    public List<PostOrder> of(UUID dossier) {
        return store.ofDossier(dossier);
    }

    /** Numbers that the operator gave to what is or was carried for a dossier. */
    public List<String> waybills(UUID dossier) {
        return store.waybills(dossier);
    }

    /** What is under way, and what was asked for or delivered on a day, of agencies. */
    public List<PostOrder> desk(Collection<UUID> agencies, LocalDate day) {
        return store.desk(
                agencies,
                Zones.instantOf(day.atStartOfDay()),
                Zones.instantOf(day.plusDays(1).atStartOfDay()),
                MOST);
    }

    public Optional<PostOrder> find(UUID order) {
        return store.order(order);
    }

    /**
     * Asks for something to be carried; the same key again does nothing.
     *
     * @return the order's id
     * @throws RefusalException with a {@link PostalRefusal}
     */
    public UUID ask(DossierView view, OrderTyped typed, SignedIn by) {
        access.require(by, Right.POSTAL_HANDLE, Scope.of(view.state().agency()));
        List<Refusal> wrong = OrderRules.wrong(typed);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Optional<PostOrder> known = store.order(typed.key());
        if (known.filter(one -> one.dossier().equals(view.state().id())).isPresent()) {
            return typed.key();
        }
        if (view.state().isClosed()) {
            throw new RefusalException(new PostalRefusal.DossierClosed());
        }
        if (!order(view, typed, by.actor(), by.staff())) {
            throw new RefusalException(new PostalRefusal.OrderRunning());
        }
        return typed.key();
    }

    /** Whether it was written; not where one is under way the same way. */
    boolean order(DossierView view, OrderTyped typed, Actor actor, @Nullable UUID by) {
        Instant now = now();
        LocalDate today = Zones.dayOf(now);
        Distance distance = Objects.requireNonNull(typed.distance());
        PostalEvent.Ordered ordered =
                new PostalEvent.Ordered(
                        typed.key(),
                        view.state().id(),
                        view.state().agency(),
                        Objects.requireNonNull(typed.way()),
                        distance,
                        Objects.requireNonNull(typed.payer()),
                        parameters.fee(distance, today),
                        by);
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    if (!store.insert(ordered, typed, now)) {
                        return false;
                    }
                    write(ordered.order(), ordered, now, actor);
                    return true;
                }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void write(UUID order, PostalEvent event, Instant at, Actor actor) {
        journal.write(order, KIND, List.of(event), at, actor);
    }

    /** The operator has it; known before, nothing changes. */
    void taken(UUID order, String waybill, long fee) {
        Instant now = now();
        transaction.executeWithoutResult(_ -> {
            PostOrder one = store.lock(order).orElseThrow();
            if (one.state() == PostState.ASKED && !one.ended()) {
                long price = fee > 0 ? fee : one.fee();
                Instant next = now.plus(parameters.askAfter(Zones.dayOf(now)));
                store.taken(order, waybill, price, now, next);
                write(order, new PostalEvent.Taken(order, waybill, price), now, Actor.SYSTEM);
            }
        });
    }

    /** The operator will not do it. */
    void notTaken(UUID order, String code) {
        Instant now = now();
        transaction.executeWithoutResult(_ -> {
            PostOrder one = store.lock(order).orElseThrow();
            if (one.state() == PostState.ASKED && !one.ended()) {
                store.ended(order, PostState.NOT_TAKEN);
                write(order, new PostalEvent.NotTaken(order, code), now, Actor.SYSTEM);
            }
        });
    }

    /**
     * Takes an order that the operator does not have for one try; empty where it is not its turn.
     *
     * @return how many tries that makes
     */
    Optional<Integer> claim(UUID order) {
        Instant now = now();
        return store.order(order)
                .flatMap(one ->
                        store.claim(
                                order,
                                now,
                                now.plus(parameters.pause(one.tries(), Zones.dayOf(now)))));
    }

    /** Nothing new was heard: asks again later. */
    void askLater(PostOrder order) {
        Instant now = now();
        store.next(order.id(), now.plus(parameters.askAfter(Zones.dayOf(now))));
    }

    /**
     * Calls an order off that the post does not have yet.
     *
     * @param atOperator whether the operator has called it off where it knew of it
     */
    void cancelled(UUID order, boolean atOperator, SignedIn by) {
        Instant now = now();
        transaction.executeWithoutResult(_ -> {
            PostOrder one = store.lock(order).orElseThrow();
            if (one.ended()
                    || !one.state().isCallable()
                    || (one.waybill() != null && !atOperator)) {
                throw new RefusalException(new PostalRefusal.OrderUnderWay());
            }
            store.said(order, new PostWord(now, "own", PostState.CANCELLED, 0), true, now);
            store.ended(order, PostState.CANCELLED);
            write(
                    order,
                    new PostalEvent.Cancelled(order, Objects.requireNonNull(by.staff())),
                    now,
                    by.actor());
        });
    }
}
