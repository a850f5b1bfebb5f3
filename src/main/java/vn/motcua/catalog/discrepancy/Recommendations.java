package vn.motcua.catalog.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Letters that recommend a cure: drafted for several tickets, taken away to be signed, and sent by
 * noting number and day, which moves all their tickets at once.
 */
@Component
@LegalBasis("nd-63-2010#26")
public class Recommendations {

    /** How many tickets one letter names. */
    public static final int MOST = 50;

    private final LetterStore store;
    private final TicketStore tickets;
    private final Discrepancies discrepancies;
    private final Organizations organizations;
    private final Access access;
    private final BusinessClock clock;

    Recommendations(
            LetterStore store,
            TicketStore tickets,
            Discrepancies discrepancies,
            Organizations organizations,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.tickets = tickets;
        this.discrepancies = discrepancies;
        this.organizations = organizations;
        this.access = access;
        this.clock = clock;
    }

    /** What is written in a letter, as somebody typed it. */
    public record Words(String recipient, String proposal, String signerTitle, String signer) {

        public Words {
            recipient = recipient.strip();
            proposal = proposal.strip();
            signerTitle = signerTitle.strip();
            signer = signer.strip();
        }

        List<Refusal> wrong() {
            List<Refusal> wrong = new ArrayList<>();
            if (recipient.isEmpty()) {
                wrong.add(new DiscrepancyRefusal.LetterRecipientMissing());
            }
            if (proposal.isEmpty()) {
                wrong.add(new DiscrepancyRefusal.LetterProposalMissing());
            }
            wrong.addAll(Discrepancies.tooLong("recipient", recipient));
            wrong.addAll(Discrepancies.tooLong("proposal", proposal));
            wrong.addAll(Discrepancies.tooLong("signer", signer + signerTitle));
            return wrong;
        }
    }

    public List<Letter> all(SignedIn by) {
        discrepancies.requireManager(by);
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Letter find(UUID id, SignedIn by) {
        discrepancies.requireManager(by);
        return require(id);
    }

    private Letter require(UUID id) {
        return store.find(id)
                .orElseThrow(() -> new RefusalException(new DiscrepancyRefusal.NoSuchLetter()));
    }

    /** The letter that names a ticket. */
    public Optional<UUID> ofTicket(UUID ticket, SignedIn by) {
        discrepancies.requireManager(by);
        return store.ofTicket(ticket);
    }

    /** The tickets of a letter, in its order. */
    public List<Ticket> tickets(Letter letter, SignedIn by) {
        return discrepancies.all(letter.tickets(), by).stream()
                .sorted(Comparator.comparingInt(one -> letter.tickets().indexOf(one.id())))
                .toList();
    }

    /**
     * Those of the tickets that a letter may name, by code.
     *
     * @throws RefusalException with each that it may not
     */
    public List<Ticket> nameable(List<UUID> ids, SignedIn by) {
        discrepancies.requireManager(by);
        List<Refusal> wrong = new ArrayList<>();
        if (ids.isEmpty()) {
            wrong.add(new DiscrepancyRefusal.NoTickets());
        }
        if (ids.size() > MOST) {
            wrong.add(new DiscrepancyRefusal.TooManyTickets(MOST));
        }
        Discrepancies.refuse(wrong);
        List<Ticket> found = discrepancies.all(new HashSet<>(ids), by);
        if (found.size() < new HashSet<>(ids).size()) {
            wrong.add(new DiscrepancyRefusal.NoSuchTicket());
        }
        Set<UUID> taken = new HashSet<>(store.taken(ids));
        found.stream()
                .filter(ticket -> !TicketRules.mayRecommend(ticket) || taken.contains(ticket.id()))
                .forEach(ticket -> wrong.add(new DiscrepancyRefusal.NotForLetter(ticket.code())));
        Discrepancies.refuse(wrong);
        return found;
    }

    /**
     * Keeps a draft; sent again under the same id it is kept once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is kept
     */
    @Transactional
    public void draft(UUID id, List<UUID> ids, Words words, SignedIn by) {
        discrepancies.requireManager(by);
        if (store.find(id).isPresent()) {
            return;
        }
        Discrepancies.refuse(words.wrong());
        List<Ticket> named = nameable(ids, by);
        Letter letter =
                new Letter(
                        id,
                        words.recipient(),
                        words.proposal(),
                        words.signerTitle(),
                        words.signer(),
                        agency(by),
                        by.staff(),
                        clock.instant(),
                        null,
                        null,
                        named.stream().map(Ticket::id).toList());
        try {
            store.insert(letter);
        } catch (DuplicateKeyException another) {
            // Somebody else has just named one of them.
            throw new RefusalException(
                    new DiscrepancyRefusal.NotForLetter(named.getFirst().code()));
        }
    }

    /** The agency in whose name somebody writes: that of their control office. */
    private UUID agency(SignedIn by) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        return access.agencies(by, Right.CATALOG_MANAGE).stream()
                .sorted()
                .findFirst()
                .or(() ->
                        chart.agencies(today).stream()
                                .filter(unit -> unit.parent() == null)
                                .map(Unit::id)
                                .findFirst())
                .or(() -> chart.agencies(today).stream().map(Unit::id).findFirst())
                .orElseGet(() -> new UUID(0, 0));
    }

    @Transactional
    public void change(UUID id, Words words, SignedIn by) {
        discrepancies.requireManager(by);
        Letter letter = require(id);
        Discrepancies.refuse(words.wrong());
        if (!store.update(
                id, words.recipient(), words.proposal(), words.signerTitle(), words.signer())) {
            throw sent(letter);
        }
    }

    /**
     * Notes number and day of the signed letter; all its tickets are recommended from then on.
     *
     * @param on null for a day that cannot be read
     */
    @Transactional
    public void send(UUID id, String number, @Nullable LocalDate on, SignedIn by) {
        discrepancies.requireManager(by);
        Letter letter = require(id);
        if (letter.isSent()) {
            throw sent(letter);
        }
        List<Refusal> wrong = new ArrayList<>();
        if (number.isBlank() || number.length() > 100) {
            wrong.add(new DiscrepancyRefusal.LetterNumberMissing());
        }
        List<Ticket> named = tickets.find(letter.tickets());
        LocalDate today = clock.today();
        if (on == null
                || !named.stream().allMatch(ticket -> TicketRules.mayBeOn(ticket, on, today))) {
            wrong.add(new DiscrepancyRefusal.TicketDayWrong());
        }
        Discrepancies.refuse(wrong);
        LocalDate day = Objects.requireNonNull(on);
        if (!store.sent(id, number.strip(), day)) {
            throw sent(require(id));
        }
        DiscrepancyEvent.Recommended event =
                new DiscrepancyEvent.Recommended(
                        id, number.strip(), day, letter.recipient(), by.staff());
        letter.tickets().stream()
                .sorted()
                .forEach(ticket -> discrepancies.recommended(ticket, event, by));
    }

    /** Throws a draft away; its tickets may be named by another. */
    @Transactional
    public void discard(UUID id, SignedIn by) {
        discrepancies.requireManager(by);
        if (!store.delete(id)) {
            throw sent(require(id));
        }
    }

    private static RefusalException sent(Letter letter) {
        return new RefusalException(
                new DiscrepancyRefusal.LetterSent(Objects.requireNonNullElse(letter.number(), "")));
    }
}
