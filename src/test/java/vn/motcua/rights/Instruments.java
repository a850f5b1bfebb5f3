package vn.motcua.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.RestDay;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.RecountDraft;
import vn.motcua.dossier.Recounts;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.Measures;
import vn.motcua.organization.Staff;
import vn.motcua.report.Reports;

/** Instruments of recounts, prepared while a day was off that is not off any longer; and others. */
final class Instruments {

    /** A correction of when a dossier was received, as its form is sent. */
    static final String CORRECTION =
            "claimed=8:45 31/05/2022&reason=OUTAGE&note=Mất điện&key={key}";

    private final Calendars calendars;
    private final Recounts recounts;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Measures measures;
    private final Reports reports;
    private final Clock clock;

    Instruments(BeanFactory program) {
        calendars = program.getBean(Calendars.class);
        recounts = program.getBean(Recounts.class);
        catalog = program.getBean(Catalog.class);
        jdbc = program.getBean(JdbcClient.class);
        measures = program.getBean(Measures.class);
        reports = program.getBean(Reports.class);
        clock = program.getBean(Clock.class);
    }

    UUID draft(UUID agency, LocalDate today, SignedIn by) {
        UUID id = Uuid7.next();
        declare(today, RestDay.Kind.SWAPPED_OFF);
        recounts.draft(new RecountDraft(id, agency, id + "/QĐ", today, "Bão"), by);
        declare(today, RestDay.Kind.SWAPPED_IN);
        return id;
    }

    private void declare(LocalDate day, RestDay.Kind kind) {
        calendars.declare(new RestDay(day, kind, "Bão", "Storm", null, "Công điện 1", false));
    }

    /** Of a month that is over; figures come when the journal is read, in a moment. */
    UUID report(UUID agency, SignedIn by) {
        Optional<UUID> there =
                jdbc.sql("select id from report.report where unit = ? and period = '2022-M05'")
                        .param(agency)
                        .query(UUID.class)
                        .optional();
        return there.orElseGet(() -> made(agency, by));
    }

    private UUID made(UUID agency, SignedIn by) {
        for (int i = 0; i < 100 && !measures.hasRead(clock.instant()); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        return reports.generate(agency, "KSTT", "2022-M05", by);
    }

    /**
     * Without a dossier, waiting for its leader: to the process in force, to which there is nothing
     * to move.
     */
    UUID rebase(UUID agency, String procedure, Instant now) {
        UUID id = Uuid7.next();
        LocalDate day = Zones.dayOf(now);
        jdbc.sql(
                        """
                        insert into dossier.rebase (rebase_id, agency_id, procedure, process_id, number, day, summary,
                            drafted_by, drafted_at)
                        values (?, ?, ?, ?, '512/QĐ', ?, 'Thay quy trình', ?, now())
                        """)
                .params(
                        id,
                        agency,
                        procedure,
                        catalog.inForce(procedure, day).orElseThrow().processId(),
                        day,
                        Staff.idOf(Person.CONTROL.username()))
                .update();
        return id;
    }
}
