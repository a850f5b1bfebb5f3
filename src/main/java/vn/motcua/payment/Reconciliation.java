package vn.motcua.payment;

import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Scope;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * The end of a day (đối soát): what a gateway lists held against what we have, as it is whenever
 * one looks, so that what comes late takes its difference away. Days are days of Vietnam.
 */
@Component
public class Reconciliation {

    private static final int MOST = 100;

    private final DayListStore store;
    private final OnlinePayments online;
    private final Journal journal;
    private final Access access;
    private final Organizations organizations;
    private final BusinessClock clock;

    Reconciliation(
            DayListStore store,
            OnlinePayments online,
            Journal journal,
            Access access,
            Organizations organizations,
            BusinessClock clock) {
        this.store = store;
        this.online = online;
        this.journal = journal;
        this.access = access;
        this.organizations = organizations;
        this.clock = clock;
    }

    public void require(SignedIn by) {
        if (!access.mayAnywhere(by, Right.PAYMENT_MANAGE)) {
            access.require(by, Right.PAYMENT_MANAGE, Scope.OF_NO_UNIT);
        }
    }

    /**
     * Reads a list.
     *
     * @param id given by the form, so that sending it again reads nothing twice
     * @throws RefusalException with everything that is wrong
     */
    @Transactional
    public void read(UUID id, String gateway, @Nullable LocalDate day, Reader text, SignedIn by)
            throws IOException {
        require(by);
        UUID agency =
                access.agencies(by, Right.PAYMENT_MANAGE).stream()
                        .min(Comparator.naturalOrder())
                        .orElseThrow(
                                () -> new RefusalException(new StatementRefusal.NoSuchDayList()));
        List<Refusal> wrong = new ArrayList<>();
        if (!online.offered().contains(gateway)) {
            wrong.add(new PaymentRefusal.NoGatewayChosen());
        }
        if (day == null || day.isAfter(clock.today())) {
            wrong.add(new PaymentRefusal.NoSuchDay("day"));
        }
        List<DayLine> lines = DayListReader.read(text, wrong);
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        LocalDate of = Objects.requireNonNull(day);
        Instant now = clock.instant();
        journal.open(id, "payment-day-list")
                .ifPresent(head -> {
                    journal.append(
                            journal.prepare(
                                    head,
                                    List.of(
                                            new PaymentEvent.DayListRead(
                                                    id, gateway, of, lines.size(), by.staff())),
                                    now,
                                    by.actor(),
                                    null));
                    store.insert(id, agency, gateway, of, lines, now, by.staff());
                });
    }

    /** Those whose money somebody answers for, and those below them. */
    private Set<UUID> agencies(SignedIn by) {
        OrganizationChart chart = organizations.chart();
        LocalDate today = clock.today();
        Set<UUID> tops = access.agencies(by, Right.PAYMENT_MANAGE);
        return chart.agencies(today).stream()
                .map(Unit::id)
                .filter(id -> isBelow(id, tops, chart, today))
                .collect(Collectors.toSet());
    }

    private static boolean isBelow(
            UUID agency, Set<UUID> tops, OrganizationChart chart, LocalDate on) {
        Set<UUID> seen = new HashSet<>();
        UUID at = agency;
        while (!tops.contains(at) && seen.add(at)) {
            at = chart.superiorOf(at, on).map(Unit::id).orElse(at);
        }
        return tops.contains(at);
    }

    /** The newest lists. */
    public List<DayList> all(SignedIn by) {
        require(by);
        return store.all(agencies(by), by.staff(), MOST);
    }

    public DayList find(UUID id, SignedIn by) {
        require(by);
        return store.find(id, agencies(by), by.staff())
                .orElseThrow(() -> new RefusalException(new StatementRefusal.NoSuchDayList()));
    }

    /** Where the list and ours do not agree now; of other agencies' dossiers nothing is said. */
    public List<Difference> differences(DayList list, SignedIn by) {
        require(by);
        List<DayLine> theirs = store.lines(list.id());
        List<Settled> ours =
                store.ours(
                        list.gateway(),
                        list.day(),
                        theirs.stream().map(DayLine::reference).distinct().toList());
        Set<UUID> agencies = agencies(by);
        List<UUID> foreign =
                ours.stream()
                        .filter(one -> !agencies.contains(one.agency()))
                        .map(Settled::dossier)
                        .toList();
        return Reconciling.differences(theirs, ours).stream()
                .filter(one -> one.dossier() == null || !foreign.contains(one.dossier()))
                .toList();
    }
}
