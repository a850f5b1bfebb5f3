package vn.motcua.communication.link;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.job.JobRun;
import vn.motcua.job.LongJob;

/** Asks for every address that products and news name, one after the other, as a long job. */
@Component
class LinkJob implements LongJob {

    static final String KIND = "communication-links";

    private final Links links;
    private final BusinessClock clock;
    private final Environment environment;

    LinkJob(Links links, BusinessClock clock, Environment environment) {
        this.links = links;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run, String argument) {
        List<String> all = links.addresses();
        run.total(all.size());
        boolean within =
                environment.getProperty("motcua.links.private", Boolean.class, Boolean.FALSE);
        try (LinkProber prober = new LinkProber(own(), within)) {
            for (String address : all) {
                LinkProber.Answer answer = prober.ask(address);
                Instant at = clock.instant();
                links.note(address, answer.outcome(), answer.status(), at);
                run.advance(1);
            }
        }
    }

    /** Where the program is to be asked: as it is set, or else where it listens itself. */
    private URI own() {
        String set = environment.getProperty("motcua.probe.address", "");
        return URI.create(
                set.isBlank()
                        ? "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080")
                        : set);
    }
}
