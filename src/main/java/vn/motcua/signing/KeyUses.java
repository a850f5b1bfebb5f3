package vn.motcua.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.signature.Keys;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;

/** Who may sign with which key of the server. Given by administrators, who see no key itself. */
@Component
public class KeyUses {

    static final String STREAM = "key-use";

    private final KeyUseStore store;
    private final Keys keys;
    private final Organizations organizations;
    private final Access access;
    private final Journal journal;
    private final BusinessClock clock;

    KeyUses(
            KeyUseStore store,
            Keys keys,
            Organizations organizations,
            Access access,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.keys = keys;
        this.organizations = organizations;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is typed to give somebody a key; days of Vietnam. */
    public record Given(
            String key,
            @Nullable UUID agency,
            String username,
            boolean organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** All, the latest first, for administrators. */
    public List<KeyUse> all(SignedIn by) {
        access.requireAnywhere(by, Right.ORGANIZATION_MANAGE);
        return store.all();
    }

    /** What somebody may sign with today. */
    public List<KeyUse> mine(SignedIn by) {
        LocalDate today = clock.today();
        return store.of(by.staff()).stream().filter(use -> use.holdsOn(today)).toList();
    }

    /**
     * @throws RefusalException with a {@link SigningRefusal} for each thing wrong
     */
    @Transactional
    public UUID give(Given given, SignedIn by) {
        access.requireAnywhere(by, Right.ORGANIZATION_MANAGE);
        List<SigningRefusal> wrong = new ArrayList<>();
        if (!keys.names().contains(given.key())) {
            wrong.add(new SigningRefusal.KeyMissing());
        }
        Staff staff = organizations.chart().staffByUsername(given.username().strip()).orElse(null);
        if (staff == null) {
            wrong.add(new SigningRefusal.NobodyOfThatName());
        }
        if (given.agency() == null
                || organizations.chart().unit(given.agency(), clock.today()).isEmpty()) {
            wrong.add(new SigningRefusal.AgencyMissing());
        }
        LocalDate from = given.from();
        if (from == null || (given.to() != null && given.to().isBefore(from))) {
            wrong.add(new SigningRefusal.DaysWrong());
        }
        if (staff == null || given.agency() == null || from == null || !wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        KeyUse use =
                new KeyUse(
                        Uuid7.next(),
                        given.key(),
                        given.agency(),
                        staff.id(),
                        given.organisation(),
                        from,
                        given.to());
        store.insert(use, clock.instant());
        journal.write(
                use.id(),
                STREAM,
                List.of(
                        new SigningEvent.KeyGiven(
                                use.key(),
                                use.agency(),
                                use.staff(),
                                use.organisation(),
                                use.from(),
                                use.to())),
                clock.instant(),
                by.actor());
        return use.id();
    }

    /** Takes a key away after today; what was signed stays signed. */
    @Transactional
    public void end(UUID id, SignedIn by) {
        access.requireAnywhere(by, Right.ORGANIZATION_MANAGE);
        LocalDate today = clock.today();
        if (!store.end(id, today)) {
            throw new RefusalException(new SigningRefusal.NoUse());
        }
        journal.write(
                id, STREAM, List.of(new SigningEvent.KeyEnded(today)), clock.instant(), by.actor());
    }
}
