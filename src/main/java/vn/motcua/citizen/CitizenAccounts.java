package vn.motcua.citizen;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/** The front door of citizens' accounts. */
@Component
public class CitizenAccounts {

    static final String STREAM = "citizen-account";

    private final CitizenStore store;
    private final Journal journal;
    private final CurrentCitizen current;
    private final BusinessClock business;
    private final Clock clock;

    CitizenAccounts(
            CitizenStore store,
            Journal journal,
            CurrentCitizen current,
            BusinessClock business,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.current = current;
        this.business = business;
        this.clock = clock;
    }

    /** Whoever holds a contact comes in; their account is made where there is none. */
    @Transactional
    public CitizenPrincipal enter(Contact contact) {
        UUID account = store.accountOf(contact).orElseGet(() -> open(contact));
        return principal(account, contact.shown(), IdentityLevel.CONTACT);
    }

    /** Whether the person has said what their name is. */
    public boolean isNamed(CitizenPrincipal who) {
        return store.citizen(who.account(), who.level())
                .filter(c -> !c.name().isBlank())
                .isPresent();
    }

    private UUID open(Contact contact) {
        UUID account = Uuid7.next();
        Instant now = clock.instant();
        store.open(account, now);
        store.addContact(account, contact, now);
        write(
                account,
                List.of(
                        new CitizenEvent.AccountOpened(account, contact.kind().name()),
                        new CitizenEvent.ContactAdded(contact.kind())));
        return account;
    }

    private void write(UUID account, List<CitizenEvent> events) {
        Actor actor = new Actor(Actor.Kind.CITIZEN, account);
        journal.write(account, STREAM, events, business.instant(), actor);
    }

    private CitizenPrincipal principal(UUID account, String otherwise, IdentityLevel level) {
        String name = store.citizen(account, level).map(Citizen::name).orElse("");
        return new CitizenPrincipal(account, name.isBlank() ? otherwise : name, level);
    }

    /**
     * Keeps the name as the person writes it.
     *
     * @return the session's holder under the new name
     * @throws RefusalException with {@link CitizenRefusal}
     */
    @Transactional
    public CitizenPrincipal rename(CitizenPrincipal who, String typed) {
        List<Refusal> wrong = new ArrayList<>();
        String name = TypedText.tidy(typed);
        if (name.isEmpty() || name.codePoints().noneMatch(Character::isLetter)) {
            wrong.add(new CitizenRefusal.NameMissing());
        }
        Optional<Refusal> unfit = TypedText.wrong("name", typed, TypedText.LONGEST_NAME);
        unfit.ifPresent(no -> {
            wrong.clear();
            wrong.add(no);
        });
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        store.name(who.account(), name);
        current.forget();
        return new CitizenPrincipal(who.account(), name, who.level());
    }
}
