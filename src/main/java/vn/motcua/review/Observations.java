package vn.motcua.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.StepTime;
import vn.motcua.dossier.StepTimes;
import vn.motcua.measure.AsKnown;
import vn.motcua.measure.Counted;
import vn.motcua.measure.Measures;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Reads what dossiers of a procedure really took where it is received. */
@Component
public class Observations {

    private final StepTimes times;
    private final Measures measures;
    private final Catalog catalog;
    private final Organizations organizations;
    private final ReviewLimits limits;
    private final BusinessClock clock;

    Observations(
            StepTimes times,
            Measures measures,
            Catalog catalog,
            Organizations organizations,
            ReviewLimits limits,
            BusinessClock clock) {
        this.times = times;
        this.measures = measures;
        this.catalog = catalog;
        this.organizations = organizations;
        this.limits = limits;
        this.clock = clock;
    }

    /** At the agency of a unit that reviews; at all below it where it is the district. */
    public Observed of(String procedure, UUID unit) {
        LocalDate today = clock.today();
        OrganizationChart chart = organizations.chart();
        UUID agency = chart.agencyOf(unit, today).map(Unit::id).orElse(unit);
        Set<UUID> below =
                chart.subtree(agency, today).stream()
                        .filter(id ->
                                chart.unit(id, today).filter(u -> u.kind().agency()).isPresent())
                        .collect(Collectors.toSet());
        return of(procedure, below);
    }

    /** At all of these agencies together. */
    public Observed of(String procedure, Set<UUID> agencies) {
        LocalDate today = clock.today();
        CatalogSnapshot snapshot = catalog.snapshot();
        Set<UUID> versions =
                snapshot.history(procedure).stream()
                        .map(ProcedureVersion::id)
                        .collect(Collectors.toSet());
        Map<UUID, Duration> took = new HashMap<>();
        Map<String, List<Duration>> stays = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (UUID agency : offering(procedure, agencies, today)) {
            for (StepTime step : times.lately(agency, procedure, limits.lookedAt(today))) {
                names.computeIfAbsent(step.step(), id -> name(snapshot, step));
                for (StepTime.Stay stay : step.stays()) {
                    took.merge(stay.dossier(), stay.work(), Duration::plus);
                    stays.computeIfAbsent(step.step(), id -> new ArrayList<>()).add(stay.work());
                }
            }
        }
        return new Observed(
                took.values().stream().sorted().toList(),
                steps(stays, names),
                received(agencies, versions, today));
    }

    private List<UUID> offering(String procedure, Set<UUID> agencies, LocalDate today) {
        OrganizationChart chart = organizations.chart();
        return agencies.stream()
                .filter(agency ->
                        catalog.snapshot().offeredBy(agency, chart, today).stream()
                                .anyMatch(one -> one.code().equals(procedure)))
                .sorted()
                .toList();
    }

    private static String name(CatalogSnapshot snapshot, StepTime step) {
        return snapshot.process(step.process()).steps().stream()
                .filter(one -> one.id().equals(step.step()))
                .map(one -> one.name())
                .findFirst()
                .orElse(step.step());
    }

    private static List<Observed.Step> steps(
            Map<String, List<Duration>> stays, Map<String, String> names) {
        List<Observed.Step> steps = new ArrayList<>();
        stays.forEach((id, all) -> {
            List<Duration> sorted = all.stream().sorted().toList();
            steps.add(
                    new Observed.Step(
                            id,
                            Optional.ofNullable(names.get(id)).orElse(id),
                            sorted.size(),
                            StepTime.share(sorted, 50),
                            StepTime.share(sorted, 90)));
        });
        return steps;
    }

    private long received(Set<UUID> agencies, Set<UUID> versions, LocalDate today) {
        return measures
                .flows(agencies, today.minusYears(1).plusDays(1), today, AsKnown.NOW)
                .stream()
                .filter(one -> one.counted() == Counted.RECEIVED)
                .filter(one -> versions.contains(one.version()))
                .mapToLong(one -> one.n())
                .sum();
    }
}
