package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.catalog.discrepancy.Account.Said;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;

/**
 * Tickets of discrepancies: opened from a difference or by hand, given to somebody, confirmed,
 * recommended to whom may cure them, answered, or dismissed. Each has a stream of its own.
 */
@Component
@LegalBasis("nd-63-2010#26")
public class Discrepancies {

    /** How many one act takes. */
    public static final int MOST = 200;

    static final String STREAM = "discrepancy";
    private static final int LONGEST = 2000;

    private final TicketStore store;
    private final Differences differences;
    private final RecommendLimits limits;
    private final Organizations organizations;
    private final Calendars calendars;
    private final Access access;
    private final Journal journal;
    private final BusinessClock clock;

    Discrepancies(
            TicketStore store,
            Differences differences,
            RecommendLimits limits,
            Organizations organizations,
            Calendars calendars,
            Access access,
            Journal journal,
            BusinessClock clock) {
        this.store = store;
        this.differences = differences;
        this.limits = limits;
        this.organizations = organizations;
        this.calendars = calendars;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    /**
     * @throws RefusalException for who neither manages a catalogue nor keeps a place of posting
     */
    public void requireFinder(SignedIn by) {
        if (!access.mayAnywhere(by, Right.CATALOG_POST)) {
            requireManager(by);
        }
    }

    public boolean isManager(SignedIn by) {
        return access.mayAnywhere(by, Right.CATALOG_MANAGE);
    }

    /** Those asked for, what is still to be done first; at most {@code most} from a row on. */
    public List<Ticket> search(TicketFilter filter, int from, int most, SignedIn by) {
        requireManager(by);
        return store.search(filter, clock.today(), from, most);
    }

    public List<Ticket> ofProcedure(String code, SignedIn by) {
        requireManager(by);
        return store.ofProcedure(code);
    }

    /** What the national database says of a procedure, as far as it is known here. */
    public Optional<Account> known(String code) {
        return differences.national(code);
    }

    /** By code; what is not there is left out. */
    public List<Ticket> all(Collection<UUID> ids, SignedIn by) {
        requireManager(by);
        return store.find(ids);
    }

    /**
     * @throws RefusalException where there is none
     */
    public Ticket find(UUID id, SignedIn by) {
        requireManager(by);
        return require(id);
    }

    private Ticket require(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new DiscrepancyRefusal.NoSuchTicket()));
    }

    /** How many wait: not looked into yet, or confirmed and out of time. */
    public long waiting() {
        return store.waiting(clock.today());
    }

    /** By how many working days it is late, or was when it was done; 0 where it is not. */
    public int lateBy(Ticket ticket) {
        LocalDate until = ticket.doneOn() == null ? clock.today() : ticket.doneOn();
        return until.isAfter(ticket.due())
                ? calendars.common(clock.today()).workingDaysBetween(ticket.due(), until)
                : 0;
    }

    /** Who may see to a ticket: the people of the control offices, by name. */
    public List<Staff> owners() {
        var chart = organizations.chart();
        LocalDate today = clock.today();
        return chart.staff().stream()
                .filter(staff ->
                        chart.postsOf(staff.id(), today).stream()
                                .anyMatch(post -> access.gives(post, Right.CATALOG_MANAGE)))
                .sorted(Comparator.comparing(Staff::name))
                .toList();
    }

    /**
     * Opens a ticket of what differs now.
     *
     * @param what null for the procedure as a whole
     * @return the ticket that is open of it: this one, or the one that was
     * @throws RefusalException where nothing differs there by now
     */
    @Transactional
    public UUID open(String code, @Nullable Constituent what, SignedIn by) {
        Comparison compared = differences.compare(code, by);
        Comparison.Row row = what == null ? null : compared.row(what).orElse(null);
        boolean differs =
                row == null
                        ? what == null && compared.presence() != Comparison.Presence.BOTH
                        : row.differs();
        if (!differs) {
            throw new RefusalException(new DiscrepancyRefusal.NoDifference(code));
        }
        DiscrepancyType type = DiscrepancyType.of(compared, row);
        String constituent = what == null ? "" : what.name();
        Optional<UUID> known = store.active(code, constituent, type);
        if (known.isPresent()) {
            return known.get();
        }
        Account named = compared.local() == null ? compared.national() : compared.local();
        Ticket.Sides said =
                row == null
                        ? new Ticket.Sides(
                                whole(compared.local()),
                                whole(compared.national()),
                                whole(compared.decision()))
                        : new Ticket.Sides(
                                text(row.local()), text(row.national()), text(row.decision()));
        return open(
                new Finding(
                        Uuid7.next(),
                        code,
                        named == null ? code : named.name(),
                        named == null ? "" : named.field(),
                        what,
                        type,
                        said,
                        ""),
                by);
    }

    private static String whole(@Nullable Account side) {
        return side == null ? "" : side.name();
    }

    private static String text(@Nullable Said said) {
        return said == null ? "" : String.join("\n", said.lines());
    }

    /** What somebody found. */
    public record Finding(
            UUID id,
            String code,
            String name,
            String field,
            @Nullable Constituent what,
            DiscrepancyType type,
            Ticket.Sides said,
            String note) {}

    /**
     * Opens a ticket of what somebody found; sent again under the same id it is opened once.
     *
     * @throws RefusalException where the same is open already, or the note is missing
     */
    @Transactional
    public UUID report(Finding found, SignedIn by) {
        requireFinder(by);
        if (store.find(found.id()).isPresent()) {
            return found.id();
        }
        List<Refusal> wrong = new ArrayList<>();
        if (found.note().isBlank()) {
            wrong.add(new DiscrepancyRefusal.TicketNoteMissing());
        }
        wrong.addAll(tooLong("note", found.note()));
        refuse(wrong);
        return open(found, by);
    }

    private UUID open(Finding found, SignedIn by) {
        LocalDate today = clock.today();
        LocalDate due = calendars.common(today).plusWorkingDays(today, limits.within(today));
        DiscrepancyEvent.Opened event =
                new DiscrepancyEvent.Opened(
                        found.code(),
                        found.name(),
                        found.field(),
                        found.what() == null ? "" : found.what().name(),
                        found.type(),
                        found.said().local(),
                        found.said().national(),
                        found.said().decision(),
                        found.note().strip(),
                        today,
                        due,
                        by.staff());
        if (!store.insert(Ticket.opened(found.id(), event))) {
            throw new RefusalException(new DiscrepancyRefusal.TicketAlreadyOpen(found.code()));
        }
        journal.write(found.id(), STREAM, List.of(event), clock.instant(), by.actor());
        return found.id();
    }

    /** Gives tickets to somebody; those that are closed, or theirs already, stay as they are. */
    @Transactional
    public int assign(Collection<UUID> ids, UUID owner, SignedIn by) {
        requireManager(by);
        List<Refusal> wrong = new ArrayList<>();
        if (ids.isEmpty()) {
            wrong.add(new DiscrepancyRefusal.NoTickets());
        }
        if (ids.size() > MOST) {
            wrong.add(new DiscrepancyRefusal.TooManyTickets(MOST));
        }
        if (owners().stream().noneMatch(staff -> staff.id().equals(owner))) {
            wrong.add(new DiscrepancyRefusal.TicketOwnerUnknown());
        }
        refuse(wrong);
        int given = 0;
        for (UUID id : ids.stream().distinct().sorted().toList()) {
            journal.lock(id);
            Ticket ticket = require(id);
            if (isGiven(ticket, owner)) {
                write(ticket, new DiscrepancyEvent.Assigned(owner, by.staff()), by);
                given++;
            }
        }
        return given;
    }

    /** Whether giving it to somebody would change anything. */
    public boolean isGiven(Ticket ticket, UUID owner) {
        return TicketRules.mayAssign(ticket) && !owner.equals(ticket.owner());
    }

    /** It is one, and this is how it is cured. */
    @Transactional
    public void confirm(UUID id, @Nullable Cure cure, String note, SignedIn by) {
        requireManager(by);
        List<Refusal> wrong = new ArrayList<>(tooLong("note", note));
        if (cure == null) {
            wrong.add(new DiscrepancyRefusal.TicketCureMissing());
        }
        refuse(wrong);
        Ticket ticket = locked(id, TicketRules::mayConfirm);
        write(
                ticket,
                new DiscrepancyEvent.Confirmed(
                        Objects.requireNonNull(cure), note.strip(), by.staff()),
                by);
    }

    /** It is none, or nothing is done about it. */
    @Transactional
    public void dismiss(UUID id, String reason, SignedIn by) {
        requireManager(by);
        List<Refusal> wrong = new ArrayList<>(tooLong("reason", reason));
        if (reason.isBlank()) {
            wrong.add(new DiscrepancyRefusal.TicketReasonMissing());
        }
        refuse(wrong);
        Ticket ticket = locked(id, TicketRules::mayDismiss);
        write(
                ticket,
                new DiscrepancyEvent.Dismissed(reason.strip(), clock.today(), by.staff()),
                by);
    }

    /** The outcomes that may be noted now. */
    public Set<TicketState> outcomes(Ticket ticket) {
        return TicketRules.outcomes(ticket);
    }

    /**
     * What came of it.
     *
     * @param number of the answer; may be blank
     * @param on the day of the answer, or of the cure; null for one that cannot be read
     */
    @Transactional
    public void answer(
            UUID id,
            @Nullable TicketState outcome,
            String number,
            @Nullable LocalDate on,
            String note,
            SignedIn by) {
        requireManager(by);
        List<Refusal> wrong = new ArrayList<>(tooLong("note", note));
        wrong.addAll(tooLong("number", number));
        if (outcome == null) {
            wrong.add(new DiscrepancyRefusal.TicketOutcomeMissing());
        }
        if (on == null || !TicketRules.mayBeOn(require(id), on, clock.today())) {
            wrong.add(new DiscrepancyRefusal.TicketDayWrong());
        }
        refuse(wrong);
        Ticket ticket = locked(id, one -> TicketRules.outcomes(one).contains(outcome));
        write(
                ticket,
                new DiscrepancyEvent.Answered(
                        Objects.requireNonNull(outcome),
                        number.strip(),
                        Objects.requireNonNull(on),
                        note.strip(),
                        by.staff()),
                by);
    }

    /** Notes that the letter was sent; for {@link Recommendations}, which holds the transaction. */
    void recommended(UUID id, DiscrepancyEvent.Recommended sent, SignedIn by) {
        write(locked(id, TicketRules::mayRecommend), sent, by);
    }

    private Ticket locked(UUID id, Predicate<Ticket> may) {
        journal.lock(id);
        Ticket ticket = require(id);
        if (!may.test(ticket)) {
            throw new RefusalException(new DiscrepancyRefusal.TicketMoved(ticket.code()));
        }
        return ticket;
    }

    private void write(Ticket ticket, DiscrepancyEvent event, SignedIn by) {
        journal.write(ticket.id(), STREAM, List.of(event), clock.instant(), by.actor());
        store.update(ticket.after(event));
    }

    static List<Refusal> tooLong(String field, String text) {
        return text.length() > LONGEST
                ? List.of(new DiscrepancyRefusal.TicketTextTooLong(field, LONGEST))
                : List.of();
    }

    static void refuse(List<Refusal> wrong) {
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
    }
}
