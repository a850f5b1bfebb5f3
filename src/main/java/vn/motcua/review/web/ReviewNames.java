package vn.motcua.review.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/** The names of units as they were or are called on a day. */
public record ReviewNames(OrganizationChart chart, LocalDate today) {

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }

    /** Those below a unit and itself, by name. */
    public List<Option> options(UUID top, Frame frame) {
        return chart.subtree(top, today).stream()
                .flatMap(id -> chart.unit(id, today).stream())
                .map(unit -> Option.of(unit.id().toString(), full(unit, frame)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private String full(Unit unit, Frame frame) {
        String name = frame.either(unit.name(), unit.nameEn());
        return unit.kind().agency()
                ? name
                : chart.agencyOf(unit.id(), today)
                        .map(agency -> frame.either(agency.name(), agency.nameEn()) + " · " + name)
                        .orElse(name);
    }
}
