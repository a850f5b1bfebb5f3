package vn.motcua.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kernel.sql.Sql;

/** The queue's rows. What is open today is found by an index of open tickets alone. */
@Component
class QueueStore {

    private static final String ARRANGEMENT_SQL =
            """
            select version, body from queue.arrangement where agency = :agency
            """;

    private static final String ARRANGE_SQL =
            """
            insert into queue.arrangement (agency, version, body)
            values (:agency, :version, cast(:body as jsonb))
            on conflict (agency) do update set version = excluded.version, body = excluded.body
            """;

    private static final String COLUMNS_FRAGMENT =
            """
            id, agency, day, letter, number, priority, state, queued, counter, issued_at, called_at,
                last_call_at, calls, serving_at, ended_at, served_seconds\
            """;

    private static final String OPEN_SQL =
            "select "
                    + COLUMNS_FRAGMENT
                    + """
                     from queue.ticket
                    where agency = :agency and day = :day and state <> 'SERVED'
                    """;

    private static final String TICKET_SQL =
            "select " + COLUMNS_FRAGMENT + " from queue.ticket where id = :id and agency = :agency";

    private static final String NEXT_NUMBER_SQL =
            """
            select coalesce(max(number), 0) + 1 from queue.ticket
            where agency = :agency and day = :day and letter = :letter
            """;

    private static final String INSERT_SQL =
            """
            insert into queue.ticket
                (id, agency, day, letter, number, priority, state, queued, issued_at)
            values (:id, :agency, :day, :letter, :number, :priority, :state, :queued, :issuedAt)
            """;

    private static final String UPDATE_SQL =
            """
            update queue.ticket
            set state = :state, queued = :queued, counter = :counter, called_at = :calledAt,
                last_call_at = :lastCallAt, calls = :calls, serving_at = :servingAt,
                ended_at = :endedAt, served_seconds = :served
            where id = :id
            """;

    private static final String PACE_SQL =
            """
            select letter, seconds from queue.pace where agency = :agency
            """;

    /** A moving mean in which the newest counts a fifth, so that no day's history is read. */
    private static final String SERVED_IN_SQL =
            """
            insert into queue.pace (agency, letter, seconds) values (:agency, :letter, :seconds)
            on conflict (agency, letter)
            do update set seconds = (queue.pace.seconds * 4 + excluded.seconds) / 5
            """;

    /** As the row keeps it; agency and version have columns of their own. */
    private record Body(List<ServiceGroup> groups, List<Counter> counters) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QueueStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Arrangement arrangement(UUID agency) {
        return jdbc.sql(ARRANGEMENT_SQL)
                .param("agency", agency)
                .query((row, n) -> arrangement(agency, row))
                .optional()
                .orElseGet(() -> Arrangement.none(agency));
    }

    private Arrangement arrangement(UUID agency, ResultSet row) throws SQLException {
        Body body = json.readValue(row.getString("body"), Body.class);
        return new Arrangement(agency, row.getInt("version"), body.groups(), body.counters());
    }

    void put(Arrangement arrangement) {
        Body body = new Body(arrangement.groups(), arrangement.counters());
        jdbc.sql(ARRANGE_SQL)
                .param("agency", arrangement.agency())
                .param("version", arrangement.version())
                .param("body", json.writeValueAsString(body))
                .update();
    }

    /** Everything of the day that is not served yet. */
    List<Ticket> open(UUID agency, LocalDate day) {
        return jdbc.sql(OPEN_SQL)
                .param("agency", agency)
                .param("day", day)
                .query(QueueStore::ticket)
                .list();
    }

    Optional<Ticket> ticket(UUID agency, UUID id) {
        return jdbc.sql(TICKET_SQL)
                .param("agency", agency)
                .param("id", id)
                .query(QueueStore::ticket)
                .optional();
    }

    int nextNumber(UUID agency, LocalDate day, String letter) {
        return jdbc.sql(NEXT_NUMBER_SQL)
                .param("agency", agency)
                .param("day", day)
                .param("letter", letter)
                .query(Integer.class)
                .single();
    }

    void insert(Ticket ticket) {
        jdbc.sql(INSERT_SQL)
                .param("id", ticket.id())
                .param("agency", ticket.agency())
                .param("day", ticket.day())
                .param("letter", ticket.letter())
                .param("number", ticket.number())
                .param("priority", ticket.priority())
                .param("state", ticket.state().name())
                .param("queued", ticket.queued())
                .param("issuedAt", Sql.at(ticket.issuedAt()))
                .update();
    }

    void update(Ticket ticket) {
        jdbc.sql(UPDATE_SQL)
                .param("id", ticket.id())
                .param("state", ticket.state().name())
                .param("queued", ticket.queued())
                .param("counter", ticket.counter())
                .param("calledAt", Sql.at(ticket.calledAt()))
                .param("lastCallAt", Sql.at(ticket.lastCallAt()))
                .param("calls", ticket.calls())
                .param("servingAt", Sql.at(ticket.servingAt()))
                .param("endedAt", Sql.at(ticket.endedAt()))
                .param("served", ticket.served().toSeconds())
                .update();
    }

    Map<String, Integer> pace(UUID agency) {
        Map<String, Integer> found = new HashMap<>();
        jdbc.sql(PACE_SQL)
                .param("agency", agency)
                .query(row -> {
                    found.put(row.getString("letter"), row.getInt("seconds"));
                });
        return found;
    }

    void servedIn(UUID agency, String letter, Duration served) {
        jdbc.sql(SERVED_IN_SQL)
                .param("agency", agency)
                .param("letter", letter)
                .param("seconds", served.toSeconds())
                .update();
    }

    private static Ticket ticket(ResultSet row, int n) throws SQLException {
        return new Ticket(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("letter"),
                row.getInt("number"),
                row.getBoolean("priority"),
                TicketState.valueOf(row.getString("state")),
                row.getString("queued"),
                counter(row),
                Sql.instant(row, "issued_at"),
                Sql.instantOrNull(row, "called_at"),
                Sql.instantOrNull(row, "last_call_at"),
                row.getInt("calls"),
                Sql.instantOrNull(row, "serving_at"),
                Sql.instantOrNull(row, "ended_at"),
                Duration.ofSeconds(row.getLong("served_seconds")));
    }

    private static @Nullable Integer counter(ResultSet row) throws SQLException {
        int counter = row.getInt("counter");
        return row.wasNull() ? null : counter;
    }
}
