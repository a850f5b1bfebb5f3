package vn.motcua.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** Names of units and people as pages of opinions show them. */
public record OpinionNames(OrganizationChart chart, LocalDate today) {

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    /** In Vietnamese, as papers have it. */
    String unit(UUID id) {
        return chart.lastKnown(id, today).map(Unit::name).orElse("—");
    }

    public String person(UUID id) {
        return chart.staff(id).map(Staff::name).orElse("—");
    }

    List<Option> options(List<Unit> units, Frame frame) {
        return units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit(unit.id(), frame)))
                .toList();
    }
}
