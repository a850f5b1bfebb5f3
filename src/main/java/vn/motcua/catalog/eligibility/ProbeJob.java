package vn.motcua.catalog.eligibility;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;
import vn.motcua.journal.Actor;
import vn.motcua.journal.Journal;

/**
 * Asks for every entrance, one after the other, as a long job. Run again after a crash it goes on
 * with those that were not asked for.
 */
@Component
class ProbeJob implements LongJob {

    static final String KIND = "catalog-probe";
    private static final String STREAM = "entrance-probe";

    private final Probes probes;
    private final ProbeStore store;
    private final Journal journal;
    private final BusinessClock clock;
    private final Environment environment;
    private final TransactionTemplate transaction;

    ProbeJob(
            Probes probes,
            ProbeStore store,
            Journal journal,
            BusinessClock clock,
            Environment environment,
            TransactionTemplate transaction) {
        this.probes = probes;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.environment = environment;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        UUID id = UUID.fromString(argument);
        List<ProcedureVersion> online = probes.online();
        Set<String> asked = store.asked(id);
        run.total(online.size());
        run.advance(asked.size());
        try (Prober prober = new Prober(address())) {
            for (ProcedureVersion version : online) {
                if (!asked.contains(version.code())) {
                    store.note(
                            id, prober.ask(version.code(), version.onlineLevel(), clock.instant()));
                    run.advance(1);
                }
            }
        }
        transaction.executeWithoutResult(status -> end(id));
    }

    /** Where the program is to be asked: as it is set, or else where it listens itself. */
    private URI address() {
        String set = environment.getProperty("motcua.probe.address", "");
        return URI.create(
                set.isBlank()
                        ? "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080")
                        : set);
    }

    private void end(UUID run) {
        if (!store.end(run, clock.instant())) {
            return;
        }
        List<ProbeResult> results = store.results(run);
        journal.write(
                run,
                STREAM,
                List.of(
                        new EligibilityEvent.Probed(
                                results.size(),
                                results.stream()
                                        .filter(result -> !result.isOpen())
                                        .map(ProbeResult::code)
                                        .toList())),
                clock.instant(),
                Actor.SYSTEM);
    }
}
