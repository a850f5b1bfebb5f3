package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
 * working time from receipt to the result, without the time in which the clock stood. Looked up
 * once an hour.
 */
@Component
public class ProcedureTimes {

    /** So many at most are looked at of one asking, those with the last results. */
    public static final int MOST = 500;

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

    private record Key(
            UUID agency, String procedure, LocalDate from, LocalDate to, LocalDate received) {}

    private final Cache<Key, List<Duration>> known =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofHours(1)).build();

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
     * Of dossiers that had their result from one day to another, both included, in Vietnam; the
     * shortest first, and of {@link #MOST} at most.
     *
     * @param received only those received on this day or later
     */
    public List<Duration> took(
            UUID agency, String procedure, LocalDate from, LocalDate to, LocalDate received) {
        return Objects.requireNonNull(
                known.get(new Key(agency, procedure, from, to, received), this::read));
    }

    private List<Duration> read(Key key) {
        List<UUID> ids =
                jdbc.sql(RESOLVED_SQL)
                        .param("agency", key.agency())
                        .param("procedure", key.procedure())
                        .param("result", Outcome.RESULT.name())
                        .param("from", Sql.at(start(key.from())))
                        .param("to", Sql.at(start(key.to().plusDays(1))))
                        .param("received", Sql.at(start(key.received())))
                        .param("most", MOST)
                        .query((row, n) ->
                                Objects.requireNonNull(row.getObject("dossier_id", UUID.class)))
                        .list();
        WorkCalendar calendar = calendars.of(key.agency(), key.to());
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

    /** Looks up anew what is asked for next. */
    public void forget() {
        known.invalidateAll();
    }

    private static Instant start(LocalDate day) {
        return Zones.instantOf(day.atStartOfDay());
    }
}
