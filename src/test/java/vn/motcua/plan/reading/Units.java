package vn.motcua.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Unit;

/** The units of the demo locality. */
final class Units {

    private static final OrganizationChart CHART = chart();

    private Units() {}

    static AgencyMatcher matcher(String agency, LocalDate on) {
        return new AgencyMatcher(CHART, on, CHART.byKey(agency, on).orElseThrow());
    }

    static UUID id(String key) {
        return Unit.idOf(key);
    }

    private static OrganizationChart chart() {
        try (InputStream in = Units.class.getResourceAsStream("/demo/organization.yaml")) {
            OrganizationFile file =
                    OrganizationFile.parse(
                            new String(
                                    Objects.requireNonNull(in).readAllBytes(),
                                    StandardCharsets.UTF_8));
            return OrganizationChart.of(file.units(), List.of(), List.of(), List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
