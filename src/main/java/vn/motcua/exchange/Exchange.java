package vn.motcua.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.exchange.portal.Portals;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** The exchange with the national portal, for those who look after it. */
@Component
public class Exchange {

    private static final int SHOWN = 200;

    private final ExchangeLedger ledger;
    private final DueStore due;
    private final Portals portals;
    private final ExchangeParameters parameters;
    private final Access access;
    private final Organizations organizations;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;
    private final Clock real;

    Exchange(
            ExchangeLedger ledger,
            DueStore due,
            Portals portals,
            ExchangeParameters parameters,
            Access access,
            Organizations organizations,
            Journal journal,
            TransactionTemplate transaction,
            BusinessClock clock,
            Clock real) {
        this.ledger = ledger;
        this.due = due;
        this.portals = portals;
        this.parameters = parameters;
        this.access = access;
        this.organizations = organizations;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
        this.real = real;
    }

    /** Whether there is a portal at all, a sandbox among them. */
    public boolean isOn() {
        return portals.find().isPresent();
    }

    public boolean isSandbox() {
        return portals.isSandbox();
    }

    /** Counts alone, of everything. */
    public ExchangeState state() {
        Instant now = real.instant();
        int minutes = parameters.number("late-minutes", Zones.dayOf(now));
        return ledger.state(due.link(), now.minus(Duration.ofMinutes(minutes)), minutes);
    }

    /** What was given up, of agencies that the asker looks after, the latest first. */
    public List<LedgerLine> dead(SignedIn by) {
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        List<UUID> agencies =
                chart.agencies(today).stream()
                        .map(Unit::id)
                        .filter(id -> access.may(by, Right.EXCHANGE_CARE, Scope.of(id)))
                        .flatMap(id -> chart.withPredecessors(id, today).stream())
                        .distinct()
                        .toList();
        return ledger.dead(agencies, SHOWN);
    }

    /** The ledger of one dossier, the latest first. */
    public List<LedgerLine> ledger(UUID dossier, SignedIn by) {
        require(dossier, by);
        return ledger.ofDossier(dossier, SHOWN);
    }

    public Optional<PortalKnows> knows(UUID dossier) {
        return ledger.knows(dossier);
    }

    private void require(UUID dossier, SignedIn by) {
        UUID agency =
                ledger.agency(dossier)
                        .orElseThrow(() -> new RefusalException(new ExchangeRefusal.NotTold()));
        access.require(by, Right.EXCHANGE_CARE, Scope.of(agency));
    }

    /**
     * Sends again what was given up of a dossier, and so all that waits behind it. Where it was
     * given up since the portal's state is newer, ours is sent all the same.
     *
     * @throws RefusalException where nothing was, or the asker may not
     */
    public void resend(UUID dossier, SignedIn by) {
        require(dossier, by);
        UUID stream =
                UUID.nameUUIDFromBytes(("exchange:" + dossier).getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(_ -> {
            StreamHead head =
                    journal.lock(stream)
                            .or(() -> journal.open(stream, "exchange"))
                            .orElseThrow(() ->
                                    new ConcurrencyFailureException("Just opened by another"));
            if (!ledger.hold(dossier)) {
                throw new RefusalException(new ExchangeRefusal.NothingGivenUp());
            }
            ExchangeLedger.Revived one =
                    ledger.revive(dossier, real.instant())
                            .orElseThrow(() ->
                                    new RefusalException(new ExchangeRefusal.NothingGivenUp()));
            journal.append(
                    journal.prepare(
                            head,
                            List.of(
                                    new ExchangeEvent.Resent(
                                            dossier, one.version(), one.reason(), by.staff())),
                            clock.instant(),
                            Actor.staff(by.staff()),
                            null));
        });
    }
}
