package vn.motcua.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/** Who reports to whom, and whose dossiers are whose. Pure. */
final class Localities {

    private Localities() {}

    /**
     * The receiving agencies whose dossiers a unit reports as its own: itself, the bodies below it
     * that do not report for themselves, and whatever was merged into any of them.
     */
    static Set<UUID> counted(UUID unit, OrganizationChart chart, LocalDate day) {
        Set<UUID> counted = new LinkedHashSet<>();
        for (UUID id : chart.subtree(unit, day)) {
            boolean own =
                    chart.lastKnown(id, day)
                            .filter(one -> one.kind().agency())
                            .filter(one -> reporter(id, chart, day).equals(Optional.of(unit)))
                            .isPresent();
            if (own || id.equals(unit)) {
                counted.addAll(chart.withPredecessors(id, day));
            }
        }
        return counted;
    }

    /** The unit in whose report an agency stands. */
    static Optional<UUID> reporter(UUID agency, OrganizationChart chart, LocalDate day) {
        Optional<Unit> at = chart.lastKnown(agency, day);
        while (at.isPresent() && Tier.of(at.get().kind()).isEmpty()) {
            UUID parent = at.get().parent();
            at = parent == null ? Optional.empty() : chart.lastKnown(parent, day);
        }
        return at.map(Unit::id);
    }

    static Tier tier(UUID agency, OrganizationChart chart, LocalDate day) {
        return reporter(agency, chart, day)
                .flatMap(id -> chart.lastKnown(id, day))
                .flatMap(unit -> Tier.of(unit.kind()))
                .orElseThrow();
    }

    /** Under which agency a row of an agency stands on a later day. */
    static RowKey moved(RowKey row, OrganizationChart chart, LocalDate day) {
        UUID now = chart.successorOf(UUID.fromString(row.what()), day);
        return new RowKey(tier(now, chart, day), now.toString());
    }

    /** The units that report to a unit on a day, by code. */
    static List<Unit> below(UUID unit, OrganizationChart chart, LocalDate day) {
        return chart.agencies(day).stream()
                .filter(one -> Tier.of(one.kind()).isPresent() && !one.id().equals(unit))
                .filter(one -> above(one.id(), chart, day).equals(Optional.of(unit)))
                .toList();
    }

    /** The unit that a unit reports to. */
    static Optional<UUID> above(UUID unit, OrganizationChart chart, LocalDate day) {
        return chart.superiorOf(unit, day).flatMap(one -> reporter(one.id(), chart, day));
    }
}
