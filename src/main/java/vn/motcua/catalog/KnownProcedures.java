package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.check.Startable;
import vn.motcua.organization.OrganizationChart;

/** The procedures that are published, with those that are about to be. */
final class KnownProcedures implements Startable {

    private record Known(ProcedureVersion version, @Nullable InternalProcess process) {

        List<String> started() {
            return process == null ? List.of() : process.started();
        }
    }

    private final List<Known> known;
    private final OrganizationChart chart;

    KnownProcedures(
            List<PublishedVersion> published,
            List<ProcedureDraft> drafts,
            OrganizationChart chart) {
        this.known =
                Stream.concat(
                                published.stream().map(p -> new Known(p.version(), p.process())),
                                drafts.stream().map(d -> new Known(d.version(), d.process())))
                        .toList();
        this.chart = chart;
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
        return known.stream()
                .filter(one -> one.version().code().equals(procedure))
                .anyMatch(one -> !one.started().isEmpty());
    }

    @Override
    public boolean isStarted(String procedure) {
        return known.stream().anyMatch(one -> one.started().contains(procedure));
    }

    private Stream<ProcedureVersion> versions(String procedure) {
        return known.stream()
                .map(Known::version)
                .filter(version -> version.code().equals(procedure));
    }
}
