package vn.motcua.citizen;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;

/**
 * Makes one account of two that the same person has proven to be theirs. What the other one had
 * moves over; it is closed with a pointer and keeps no word about the person.
 */
@Component
public class Merges {

    private final MergeStore store;
    private final CitizenStore citizens;
    private final Representations representations;
    private final ObjectProvider<AccountMerge> others;
    private final CitizenSessions sessions;
    private final CurrentCitizen current;
    private final Journal journal;
    private final BusinessClock business;
    private final Clock clock;

    Merges(
            MergeStore store,
            CitizenStore citizens,
            Representations representations,
            ObjectProvider<AccountMerge> others,
            CitizenSessions sessions,
            CurrentCitizen current,
            Journal journal,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.citizens = citizens;
        this.representations = representations;
        this.others = others;
        this.sessions = sessions;
        this.current = current;
        this.journal = journal;
        this.business = business;
        this.clock = clock;
    }

    /**
     * Merges one account into another; the caller has seen both proven.
     *
     * @throws RefusalException with {@link CitizenRefusal.RowUnknown} where one is closed or both
     *     are one, with {@link CitizenRefusal.DifferentPeople} where providers vouch for two people
     */
    @Transactional
    public void merge(UUID from, UUID into) {
        journal.write(
                into,
                CitizenAccounts.STREAM,
                List.of(new CitizenEvent.AccountsMerged(from, into)),
                business.instant(),
                new Actor(Actor.Kind.CITIZEN, into));
        if (from.equals(into) || store.lock(from, into) != 2) {
            throw new RefusalException(new CitizenRefusal.RowUnknown());
        }
        if (store.areTwoPeople(from, into)) {
            throw new RefusalException(new CitizenRefusal.DifferentPeople());
        }
        store.takeFacts(from, into);
        store.moveWaysIn(from, into);
        representations.move(from, into);
        others.forEach(other -> other.merge(from, into));
        store.close(from, into, clock.instant());
        sessions.drop(from);
        current.forget();
    }

    /** The account that a closed one became part of; itself where it goes on. */
    public UUID successorOf(UUID account) {
        return citizens.successorOf(account).orElse(account);
    }
}
