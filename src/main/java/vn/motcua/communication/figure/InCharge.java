package vn.motcua.communication.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.communication.CommunicationLimits;
import vn.motcua.measure.indicator.Asked;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Who the plan names for communication: units at the end of a period, within what is asked. */
record InCharge(OrganizationChart chart, CommunicationLimits limits, Asked asked) {

    /** Those of rows VI.1 and VI.2: departments of culture and media of a district, communes. */
    List<Unit> units() {
        List<String> functions = limits.chargedFunctions(asked.to());
        return units(unit ->
                unit.kind() == UnitKind.COMMUNE
                        || isDepartment(unit) && functions.contains(unit.function()));
    }

    /** Those of row PL2-8: every department of a district, communes. */
    List<Unit> leading() {
        return units(unit -> unit.kind() == UnitKind.COMMUNE || isDepartment(unit));
    }

    /** Agencies that have a site. */
    List<Unit> sites() {
        return units(unit -> unit.kind() == UnitKind.COMMUNE || unit.kind() == UnitKind.DISTRICT);
    }

    /** Where people work whom row PL2-8 wants trained: departments of a district, desks. */
    List<Unit> taught() {
        return units(unit -> isDepartment(unit) || unit.kind() == UnitKind.ONE_STOP);
    }

    private List<Unit> units(Predicate<Unit> wanted) {
        return chart.units(asked.to()).stream()
                .filter(wanted)
                .filter(unit -> asked.agencies().contains(agency(unit)))
                .toList();
    }

    private boolean isDepartment(Unit unit) {
        return unit.kind() == UnitKind.DEPARTMENT
                && chart.agencyOf(unit.id(), asked.to())
                        .filter(agency -> agency.kind() == UnitKind.DISTRICT)
                        .isPresent();
    }

    UUID agency(Unit unit) {
        LocalDate to = asked.to();
        return chart.agencyOf(unit.id(), to).map(Unit::id).orElse(unit.id());
    }

    /** Whether what a unit made is this one's: what a part of a commune made is the commune's. */
    static boolean isOf(Unit unit, UUID maker, UUID agency) {
        return unit.id().equals(maker)
                || unit.kind() == UnitKind.COMMUNE && unit.id().equals(agency);
    }
}
