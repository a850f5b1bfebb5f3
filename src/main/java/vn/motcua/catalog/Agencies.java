package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Which agencies offer a procedure on a day. */
final class Agencies {

    private Agencies() {}

    static List<Unit> offering(UsedBy usedBy, OrganizationChart chart, LocalDate on) {
        return switch (usedBy.reach()) {
            case ALL_COMMUNES -> ofKind(UnitKind.COMMUNE, chart, on);
            case DISTRICT -> ofKind(UnitKind.DISTRICT, chart, on);
            case LISTED ->
                    usedBy.unitIds().stream()
                            .map(id -> chart.successorOf(id, on))
                            .distinct()
                            .flatMap(id -> chart.unit(id, on).stream())
                            .toList();
        };
    }

    /** Those that are listed but do not exist on the day, nor anything in their stead. */
    static List<String> unknown(UsedBy usedBy, OrganizationChart chart, LocalDate on) {
        return usedBy.unitKeys().stream()
                .filter(key -> chart.unit(chart.successorOf(UsedBy.id(key), on), on).isEmpty())
                .toList();
    }

    static boolean offers(
            ProcedureVersion version, UUID agency, OrganizationChart chart, LocalDate on) {
        Optional<Unit> unit = chart.unit(agency, on);
        return switch (version.usedBy().reach()) {
            case ALL_COMMUNES -> unit.filter(one -> one.kind() == UnitKind.COMMUNE).isPresent();
            case DISTRICT -> unit.filter(one -> one.kind() == UnitKind.DISTRICT).isPresent();
            case LISTED ->
                    unit.isPresent()
                            && version.usedBy().unitIds().stream()
                                    .map(id -> chart.successorOf(id, on))
                                    .anyMatch(agency::equals);
        };
    }

    private static List<Unit> ofKind(UnitKind kind, OrganizationChart chart, LocalDate on) {
        return chart.units(on).stream().filter(unit -> unit.kind() == kind).toList();
    }
}
