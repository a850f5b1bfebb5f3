package vn.motcua.initiative;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.dossier.ProcedureTimes;
import vn.motcua.dossier.StepTime;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * What initiatives changed, off the dossiers themselves: those that had their result in the days
 * before an agency began to apply one, against those received and resolved since.
 */
@Component
public class Effects {

    private final ProcedureTimes times;
    private final InitiativeLimits limits;
    private final Organizations organizations;
    private final BusinessClock clock;

    Effects(
            ProcedureTimes times,
            InitiativeLimits limits,
            Organizations organizations,
            BusinessClock clock) {
        this.times = times;
        this.limits = limits;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** For each of its procedures; none while nobody applies it. */
    public List<Effect> of(Initiative initiative) {
        Map<UUID, LocalDate> since = since(initiative.applications());
        return since.isEmpty()
                ? List.of()
                : initiative.proposal().procedures().stream()
                        .map(procedure -> of(procedure, since))
                        .toList();
    }

    /** How many days before and after are looked at. */
    public int window(Initiative initiative) {
        return limits.effectWindow(
                initiative.applications().stream()
                        .map(Application::from)
                        .findFirst()
                        .orElse(clock.today()));
    }

    /** A unit's dossiers are those that its agency receives; the first day of an agency counts. */
    private Map<UUID, LocalDate> since(List<Application> applications) {
        OrganizationChart chart = organizations.chart();
        Map<UUID, LocalDate> since = new HashMap<>();
        for (Application one : applications) {
            UUID agency = chart.agencyOf(one.unit(), one.from()).map(Unit::id).orElse(one.unit());
            since.merge(agency, one.from(), (a, b) -> a.isBefore(b) ? a : b);
        }
        return since;
    }

    private Effect of(String procedure, Map<UUID, LocalDate> begun) {
        LocalDate today = clock.today();
        List<Duration> before = new ArrayList<>();
        List<Duration> after = new ArrayList<>();
        long open = 0;
        int least = 0;
        boolean cut = false;
        for (Map.Entry<UUID, LocalDate> one : begun.entrySet()) {
            LocalDate day = one.getValue();
            int window = limits.effectWindow(day);
            least = Math.max(least, limits.effectLeast(day));
            LocalDate first = day.minusDays(window);
            LocalDate last = day.plusDays(window);
            LocalDate to = last.isBefore(today) ? last : today;
            List<Duration> earlier =
                    times.took(one.getKey(), procedure, first, day.minusDays(1), LocalDate.EPOCH);
            List<Duration> since = times.took(one.getKey(), procedure, day, to, day);
            before.addAll(earlier);
            after.addAll(since);
            cut |= Math.max(earlier.size(), since.size()) >= ProcedureTimes.MOST;
            open += times.open(one.getKey(), procedure, day, to);
        }
        return new Effect(procedure, side(before), side(after), open, least, cut);
    }

    private static Effect.Side side(List<Duration> all) {
        if (all.isEmpty()) {
            return new Effect.Side(0, Duration.ZERO, Duration.ZERO);
        }
        List<Duration> sorted = all.stream().sorted().toList();
        return new Effect.Side(
                sorted.size(), StepTime.share(sorted, 50), StepTime.share(sorted, 90));
    }
}
