package vn.motcua.catalog.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.sql.Sql;

/** The rows of what is or was integrated on the national portal. */
@Component
class IntegrationStore {

    private static final String ALL_SQL =
            """
            select id, code, day, link, proof, file, file_name, ended_on
            from catalog.portal_integration order by day desc, id desc
            """;
    private static final String FIND_SQL =
            """
            select id, code, day, link, proof, file, file_name, ended_on
            from catalog.portal_integration where id = :id
            """;
    private static final String OPEN_SQL =
            """
            select id, code, day, link, proof, file, file_name, ended_on
            from catalog.portal_integration where code = :code and ended_on is null
            """;
    private static final String NOTE_SQL =
            """
            insert into catalog.portal_integration (id, code, day, link, proof, file, file_name,
                noted_at, noted_by)
            values (:id, :code, :day, :link, :proof, :file, :fileName, :at, :by)
            on conflict (id) do nothing
            """;
    private static final String END_SQL =
            """
            update catalog.portal_integration set ended_on = :day
            where id = :id and ended_on is null
            """;

    private final JdbcClient jdbc;

    IntegrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last first, also those that have ended. */
    List<Integration> all() {
        return jdbc.sql(ALL_SQL).query(IntegrationStore::integration).list();
    }

    Optional<Integration> find(UUID id) {
        return jdbc.sql(FIND_SQL).param("id", id).query(IntegrationStore::integration).optional();
    }

    /** The one of a procedure that has not ended. */
    Optional<Integration> open(String code) {
        return jdbc.sql(OPEN_SQL)
                .param("code", code)
                .query(IntegrationStore::integration)
                .optional();
    }

    void note(Integration one, Instant at, UUID by) {
        jdbc.sql(NOTE_SQL)
                .param("id", one.id())
                .param("code", one.code())
                .param("day", one.on())
                .param("link", one.link())
                .param("proof", one.proof())
                .param("file", one.file())
                .param("fileName", one.fileName())
                .param("at", Sql.at(at))
                .param("by", by)
                .update();
    }

    boolean end(UUID id, LocalDate day) {
        return jdbc.sql(END_SQL).param("id", id).param("day", day).update() == 1;
    }

    private static Integration integration(ResultSet row, int n) throws SQLException {
        return new Integration(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("code"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getString("link"),
                row.getString("proof"),
                row.getString("file"),
                row.getString("file_name"),
                row.getObject("ended_on", LocalDate.class));
    }
}
