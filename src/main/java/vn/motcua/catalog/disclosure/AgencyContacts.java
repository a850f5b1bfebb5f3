package vn.motcua.catalog.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.EmailAddress;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;

/** What the petition notices of agencies say, by day; kept by those who keep the places. */
@Component
@LegalBasis("nd-20-2008#13")
public class AgencyContacts {

    private static final String STREAM = "agency-contact";
    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()/-]{5,39}");

    private final ContactStore store;
    private final Access access;
    private final Journal journal;
    private final BusinessClock clock;

    AgencyContacts(ContactStore store, Access access, Journal journal, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** All that an agency has had, that of the latest day first. */
    public List<AgencyContact> history(UUID agency, SignedIn by) {
        access.require(by, Right.CATALOG_POST, Scope.of(agency));
        return store.of(List.of(agency));
    }

    /** What holds today. */
    public Optional<AgencyContact> current(UUID agency) {
        return Optional.ofNullable(current(List.of(agency)).get(agency));
    }

    /** By agency, what holds today. */
    Map<UUID, AgencyContact> current(Collection<UUID> agencies) {
        return on(agencies, clock.today());
    }

    /** By agency, what held on a day. */
    Map<UUID, AgencyContact> on(Collection<UUID> agencies, LocalDate day) {
        Map<UUID, AgencyContact> found = new LinkedHashMap<>();
        store.of(agencies).stream()
                .filter(one -> !one.from().isAfter(day))
                .forEach(one -> found.putIfAbsent(one.agency(), one));
        return found;
    }

    Map<UUID, AgencyContact> byId(Collection<UUID> ids) {
        Map<UUID, AgencyContact> found = new HashMap<>();
        store.find(ids).forEach(one -> found.put(one.id(), one));
        return found;
    }

    /**
     * Sets what holds from a day on; what was set before stays in the history.
     *
     * @throws RefusalException with everything that is missing or cannot be so, by field
     */
    @Transactional
    public void set(AgencyContact contact, SignedIn by) {
        access.require(by, Right.CATALOG_POST, Scope.of(contact.agency()));
        List<Refusal> wrong = wrong(contact);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        if (!store.find(List.of(contact.id())).isEmpty()) {
            return;
        }
        journal.write(
                contact.id(),
                STREAM,
                List.of(
                        new PostingEvent.ContactSet(
                                contact.id(), contact.agency(), contact.from())),
                clock.instant(),
                by.actor());
        store.insert(contact, by.staff(), clock.instant());
    }

    private static List<Refusal> wrong(AgencyContact contact) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("receiver", contact.receiver());
        lines.put("contactAddress", contact.address());
        lines.put("post", contact.post());
        lines.put("phone", contact.phone());
        lines.put("email", contact.email());
        lines.put("website", contact.website());
        List<Refusal> wrong = new ArrayList<>();
        lines.forEach((name, text) -> {
            if (text.isBlank() || text.length() > LONGEST) {
                wrong.add(new PostingRefusal.ContactLineMissing(name));
            }
        });
        if (!contact.phone().isBlank() && !PHONE.matcher(contact.phone()).matches()) {
            wrong.add(new PostingRefusal.PhoneImpossible());
        }
        if (!contact.email().isBlank() && EmailAddress.read(contact.email()).isEmpty()) {
            wrong.add(new PostingRefusal.EmailImpossible());
        }
        if (!contact.website().isBlank() && !WebAddress.is(contact.website())) {
            wrong.add(new PostingRefusal.WebsiteImpossible());
        }
        return wrong;
    }
}
