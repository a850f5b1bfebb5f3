package vn.motcua.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.StepTime;
import vn.motcua.dossier.StepTimes;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** How dossiers flow through the steps of a procedure that an agency received. */
@Component
public class Flow {

    /** A procedure with the dossiers of it that are open, and those whose step is late. */
    public record Open(ProcedureVersion procedure, int open, int late) {}

    /** How long so many dossiers have lain; nothing is said of the clock of those that are held. */
    public record Waiting(int of, Duration half, Duration most) {}

    private final FlowStore store;
    private final StepTimes times;
    private final Catalog catalog;
    private final Calendars calendars;
    private final BusinessClock clock;
    private final BoardRules rules;
    private final Organizations organizations;

    Flow(
            FlowStore store,
            StepTimes times,
            Catalog catalog,
            Calendars calendars,
            BusinessClock clock,
            BoardRules rules,
            Organizations organizations) {
        this.store = store;
        this.times = times;
        this.catalog = catalog;
        this.calendars = calendars;
        this.clock = clock;
        this.rules = rules;
        this.organizations = organizations;
    }

    private List<UUID> units() {
        return organizations.chart().units(clock.today()).stream().map(Unit::id).toList();
    }

    /** Procedures with open dossiers at an agency, those with most first. */
    public List<Open> procedures(UUID agency, Collection<UUID> versions) {
        Map<String, Open> sums = new LinkedHashMap<>();
        for (FlowStore.Open one : store.open(agency, units(), versions, clock.instant())) {
            ProcedureVersion version = catalog.version(one.version());
            sums.merge(
                    version.code(),
                    new Open(version, one.open(), one.late()),
                    (a, b) -> new Open(b.procedure(), a.open() + b.open(), a.late() + b.late()));
        }
        return sums.values().stream()
                .sorted(
                        Comparator.comparing(Open::open)
                                .reversed()
                                .thenComparing(one -> one.procedure().code()))
                .toList();
    }

    /** Every dossier of a procedure that lies at a step now; those that lie longest come first. */
    public List<OpenStep> now(UUID agency, String procedure) {
        Instant now = clock.instant();
        Map<UUID, WorkCalendar> asked = new HashMap<>();
        List<UUID> versions =
                catalog.snapshot().history(procedure).stream().map(ProcedureVersion::id).toList();
        return store.now(agency, units(), versions).stream()
                .map(row ->
                        step(
                                row,
                                now,
                                asked.computeIfAbsent(
                                        row.unit(), unit -> calendars.of(unit, clock.today()))))
                .toList();
    }

    private OpenStep step(FlowStore.Row row, Instant now, WorkCalendar calendar) {
        UUID process = row.process();
        return new OpenStep(
                row.dossier(),
                row.code(),
                row.version(),
                process == null ? catalog.version(row.version()).processId() : process,
                row.step(),
                row.unit(),
                row.post(),
                row.assignee(),
                row.openedAt(),
                row.due(),
                calendar.workingTime(row.openedAt(), now),
                !row.held() && row.due().isBefore(now),
                row.held());
    }

    /** How long the last dossiers lay at each step. */
    public List<StepTime> past(UUID agency, String procedure) {
        return times.lately(agency, procedure, rules.stepTimeDossiers(clock.today()));
    }

    /** Fewer stays say nothing of a step. */
    public int least() {
        return rules.stepTimeLeast(clock.today());
    }

    /** Of those that are not held. */
    public static Waiting waiting(List<OpenStep> at) {
        List<Duration> sorted =
                at.stream().filter(one -> !one.held()).map(OpenStep::work).sorted().toList();
        return new Waiting(sorted.size(), StepTime.share(sorted, 50), StepTime.share(sorted, 90));
    }
}
