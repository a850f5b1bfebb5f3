package vn.motcua.citizen;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.StaffPrincipal;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;

/** The front door of citizens' accounts. */
@Component
public class CitizenAccounts {

    static final String STREAM = "citizen-account";
    private static final int MOST_CONTACTS = 10;

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
        write(
                account,
                List.of(
                        new CitizenEvent.AccountOpened(account, contact.kind().name()),
                        new CitizenEvent.ContactAdded(contact.kind())));
        store.open(account, now);
        add(account, contact, now);
        return account;
    }

    /** Whoever has two browsers at the same door is one who was a little slower. */
    private void add(UUID account, Contact contact, Instant now) {
        if (!store.addContact(account, contact, now)) {
            throw new ConcurrencyFailureException("The contact was just taken");
        }
    }

    private void write(UUID account, List<CitizenEvent> events) {
        Actor actor = new Actor(Actor.Kind.CITIZEN, account);
        journal.write(account, STREAM, events, business.instant(), actor);
    }

    @Transactional
    void signedOutEverywhere(UUID account) {
        write(account, List.of(new CitizenEvent.SignedOutEverywhere(account)));
    }

    /** Whose a contact is. */
    public Optional<UUID> ownerOf(Contact contact) {
        return store.accountOf(contact);
    }

    /** The session's holder as they are now called. */
    public CitizenPrincipal asNow(CitizenPrincipal who) {
        return principal(who.account(), who.shownName(), who.level()).assistedBy(who.assistedBy());
    }

    /**
     * An officer fills in with the citizen, who came in at the officer's screen by a proof of their
     * own; the journal of the account keeps it.
     */
    @Transactional
    public CitizenPrincipal assist(CitizenPrincipal who, StaffPrincipal officer) {
        journal.write(
                who.account(),
                STREAM,
                List.of(new CitizenEvent.Assisted(officer.staff())),
                business.instant(),
                officer.actor());
        return who.assistedBy(officer);
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
        Citizen now = current.require();
        List<Refusal> wrong = new ArrayList<>();
        String name = Profile.name(typed, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        return keep(
                who, new Profile(name, now.idNumber(), now.born(), now.gender(), now.address()));
    }

    /**
     * Keeps what somebody says about themselves, but for what a provider vouches for.
     *
     * @param typed a form's fields
     * @return the session's holder as they are now called
     * @throws RefusalException with {@link CitizenRefusal}
     */
    @Transactional
    public CitizenPrincipal edit(CitizenPrincipal who, UnaryOperator<String> typed) {
        Profile.Read read = Profile.read(typed, business.today());
        if (!read.wrong().isEmpty()) {
            throw new RefusalException(read.wrong());
        }
        return keep(who, read.profile());
    }

    private CitizenPrincipal keep(CitizenPrincipal who, Profile profile) {
        store.profile(who.account(), profile);
        current.forget();
        return asNow(who);
    }

    /** What an identity provider vouches for, if one does. */
    public Optional<Verified> verified(UUID account) {
        return store.verified(account);
    }

    /** Telephones first, of each kind the newest first. */
    public List<Contact> contacts(UUID account) {
        return store.contacts(account);
    }

    /** What became of a contact that has answered a code. */
    public enum Added {
        ADDED,
        /** It was this account's already. */
        KNOWN,
        /** It is of another account of the same person, who has just proven it. */
        OF_ANOTHER
    }

    /**
     * Adds a contact that has just answered a code of this account.
     *
     * @throws RefusalException with {@link CitizenRefusal.TooManyRows}
     */
    @Transactional
    public Added addContact(UUID account, Contact contact) {
        Optional<UUID> owner = store.accountOf(contact);
        if (owner.isPresent()) {
            return owner.get().equals(account) ? Added.KNOWN : Added.OF_ANOTHER;
        }
        if (store.contacts(account).size() >= MOST_CONTACTS) {
            throw new RefusalException(new CitizenRefusal.TooManyRows(MOST_CONTACTS));
        }
        write(account, List.of(new CitizenEvent.ContactAdded(contact.kind())));
        add(account, contact, clock.instant());
        current.forget();
        return Added.ADDED;
    }

    /**
     * Takes a contact back, unless it is the last way in.
     *
     * @throws RefusalException with {@link CitizenRefusal.LastWayIn} or {@link
     *     CitizenRefusal.RowUnknown}
     */
    @Transactional
    public void removeContact(UUID account, Contact contact) {
        write(account, List.of(new CitizenEvent.ContactRemoved(contact.kind())));
        if (!store.dropContact(account, contact)) {
            throw new RefusalException(new CitizenRefusal.RowUnknown());
        }
        if (store.waysIn(account) == 0) {
            throw new RefusalException(new CitizenRefusal.LastWayIn());
        }
        current.forget();
    }
}
