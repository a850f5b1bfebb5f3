package vn.motcua.letter.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.shell.Frame;

/** Names of units as pages of letters show them. */
public record DirectiveNames(OrganizationChart chart, LocalDate today) {

    public String unit(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }
}
