package vn.motcua.catalog.internal.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The names of units as they were or are called on a day. */
public record Units(OrganizationChart chart, LocalDate today) {

    public String name(UUID id, Frame frame) {
        return chart.lastKnown(id, today).map(unit -> name(unit, frame)).orElse("—");
    }

    private static String name(Unit unit, Frame frame) {
        return frame.either(unit.name(), unit.nameEn());
    }

    /** Every unit of the day with the agency that it belongs to, by agency. */
    public List<Option> options(Frame frame) {
        return chart.units(today).stream()
                .map(unit -> Option.of(unit.id().toString(), full(unit, frame)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private String full(Unit unit, Frame frame) {
        if (unit.kind().agency()) {
            return name(unit, frame);
        }
        return chart.agencyOf(unit.id(), today)
                .map(agency -> name(agency, frame) + " · " + name(unit, frame))
                .orElseGet(() -> name(unit, frame));
    }
}
