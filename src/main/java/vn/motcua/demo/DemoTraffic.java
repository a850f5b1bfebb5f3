package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalog.Catalog;
import vn.motcua.job.JobOrder;
import vn.motcua.job.JobRun;
import vn.motcua.job.Jobs;
import vn.motcua.job.LongJob;
import vn.motcua.job.RecurringJob;
import vn.motcua.journal.Seals;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Plays three months at every door, with petitions, and the last days of the queues before them.
 * Each agency's dossiers are received in the order in which they came, so the codes are the same at
 * every play; agencies play side by side.
 */
@Component
@OnlyInDemo
class DemoTraffic implements LongJob {

    static final String KIND = "demo-traffic";

    /** The story ends just before the demo's own clock begins. */
    static final Instant END = Zones.instantOf(LocalDateTime.of(2022, 5, 31, 7, 59));

    private static final Logger LOG = LoggerFactory.getLogger(DemoTraffic.class);
    private static final int THREADS = 4;
    private static final YearMonth APRIL = YearMonth.of(2022, 4);
    private static final int MORE = 50;
    private static final Set<String> DAILY = Set.of("measure-alerts", "score-evaluation");

    private final DossierPlayer player;
    private final DemoQueue queue;
    private final DemoPlan plans;
    private final List<DemoPart> parts;
    private final Organizations organizations;
    private final Catalog catalog;
    private final Calendars calendars;
    private final Seals seals;
    private final ObjectProvider<RecurringJob> jobs;
    private final Jobs starting;
    private final long seed;
    private final int count;
    private final AtomicInteger stopped = new AtomicInteger();

    DemoTraffic(
            DossierPlayer player,
            DemoQueue queue,
            DemoPlan plans,
            List<DemoPart> parts,
            Organizations organizations,
            Catalog catalog,
            Calendars calendars,
            Seals seals,
            ObjectProvider<RecurringJob> jobs,
            Jobs starting,
            @Value("${motcua.demo-seed:2022}") long seed,
            @Value("${motcua.demo-dossiers:1080}") int count) {
        this.player = player;
        this.queue = queue;
        this.plans = plans;
        this.parts = List.copyOf(parts);
        this.organizations = organizations;
        this.catalog = catalog;
        this.calendars = calendars;
        this.seals = seals;
        this.jobs = jobs;
        this.starting = starting;
        this.seed = seed;
        this.count = count;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /**
     * @param argument kind of the job that follows; blank for none
     */
    @Override
    public void run(JobRun run, String argument) {
        long begun = System.nanoTime();
        Map<UUID, List<PlannedDossier>> doors = new LinkedHashMap<>();
        for (PlannedDossier planned : plan().dossiers(count)) {
            doors.computeIfAbsent(planned.receive().agency(), a -> new ArrayList<>()).add(planned);
        }
        run.total(count);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> played =
                    doors.values().stream()
                            .<Future<?>>map(door -> threads.submit(() -> play(door, run)))
                            .toList();
            queue.play(seed, END);
            plans.comeOn();
            parts.stream().filter(part -> !part.needsDossiers()).forEach(DemoPart::play);
            for (Future<?> one : played) {
                one.get();
            }
            parts.stream().filter(DemoPart::needsDossiers).forEach(DemoPart::play);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demo's traffic stopped", e.getCause());
        }
        seals.seal();
        beginTheDay();
        if (!argument.isEmpty()) {
            starting.start(new JobOrder(argument, "demo.reports", "", null));
        }
        LOG.info(
                "Demo: {} dossiers played, {} of them refused on the way, in {} s",
                count,
                stopped,
                (System.nanoTime() - begun) / 1_000_000_000);
    }

    /** What every day does by itself, so that a newcomer need not wait for it. */
    private void beginTheDay() {
        jobs.stream().filter(job -> DAILY.contains(job.name())).forEach(RecurringJob::run);
    }

    private void play(List<PlannedDossier> door, JobRun run) {
        for (PlannedDossier planned : door) {
            try {
                player.play(planned, seed, END);
            } catch (RefusalException refused) {
                // The dossier stays where it is, as an unfinished one may; the story goes on.
                LOG.warn("Demo: dossier {} stops: {}", planned.number(), refused.getMessage());
                stopped.incrementAndGet();
            }
            run.advance(1);
        }
    }

    /** One more of April, which is entered after all others. */
    PlannedDossier late() {
        return plan().dossiers(count + MORE).stream()
                .filter(one -> one.number() >= count)
                .filter(one -> YearMonth.from(Zones.dayOf(one.receivedAt())).equals(APRIL))
                .findFirst()
                .orElseThrow();
    }

    /** How many dossiers went no further because an act was refused; none should. */
    int stopped() {
        return stopped.get();
    }

    TrafficPlan plan() {
        OrganizationChart chart = organizations.chart();
        Unit district = chart.byKey("dt", TrafficPlan.FIRST).orElseThrow();
        return new TrafficPlan(
                seed,
                chart,
                catalog.snapshot(),
                calendars.of(district.id(), TrafficPlan.FIRST),
                People.read());
    }
}
