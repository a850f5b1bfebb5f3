package vn.motcua.report;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.OrganizationChart;

/**
 * What figures are asked for: of a unit's own dossiers, of a period, by what was known at a moment.
 *
 * @param counted the receiving agencies whose dossiers are the unit's own
 * @param at when it is asked: what officers explained later does not count
 */
record Question(
        UUID unit,
        Set<UUID> counted,
        Period period,
        AsKnown known,
        Instant at,
        OrganizationChart chart,
        CatalogSnapshot catalog) {

    Question {
        counted = Set.copyOf(counted);
    }
}
