package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.check.Startable;
import vn.motcua.organization.OrganizationChart;

/** The procedures that are published, with those that are about to be. */
final class KnownProcedures implements Startable {

    private final Map<String, List<ProcedureVersion>> versions = new HashMap<>();
    private final Set<String> starting = new HashSet<>();
    private final Set<String> started = new HashSet<>();
    private final OrganizationChart chart;

    KnownProcedures(
            List<PublishedVersion> published,
            List<ProcedureDraft> drafts,
            OrganizationChart chart) {
        published.forEach(one -> add(one.version(), one.process()));
        drafts.forEach(one -> add(one.version(), one.process()));
        this.chart = chart;
    }

    private void add(ProcedureVersion version, @Nullable InternalProcess process) {
        versions.computeIfAbsent(version.code(), code -> new ArrayList<>()).add(version);
        if (process != null && !process.started().isEmpty()) {
            starting.add(version.code());
            started.addAll(process.started());
        }
    }

    @Override
    public boolean isInForce(String procedure, LocalDate on) {
        return versions(procedure).anyMatch(version -> version.isInForce(on));
    }

    @Override
    public boolean isOffered(String procedure, UUID agency, LocalDate on) {
        return versions(procedure)
                .anyMatch(v -> v.isInForce(on) && Agencies.offers(v, agency, chart, on));
    }

    @Override
    public boolean startsOthers(String procedure) {
        return starting.contains(procedure);
    }

    @Override
    public boolean isStarted(String procedure) {
        return started.contains(procedure);
    }

    private Stream<ProcedureVersion> versions(String procedure) {
        return versions.getOrDefault(procedure, List.of()).stream();
    }
}
