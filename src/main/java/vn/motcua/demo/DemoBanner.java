package vn.motcua.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobQueries;
import vn.motcua.job.JobState;
import vn.motcua.kernel.Zones;
import vn.motcua.shell.Banner;
import vn.motcua.shell.FrameBanner;
import vn.motcua.shell.Wording;

/** Names the demo's own clock on every page, and how far its traffic has played. */
@Component
@OnlyInDemo
class DemoBanner implements FrameBanner {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final BusinessClock clock;
    private final JobQueries jobs;
    private volatile boolean played;

    DemoBanner(BusinessClock clock, JobQueries jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    @Override
    public Optional<Banner> of(HttpServletRequest request, Wording texts) {
        String now = WHEN.format(Zones.localTimeOf(clock.instant()));
        String banner = texts.text("demo.banner", now);
        return Optional.of(
                playing()
                        .map(p ->
                                new Banner(
                                        banner + " " + texts.text("demo.playing", p.percent()),
                                        p.percent()))
                        .orElseGet(() -> new Banner(banner, null)));
    }

    /**
     * Asked only until the traffic is done, so that a page of a finished demo costs nothing more.
     */
    private Optional<JobProgress> playing() {
        if (played) {
            return Optional.empty();
        }
        Optional<JobProgress> progress = jobs.latest(DemoTraffic.KIND);
        played = progress.filter(p -> p.state() == JobState.DONE).isPresent();
        return progress.filter(p -> !played);
    }
}
