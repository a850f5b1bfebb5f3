package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.document.Letterhead;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** Names as the papers of one dossier write them, on the day of the act they tell of. */
public record PaperHead(OrganizationChart chart, UUID agency) {

    public Letterhead letterhead(LocalDate on) {
        String agencyName = unit(agency, on, true);
        return new Letterhead(agencyName, desk(on), Letterhead.place(agencyName));
    }

    /** The one-stop desk of the agency; the agency itself where it has none. */
    String desk(LocalDate on) {
        return chart.child(agency, "onestop", on)
                .map(Unit::name)
                .orElseGet(() -> unit(agency, on, false));
    }

    String unit(UUID id, LocalDate on) {
        return unit(id, on, false);
    }

    private String unit(UUID id, LocalDate on, boolean brief) {
        return chart.lastKnown(id, on).map(u -> brief ? u.shortName() : u.name()).orElse("");
    }

    String person(UUID staff) {
        return chart.staff(staff).map(Staff::name).orElse("");
    }
}
