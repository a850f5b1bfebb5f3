package vn.motcua.queue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;
import vn.motcua.journal.StreamHead;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Unit;

/** Sets up groups and counters of an agency; the caller has the right to. */
@Component
public class Arrangements {

    /** Function of the unit that receives. */
    public static final String DESK = "onestop";

    private static final String RECEIVER = "receiver";

    private final QueueStore store;
    private final Journal journal;
    private final Organizations organizations;
    private final Catalog catalog;
    private final BusinessClock clock;

    Arrangements(
            QueueStore store,
            Journal journal,
            Organizations organizations,
            Catalog catalog,
            BusinessClock clock) {
        this.store = store;
        this.journal = journal;
        this.organizations = organizations;
        this.catalog = catalog;
        this.clock = clock;
    }

    public Arrangement of(UUID agency) {
        return store.arrangement(agency);
    }

    /**
     * The one-stop desk of an agency today.
     *
     * @throws RefusalException where it has none
     */
    public Unit desk(UUID agency) {
        return organizations
                .chart()
                .child(agency, DESK, clock.today())
                .orElseThrow(() -> new RefusalException(new QueueRefusal.NoDesk()));
    }

    /** The fields of what the agency receives today, by name. */
    public List<Field> fields(UUID agency) {
        return catalog.offeredBy(agency, clock.today()).stream()
                .map(version -> version.field())
                .distinct()
                .toList();
    }

    /** What one click sets up: groups from the catalog, as many counters as receivers. */
    public Arrangement proposal(UUID agency) {
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        int receivers = chart.holders(new Post(desk(agency).id(), RECEIVER), today).size();
        return DefaultArrangement.of(agency, catalog.offeredBy(agency, today), receivers);
    }

    /**
     * Puts an arrangement in place of the one whose version it carries.
     *
     * @throws RefusalException with everything that is wrong, or when somebody was quicker, or when
     *     people of today would be left without a group or a counter
     */
    @Transactional
    public void arrange(Arrangement wished, Actor actor) {
        UUID agency = wished.agency();
        desk(agency);
        UUID stream = stream(agency);
        StreamHead head =
                journal.lock(stream)
                        .or(() -> journal.open(stream, "queue-arrangement"))
                        .orElseThrow(
                                () -> new RefusalException(new QueueRefusal.ArrangementMoved()));
        if (store.arrangement(agency).version() != wished.version()) {
            throw new RefusalException(new QueueRefusal.ArrangementMoved());
        }
        List<Refusal> wrong = new ArrayList<>(wished.problems());
        wrong.addAll(leftAlone(wished));
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        Arrangement next =
                new Arrangement(agency, wished.version() + 1, wished.groups(), wished.counters());
        journal.append(journal.prepare(head, List.of(next.event()), clock.instant(), actor, null));
        store.put(next);
    }

    static UUID stream(UUID agency) {
        return UUID.nameUUIDFromBytes(("queue:" + agency).getBytes(StandardCharsets.UTF_8));
    }

    /** Whom of today the change would leave without a place. */
    private List<QueueRefusal> leftAlone(Arrangement wished) {
        List<QueueRefusal> found = new ArrayList<>();
        QueueNow now = new QueueNow(wished, store.open(wished.agency(), clock.today()), Map.of());
        now.waiting().stream()
                .map(Ticket::queued)
                .distinct()
                .filter(letter -> wished.group(letter).isEmpty())
                .forEach(letter ->
                        found.add(new QueueRefusal.GroupInUse(letter, now.waiting(letter).size())));
        for (Ticket ticket : now.open()) {
            Integer counter = ticket.counter();
            boolean bound = ticket.state() != TicketState.SKIPPED;
            if (bound && counter != null && wished.counter(counter).isEmpty()) {
                found.add(new QueueRefusal.CounterInUse(counter, ticket.code()));
            }
        }
        return found;
    }
}
