package vn.motcua.postal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Zones;

/**
 * Hand-overs between post and agency: what is handed over is listed in a minute that both sign, by
 * a number without gaps within the agency's year.
 */
@Component
@LegalBasis({"qd-45-2016#7", "qd-45-2016#9"})
public class HandOvers {

    static final String KIND = "postal-handover";

    private final HandOverStore store;
    private final Journal journal;
    private final Access access;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;

    HandOvers(
            HandOverStore store,
            Journal journal,
            Access access,
            TransactionTemplate transaction,
            BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What waits to be handed over one way; rights are the caller's to have asked. */
    public List<HandOver.Item> waiting(PostWay way, Collection<UUID> agencies) {
        return store.waiting(way, agencies);
    }

    /** Of a day in Vietnam, without what they list. */
    public List<HandOver> on(LocalDate day, Collection<UUID> agencies) {
        return store.between(
                agencies,
                Zones.instantOf(day.atStartOfDay()),
                Zones.instantOf(day.plusDays(1).atStartOfDay()));
    }

    /** One with what it lists; rights are the caller's to have asked. */
    public HandOver find(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new PostalRefusal.NoSuchHandOver()));
    }

    /**
     * Hands over; the same key again does nothing.
     *
     * @return the hand-over's id
     * @throws RefusalException with a {@link PostalRefusal}
     */
    public UUID handOver(UUID agency, HandOverTyped typed, SignedIn by) {
        access.require(by, Right.POSTAL_HANDLE, Scope.of(agency));
        List<Refusal> wrong = new ArrayList<>();
        PostWay way = typed.way();
        if (way == null) {
            wrong.add(new PostalRefusal.NotChosen("way"));
        }
        OrderRules.text(typed.office(), "office", OrderRules.NAME, wrong);
        OrderRules.text(typed.postman(), "postman", OrderRules.NAME, wrong);
        if (typed.items().isEmpty()) {
            wrong.add(new PostalRefusal.NothingToHand());
        }
        if (way == null || !wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(status -> {
            // Its row is locked until the end: two who hand over at once do so in turn.
            int year = Zones.dayOf(now).getYear();
            int number = store.nextNumber(agency, year);
            if (store.find(typed.key()).isPresent()) {
                // The number goes back with all else.
                status.setRollbackOnly();
                return;
            }
            List<HandOver.Item> items = chosen(store.waiting(way, List.of(agency)), typed.items());
            store.insert(
                    new HandOver(
                            typed.key(),
                            agency,
                            year,
                            number,
                            way,
                            typed.office(),
                            typed.postman(),
                            now,
                            Objects.requireNonNull(by.staff()),
                            items));
            journal.write(
                    typed.key(),
                    KIND,
                    List.of(
                            new PostalEvent.HandedOver(
                                    typed.key(),
                                    agency,
                                    way,
                                    year,
                                    number,
                                    items.stream()
                                            .filter(one -> one.order() == null)
                                            .map(HandOver.Item::dossier)
                                            .toList(),
                                    items.stream()
                                            .map(HandOver.Item::order)
                                            .flatMap(one -> Optional.ofNullable(one).stream())
                                            .toList(),
                                    by.staff())),
                    now,
                    by.actor());
        });
        return typed.key();
    }

    private static List<HandOver.Item> chosen(List<HandOver.Item> waiting, List<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        List<HandOver.Item> chosen =
                waiting.stream().filter(one -> wanted.remove(one.key())).toList();
        if (!wanted.isEmpty()) {
            throw new RefusalException(new PostalRefusal.HandedAlready());
        }
        return chosen;
    }
}
