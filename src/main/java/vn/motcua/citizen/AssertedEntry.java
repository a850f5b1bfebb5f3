package vn.motcua.citizen;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/**
 * Citizens who come in by an identity provider. Their account is the one that is linked, else the
 * one whose number a provider has vouched for, else a new one.
 */
@Component
public class AssertedEntry {

    private final AssertedStore store;
    private final CitizenStore citizens;
    private final CurrentCitizen current;
    private final Journal journal;
    private final BusinessClock business;
    private final Clock clock;

    AssertedEntry(
            AssertedStore store,
            CitizenStore citizens,
            CurrentCitizen current,
            Journal journal,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.citizens = citizens;
        this.current = current;
        this.journal = journal;
        this.business = business;
        this.clock = clock;
    }

    /** Comes in, with the account made where there is none. */
    @Transactional
    public CitizenPrincipal enter(AssertedIdentity who) {
        Optional<UUID> linked = store.byLink(who);
        Optional<UUID> known = linked.or(() -> store.byNumber(who));
        UUID account = known.orElseGet(Uuid7::next);
        List<CitizenEvent> events = new ArrayList<>();
        if (known.isEmpty()) {
            events.add(new CitizenEvent.AccountOpened(account, who.provider()));
        }
        if (linked.isEmpty()) {
            events.add(new CitizenEvent.Linked(who.provider()));
            write(account, events);
        }
        if (known.isEmpty()) {
            citizens.open(account, clock.instant());
        }
        return keep(account, who);
    }

    /**
     * Links a provider to the account of somebody who is signed in.
     *
     * @return another account of the same person, where the provider knows one; nothing is linked
     *     then, and the two may be merged
     * @throws RefusalException with {@link CitizenRefusal.DifferentPeople}
     */
    @Transactional
    public Optional<UUID> link(UUID account, AssertedIdentity who) {
        Optional<UUID> owner = store.byLink(who).or(() -> store.byNumber(who));
        if (owner.filter(other -> !other.equals(account)).isPresent()) {
            enter(who);
            return owner;
        }
        if (isSomebodyElse(account, who)) {
            throw new RefusalException(new CitizenRefusal.DifferentPeople());
        }
        if (store.byLink(who).isEmpty()) {
            write(account, List.of(new CitizenEvent.Linked(who.provider())));
        }
        keep(account, who);
        return Optional.empty();
    }

    /** Ids of the providers that an account is linked to. */
    public Set<String> links(UUID account) {
        return store.links(account);
    }

    private boolean isSomebodyElse(UUID account, AssertedIdentity who) {
        boolean vouched = citizens.verified(account).filter(v -> v.has("idNumber")).isPresent();
        String number = citizens.citizen(account, who.level()).map(Citizen::idNumber).orElse("");
        return vouched && !who.idNumber().isEmpty() && !who.idNumber().equals(number);
    }

    /** A weaker word does not go before a stronger one. */
    private CitizenPrincipal keep(UUID account, AssertedIdentity who) {
        Instant now = clock.instant();
        store.link(account, who, now);
        boolean weaker =
                citizens.verified(account)
                        .filter(v -> v.level().compareTo(who.level()) > 0)
                        .isPresent();
        if (who.level().isAsserted() && !weaker) {
            store.vouch(account, who, now);
        } else {
            store.fill(account, who);
        }
        current.forget();
        String name = citizens.citizen(account, who.level()).map(Citizen::name).orElse("");
        return new CitizenPrincipal(
                account, name.isBlank() ? who.providerName() : name, who.level());
    }

    private void write(UUID account, List<CitizenEvent> events) {
        Actor actor = new Actor(Actor.Kind.CITIZEN, account);
        journal.write(account, CitizenAccounts.STREAM, events, business.instant(), actor);
    }
}
