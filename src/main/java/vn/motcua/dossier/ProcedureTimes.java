package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.kernel.Zones;
import vn.motcua.kernel.sql.Sql;

/**
 * How long dossiers of a procedure took at the agency that received them, between two days: its
 * working time from receipt to the result, without the time in which the clock stood.
 */
@Component
public class ProcedureTimes {

    /** So many at most are looked at of one asking, those with the last results. */
    private static final int MOST = 500;

    private static final String RESOLVED_SQL =
            """
            select dossier_id from dossier.dossier
            where agency_id = :agency and procedure = :procedure and outcome = :result
                and resolved_at >= :from and resolved_at < :to and received_at >= :received
            order by resolved_at desc, dossier_id limit :most
            """;
    private static final String OPEN_SQL =
            """
            select count(*) from dossier.dossier
            where resolved_at is null and agency_id = :agency and procedure = :procedure
                and received_at >= :received and received_at < :to
            """;

    private final JdbcClient jdbc;
    private final States states;
    private final Calendars calendars;
    private final BusinessClock clock;

    ProcedureTimes(JdbcClient jdbc, States states, Calendars calendars, BusinessClock clock) {
        this.jdbc = jdbc;
        this.states = states;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * Of dossiers that had their result from one day to another, both included, in Vietnam.
     *
     * @param received only those received on this day or later
     */
    public List<Duration> took(
            UUID agency, String procedure, LocalDate from, LocalDate to, LocalDate received) {
        List<UUID> ids =
                jdbc.sql(RESOLVED_SQL)
                        .param("agency", agency)
                        .param("procedure", procedure)
                        .param("result", Outcome.RESULT.name())
                        .param("from", Sql.at(start(from)))
                        .param("to", Sql.at(start(to.plusDays(1))))
                        .param("received", Sql.at(start(received)))
                        .param("most", MOST)
                        .query((row, n) ->
                                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)))
                        .list();
        WorkCalendar calendar = calendars.of(agency, to);
        return states.of(ids).values().stream()
                .map(state -> Clocks.of(state, calendar, clock.instant()).agencyWork())
                .sorted()
                .toList();
    }

    /** How many that were received from one day to another are still open. */
    public long open(UUID agency, String procedure, LocalDate received, LocalDate to) {
        return jdbc.sql(OPEN_SQL)
                .param("agency", agency)
                .param("procedure", procedure)
                .param("received", Sql.at(start(received)))
                .param("to", Sql.at(start(to.plusDays(1))))
                .query(Long.class)
                .single();
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }
}
