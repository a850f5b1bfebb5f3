package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Looks up what holds on the day of an act. All of it lies in memory; nothing here asks the
 * database.
 */
@Component
class LawBook {

    private final Catalog catalog;
    private final Organizations organizations;
    private final Calendars calendars;
    private final CodeSchemes schemes;
    private final ClockBook clock;

    LawBook(
            Catalog catalog,
            Organizations organizations,
            Calendars calendars,
            CodeSchemes schemes,
            ClockBook clock) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.calendars = calendars;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** The law for receiving: the version in force today, which that agency must offer. */
    Law forReceipt(Receive receive, LocalDate today) {
        ProcedureVersion procedure =
                catalog.inForce(receive.procedure(), today)
                        .orElseThrow(() ->
                                new RefusalException(
                                        new DossierRefusal.ProcedureUnknown(receive.procedure())));
        if (!catalog.offers(receive.agency(), procedure, today)) {
            throw new RefusalException(new DossierRefusal.AgencyMayNotReceive(procedure.code()));
        }
        return law(procedure, receive.agency(), today, today);
    }

    /**
     * The law for an act: the version that the dossier was received by, the organization of today.
     */
    Law forDossier(DossierState state, LocalDate today) {
        return law(
                catalog.version(state.version()),
                state.agency(),
                Zones.dayOf(state.receivedAt()),
                today);
    }

    private Law law(ProcedureVersion procedure, UUID agency, LocalDate received, LocalDate today) {
        Map<UUID, WorkCalendar> asked = new HashMap<>();
        Function<UUID, WorkCalendar> lookup =
                unit -> asked.computeIfAbsent(unit, u -> calendars.of(u, today));
        return new Law(
                procedure,
                catalog.process(procedure.processId()),
                chart(),
                lookup,
                calendars.of(agency, received),
                clock.on(received, procedure.field().code()),
                today);
    }

    OrganizationChart chart() {
        return organizations.chart();
    }

    /** The next code of an agency's day, by the scheme in force. */
    String code(UUID agency, LocalDate day, int serial) {
        Unit unit = chart().unit(agency, day).orElseThrow();
        return schemes.on(day).code(unit.code(), day, serial);
    }
}
