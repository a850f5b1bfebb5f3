package vn.motcua.report;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.measure.AsKnown;
import vn.motcua.organization.OrganizationChart;

/**
 * What figures are asked for: of a unit's own work, of a period, by what was known at a moment.
 *
 * @param rows what a row of the form stands for
 * @param counted the agencies whose work is the unit's own: itself, those below it that do not
 *     report for themselves, and whatever was merged into any of them
 * @param known what was recorded later does not count
 * @param at when it is asked: what officers explained later does not count
 */
public record Question(
        Template.Rows rows,
        UUID unit,
        Set<UUID> counted,
        Period period,
        AsKnown known,
        Instant at,
        OrganizationChart chart,
        CatalogSnapshot catalog) {

    public Question {
        counted = Set.copyOf(counted);
    }

    Question by(Template.Rows other) {
        return new Question(other, unit, counted, period, known, at, chart, catalog);
    }
}
