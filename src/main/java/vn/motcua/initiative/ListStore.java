package vn.motcua.initiative;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of lists in which initiatives go up. */
@Component
class ListStore {

    private static final String INSERT_SQL =
            """
            insert into initiative.list (id, agency, year, title, state, opened_at, opened_by)
            values (:id, :agency, :year, :title, 'OPEN', :at, :by) on conflict (id) do nothing
            """;
    private static final String APPROVE_SQL =
            """
            update initiative.list set state = 'APPROVED', approved_on = :day, approved_by = :by
            where id = :id and state = 'OPEN'
            """;
    private static final String SEND_SQL =
            """
            update initiative.list set state = 'SENT', recipient = :recipient, number = :number, sent_on = :day,
                file = :file, file_name = :fileName
            where id = :id and state = 'APPROVED'
            """;
    private static final String LOCK_SQL =
            "select id from initiative.list where id = :id and state = 'OPEN' for update";
    private static final String LISTS_SQL =
            """
            select id, agency, year, title, state, approved_on, approved_by, recipient, number, sent_on, file, file_name
            from initiative.list where cast(:id as uuid) is null or id = :id
            order by year desc, opened_at desc, id
            """;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where it is there already. */
    boolean insert(UUID id, UUID agency, int year, String title, Instant at, UUID by) {
        return jdbc.sql(INSERT_SQL)
                        .param("id", id)
                        .param("agency", agency)
                        .param("year", year)
                        .param("title", title)
                        .param("at", Sql.at(at))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Holds an open list until the transaction ends; false where it is not open. */
    boolean lock(UUID id) {
        return jdbc.sql(LOCK_SQL).param("id", id).query(UUID.class).optional().isPresent();
    }

    boolean approve(UUID id, LocalDate day, UUID by) {
        return jdbc.sql(APPROVE_SQL).param("id", id).param("day", day).param("by", by).update()
                == 1;
    }

    boolean send(InitiativeList list) {
        return jdbc.sql(SEND_SQL)
                        .param("id", list.id())
                        .param("recipient", list.recipient())
                        .param("number", list.number())
                        .param("day", list.sentOn())
                        .param("file", list.file())
                        .param("fileName", list.fileName())
                        .update()
                == 1;
    }

    List<InitiativeList> all() {
        return read(null);
    }

    Optional<InitiativeList> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<InitiativeList> read(@Nullable UUID id) {
        return jdbc.sql(LISTS_SQL).param("id", id, Types.OTHER).query((row, n) -> list(row)).list();
    }

    private static InitiativeList list(ResultSet row) throws SQLException {
        return new InitiativeList(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("agency", UUID.class)),
                row.getInt("year"),
                row.getString("title"),
                ListState.valueOf(row.getString("state")),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("approved_by", UUID.class),
                row.getString("recipient"),
                row.getString("number"),
                row.getObject("sent_on", LocalDate.class),
                row.getString("file"),
                row.getString("file_name"));
    }
}
