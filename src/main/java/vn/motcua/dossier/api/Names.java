package vn.motcua.dossier.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/** Names of units and people as they are on a day. */
record Names(OrganizationChart chart, LocalDate on) {

    @Schema(description = "A unit of the organization.")
    record UnitName(
            UUID id,
            @Schema(description = "Identification code (mã định danh).", example = "000.05.90.H27")
                    String code,
            String name,
            String nameEn) {}

    @Schema(description = "A member of staff.")
    record StaffName(UUID id, String name) {}

    UnitName unit(UUID id) {
        return chart.lastKnown(id, on)
                .map(Names::named)
                .orElseGet(() -> new UnitName(id, "", "", ""));
    }

    private static UnitName named(Unit unit) {
        return new UnitName(unit.id(), unit.code(), unit.name(), unit.nameEn());
    }

    @Nullable StaffName staff(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        String name = chart.staff(id).map(s -> s.name()).orElse("");
        return new StaffName(id, name);
    }
}
