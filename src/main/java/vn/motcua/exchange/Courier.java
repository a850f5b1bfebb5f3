package vn.motcua.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.exchange.portal.Portal;
import vn.motcua.exchange.portal.PortalException;
import vn.motcua.exchange.portal.Portals;
import vn.motcua.job.JobSchedule;
import vn.motcua.job.RecurringJob;
import vn.motcua.kernel.Zones;

/**
 * Carries to the portal what waits, on one node at a time. What came of it is kept after each
 * round, so that a program that is killed says at most one round twice; the portal's own keys (the
 * dossier's code, a step's moment) make that do no harm.
 */
@Component
class Courier implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int ROUNDS = 200;
    private static final int SAID = 500;

    private final Portals portals;
    private final DueStore store;
    private final FactsStore facts;
    private final Wording wording;
    private final Fields fields;
    private final ExchangeParameters parameters;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    Courier(
            Portals portals,
            DueStore store,
            FactsStore facts,
            Wording wording,
            Fields fields,
            ExchangeParameters parameters,
            TransactionTemplate transaction,
            Clock clock) {
        this.portals = portals;
        this.store = store;
        this.facts = facts;
        this.wording = wording;
        this.fields = fields;
        this.parameters = parameters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exchange-courier";
    }

    @Override
    public JobSchedule schedule() {
        return JobSchedule.every(PAUSE);
    }

    @Override
    public void run() {
        for (int i = 0; i < ROUNDS && carry(clock.instant()) > 0; i++) {
            // On as long as there is something.
        }
    }

    /** One round; how many messages were delivered. Nothing where it is not time to try. */
    int carry(Instant now) {
        Portal portal = portals.find().orElse(null);
        if (portal == null) {
            return 0;
        }
        LinkState link = store.link();
        if (link.nextTry() != null && link.nextTry().isAfter(now)) {
            return 0;
        }
        LocalDate today = Zones.dayOf(now);
        List<Due> due =
                store.due(
                        now,
                        link.downSince() == null ? parameters.number("dossiers-a-round", today) : 1,
                        parameters.number("messages-a-round", today));
        return due.isEmpty() ? 0 : carry(portal, due, link, now);
    }

    private int carry(Portal portal, List<Due> due, LinkState link, Instant now) {
        Map<UUID, Facts> known = facts.of(due.stream().map(Due::dossier).toList());
        List<Going> going = new ArrayList<>(due.size());
        for (Due one : due) {
            Facts of = known.get(one.dossier());
            Going on = new Going(one, of == null ? Facts.gone(one) : of);
            if (of == null) {
                on.fail(new Failure(Failure.Reason.GONE, "", ""));
            }
            going.add(on);
        }
        LocalDate today = Zones.dayOf(now);
        Round round = new Round(portal, wording, fields, parameters, today, going);
        try {
            boolean more = true;
            while (more) {
                more = round.wave();
            }
            finish(going, now, link.tries() > 0 || isOld(link, now));
        } catch (PortalException silent) {
            going.forEach(one -> one.cutOff = one.failure == null);
            finish(going, now, false);
            down(link, silent, now, today);
        }
        return going.stream().mapToInt(one -> one.delivered.size()).sum();
    }

    /** The moment of the last success need not be written at every round. */
    private static boolean isOld(LinkState link, Instant now) {
        return link.lastSuccess() == null
                || link.lastSuccess().isBefore(now.minus(PAUSE.multipliedBy(2)));
    }

    private void down(LinkState link, PortalException silent, Instant now, LocalDate today) {
        Duration pause =
                Backoff.after(
                        link.tries() + 1,
                        parameters.seconds("down-first-seconds", today),
                        parameters.seconds("down-most-seconds", today),
                        chance);
        String said = String.valueOf(silent.getMessage());
        LOG.warn("The national portal cannot be reached; next try in {}: {}", pause, said);
        store.down(now, now.plus(pause), said.length() > SAID ? said.substring(0, SAID) : said);
    }

    private void finish(List<Going> going, Instant now, boolean up) {
        List<DueStore.Outcome> outcomes = going.stream().map(one -> outcome(one, now)).toList();
        transaction.executeWithoutResult(_ -> {
            store.write(outcomes, now);
            if (up) {
                store.up(now);
            }
        });
    }

    private DueStore.Outcome outcome(Going one, Instant now) {
        LocalDate today = Zones.dayOf(now);
        int before = one.delivered.isEmpty() ? one.due.tries() : 0;
        Failure failure = one.failure;
        if (failure == null) {
            return new DueStore.Outcome(
                    one, false, one.cutOff ? before : 0, one.cutOff ? now : null);
        }
        int tries = before + 1;
        boolean dead = !failure.mayPass() || tries >= parameters.number("refused-tries", today);
        Instant next =
                dead
                        ? null
                        : now.plus(
                                Backoff.after(
                                        tries,
                                        parameters.seconds("pause-first-seconds", today),
                                        parameters.seconds("pause-most-seconds", today),
                                        chance));
        return new DueStore.Outcome(one, dead, tries, next);
    }
}
