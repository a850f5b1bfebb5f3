package vn.motcua.eform;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/**
 * What is offered for an address on a day: the places of this locality; any other may be typed.
 *
 * @param tiered whether addresses still have a district
 */
public record Places(
        List<String> provinces, List<String> districts, List<String> communes, boolean tiered) {

    /** From this day on there are provinces and communes, and no district between them. */
    static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private static final String COMMITTEE = "Ủy ban nhân dân ";

    static Places of(OrganizationChart chart, LocalDate day) {
        boolean tiered = day.isBefore(TWO_TIERS);
        return new Places(
                names(chart, day, UnitKind.PROVINCE),
                tiered ? names(chart, day, UnitKind.DISTRICT) : List.of(),
                names(chart, day, UnitKind.COMMUNE),
                tiered);
    }

    private static List<String> names(OrganizationChart chart, LocalDate day, UnitKind kind) {
        return chart.units(day).stream()
                .filter(unit -> unit.kind() == kind)
                .map(Unit::name)
                .map(name -> name.startsWith(COMMITTEE) ? name.substring(COMMITTEE.length()) : name)
                .map(name ->
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1))
                .distinct()
                .toList();
    }
}
