package vn.motcua.catalog.discrepancy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalog.CatalogSnapshot;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.shell.Frame;

/** Names of procedures, fields and people, as the viewer reads them. */
record Names(CatalogSnapshot catalog, OrganizationChart chart, LocalDate today) {

    /** In English only where the local catalogue has it in English. */
    String procedure(String code, String otherwise, Frame frame) {
        return known(code)
                .filter(version -> frame.english())
                .map(version -> frame.either(version.name(), version.nameEn()))
                .orElse(otherwise);
    }

    String field(String code, String otherwise, Frame frame) {
        return known(code)
                .filter(version -> frame.english())
                .map(version -> frame.either(version.field().name(), version.field().nameEn()))
                .orElse(otherwise);
    }

    private Optional<ProcedureVersion> known(String code) {
        List<ProcedureVersion> history = catalog.history(code);
        return history.isEmpty()
                ? Optional.empty()
                : catalog.inForce(code, today).or(() -> Optional.of(history.getLast()));
    }

    String person(UUID staff) {
        return chart.staff(staff).map(Staff::name).orElse("");
    }
}
