package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DeskProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.law.DatedRows;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/**
 * Looks up what holds on the day of an act. All of it lies in memory; nothing here asks the
 * database.
 */
@Component
class LawBook {

    private static final int DAYS_AND_FIELDS = 2_000;

    private record Key(LocalDate day, String field) {}

    private record Dated(ClockRules clocks, IntakeRules intake, Period kept) {}

    /** The law folder does not change while the program runs. */
    private final Cache<Key, Dated> read =
            Caffeine.newBuilder().maximumSize(DAYS_AND_FIELDS).build();

    private final Catalog catalog;
    private final Organizations organizations;
    private final Calendars calendars;
    private final CodeSchemes schemes;
    private final DatedRows rules;
    private final CertificationBooks books;
    private final Competence competence;

    LawBook(
            Catalog catalog,
            Organizations organizations,
            Calendars calendars,
            CodeSchemes schemes,
            DatedRows rules,
            CertificationBooks books,
            Competence competence) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.calendars = calendars;
        this.schemes = schemes;
        this.rules = rules;
        this.books = books;
        this.competence = competence;
    }

    /** The law for receiving: the version in force today, which that agency must offer. */
    Law forReceipt(Receive receive, LocalDate today) {
        ProcedureVersion procedure =
                catalog.inForce(receive.procedure(), today)
                        .orElseThrow(() ->
                                new RefusalException(
                                        new DossierRefusal.ProcedureUnknown(receive.procedure())));
        UUID competent = receive.competent() == null ? receive.agency() : receive.competent();
        if (!catalog.offers(competent, procedure, today)) {
            throw new RefusalException(new DossierRefusal.AgencyMayNotReceive(procedure.code()));
        }
        Law law = law(procedure, procedure.processId(), receive.agency(), today, today);
        if (!competent.equals(receive.agency())
                && !competence.mayReceiveFor(receive.agency(), competent, procedure, today)) {
            throw new RefusalException(new ClockRefusal.OutOfTerritory());
        }
        return law;
    }

    /** The law for what the desk receives and resolves alone, whatever its procedure's process. */
    Law forDesk(Receive receive, LocalDate today) {
        Law law = forReceipt(receive, today);
        if (law.certification().findBook().isEmpty()) {
            throw new RefusalException(new CertificateRefusal.NoBook(receive.procedure()));
        }
        return law(law.procedure(), DeskProcess.AT_ONCE.id(), receive.agency(), today, today);
    }

    /** The law for a dossier that another one starts: the version in force, offered there. */
    Law forStart(NewChild child, LocalDate day) {
        if (!isOffered(child.procedure(), child.agency(), day)) {
            throw new RefusalException(new DossierRefusal.AgencyMayNotReceive(child.procedure()));
        }
        ProcedureVersion procedure = catalog.inForce(child.procedure(), day).orElseThrow();
        return law(procedure, procedure.processId(), child.agency(), day, day);
    }

    /** What a procedure is called, by its version of the day or else its last one. */
    Optional<ProcedureVersion> named(String procedure, LocalDate day) {
        return catalog.inForce(procedure, day)
                .or(() -> catalog.snapshot().history(procedure).reversed().stream().findFirst());
    }

    /**
     * The law for an act: the version that the dossier was received by, the organization of today.
     */
    Law forDossier(DossierState state, LocalDate today) {
        return law(
                catalog.version(state.version()),
                state.process(),
                state.agency(),
                Zones.dayOf(state.receivedAt()),
                today);
    }

    private Law law(
            ProcedureVersion procedure,
            UUID process,
            UUID agency,
            LocalDate received,
            LocalDate today) {
        Map<UUID, WorkCalendar> asked = new HashMap<>();
        BiFunction<UUID, LocalDate, WorkCalendar> lookup =
                (unit, on) ->
                        on.equals(today)
                                ? asked.computeIfAbsent(unit, u -> calendars.of(u, today))
                                : calendars.of(unit, on);
        Dated dated = dated(received, procedure.field().code());
        return new Law(
                procedure,
                catalog.process(process),
                chart(),
                lookup,
                calendars.of(agency, received),
                dated.clocks(),
                dated.intake(),
                (code, at) -> isOffered(code, at, today),
                today,
                books.on(today, procedure.code()),
                dated(today, procedure.field().code()).kept());
    }

    private Dated dated(LocalDate day, String field) {
        return read.get(
                new Key(day, field),
                key -> {
                    DatedRows.Values values = rules.on(key.day(), key.field());
                    return new Dated(
                            ClockRules.of(values),
                            IntakeRules.of(values),
                            Period.parse(values.text("person-kept")));
                });
    }

    private boolean isOffered(String code, UUID agency, LocalDate today) {
        return catalog.inForce(code, today)
                .filter(version -> catalog.offers(agency, version, today))
                .map(version -> catalog.process(version.processId()).first().performer())
                .flatMap(performer -> chart().resolve(performer, agency, today))
                .isPresent();
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
