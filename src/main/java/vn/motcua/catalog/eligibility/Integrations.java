package vn.motcua.catalog.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.identity.Access;
import vn.motcua.identity.Right;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Journal;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** What is integrated on the national portal, with what proves it. */
@Component
public class Integrations {

    private static final String STREAM = "portal-integration";

    /**
     * How many procedures are integrated; absolute numbers, of what is in force today.
     *
     * @param online of those that the catalogue says are done online
     */
    public record Share(int inForce, int integrated, int online, int onlineIntegrated) {}

    private final IntegrationStore store;
    private final Catalog catalog;
    private final Journal journal;
    private final Access access;
    private final BusinessClock clock;

    Integrations(
            IntegrationStore store,
            Catalog catalog,
            Journal journal,
            Access access,
            BusinessClock clock) {
        this.store = store;
        this.catalog = catalog;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @throws RefusalException for who manages no catalogue
     */
    public void requireManager(SignedIn by) {
        access.requireAnywhere(by, Right.CATALOG_MANAGE);
    }

    /** The last first, also those that have ended. */
    public List<Integration> all(SignedIn by) {
        requireManager(by);
        return store.all();
    }

    /**
     * @throws RefusalException where there is none
     */
    public Integration find(UUID id, SignedIn by) {
        requireManager(by);
        return store.find(id)
                .orElseThrow(
                        () -> new RefusalException(new EligibilityRefusal.NoSuchIntegration()));
    }

    /** What is in force today, by field and code. */
    public List<ProcedureVersion> inForce() {
        return catalog.snapshot().inForce(clock.today());
    }

    public Share share(SignedIn by) {
        Map<String, Integration> open = open(by);
        int integrated = 0;
        int online = 0;
        int both = 0;
        List<ProcedureVersion> inForce = inForce();
        for (ProcedureVersion version : inForce) {
            boolean there = open.containsKey(version.code());
            boolean offered = version.onlineLevel() != OnlineLevel.LEVEL_2;
            integrated += there ? 1 : 0;
            online += offered ? 1 : 0;
            both += there && offered ? 1 : 0;
        }
        return new Share(inForce.size(), integrated, online, both);
    }

    /** What has not ended, by code. */
    public Map<String, Integration> open(SignedIn by) {
        return all(by).stream()
                .filter(Integration::isOpen)
                .collect(Collectors.toMap(Integration::code, one -> one));
    }

    /**
     * Notes that a procedure is integrated; sent again under the same id it is noted once.
     *
     * @throws RefusalException with everything that is wrong; then nothing is noted
     */
    @Transactional
    public void note(Integration one, SignedIn by) {
        requireManager(by);
        List<Refusal> wrong = EligibilityRules.integration(one, clock.today());
        if (catalog.inForce(one.code(), clock.today()).isEmpty()) {
            wrong.add(new EligibilityRefusal.IntegratedUnknown(one.code()));
        }
        if (store.find(one.id()).isPresent()) {
            return;
        }
        store.open(one.code())
                .ifPresent(there ->
                        wrong.add(new EligibilityRefusal.IntegratedTwice(one.code(), there.on())));
        if (!wrong.isEmpty()) {
            throw new RefusalException(wrong);
        }
        write(one.id(), new EligibilityEvent.Integrated(one.code(), one.on(), one.link()), by);
        store.note(one, clock.instant(), by.staff());
    }

    /**
     * Says that it is no longer integrated.
     *
     * @param day the first day on which it is not
     */
    @Transactional
    public void end(UUID id, LocalDate day, SignedIn by) {
        Integration one = find(id, by);
        if (day.isAfter(clock.today())) {
            throw new RefusalException(new EligibilityRefusal.IntegrationDayAhead("ended"));
        }
        if (day.isBefore(one.on())) {
            throw new RefusalException(new EligibilityRefusal.IntegrationEndsTooEarly(one.on()));
        }
        if (!store.end(id, day)) {
            throw new RefusalException(new EligibilityRefusal.IntegrationEndedAlready());
        }
        write(id, new EligibilityEvent.IntegrationEnded(one.code(), day), by);
    }

    private void write(UUID id, EligibilityEvent event, SignedIn by) {
        journal.write(id, STREAM, List.of(event), clock.instant(), by.actor());
    }
}
