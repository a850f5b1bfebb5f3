package vn.motcua.payment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.payment.cashless.OutsideEntry;
import vn.motcua.shell.Frame;

/** For everybody: services outside the administration that are paid without cash. */
public record OpenOutsidePage(List<OutsideEntry> all, OrganizationChart chart, LocalDate today) {

    public OpenOutsidePage {
        all = List.copyOf(all);
    }

    public String area(UUID id, Frame frame) {
        return chart.lastKnown(id, today)
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .orElse("—");
    }
}
